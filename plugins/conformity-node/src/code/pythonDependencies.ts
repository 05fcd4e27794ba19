/** Line of the first requirement without its version, from 1; undefined where all have one. */
export function firstUnpinned(text: string): number | undefined {
  const lines = text.split('\n');
  const index = lines.findIndex((line, number) => {
    const [requirement = ''] = line.trim().split(/\s#/);
    const continues = lines[number - 1]?.trimEnd().endsWith('\\');
    return !(
      continues ||
      requirement === '' ||
      /^[#-]/.test(requirement) ||
      /===?\s*[^*\s]+(\s|;|\\|$)/.test(requirement) ||
      /\s@\s|^(git\+|https?:|\.{0,2}\/)/.test(requirement)
    );
  });
  return index < 0 ? undefined : index + 1;
}

/** True for a `pyproject.toml` that asks for packages, rather than for tools' settings. */
export function hasPythonDependencies(text: string): boolean {
  let section = '';
  for (const line of text.split('\n')) {
    const header = /^\s*\[+\s*([^\]]+?)\s*\]/.exec(line)?.[1];
    if (header !== undefined) {
      section = header;
      continue;
    }
    if (
      section === 'project' &&
      /^\s*dependencies\s*=\s*(?!\s|\[\s*\])/.test(line)
    ) {
      return true;
    }
    if (
      /^tool\.poetry(\.group\.[\w-]+)?\.dependencies$/.test(section) &&
      /^\s*(?!python\s*=)[\w."-]+\s*=/.test(line)
    ) {
      return true;
    }
  }
  return false;
}
