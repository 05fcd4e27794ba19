const hasControl = (text: string) =>
  [...text].some(char => char < ' ' || char === '\u007f');

/** A path inside a repository: relative, without dots, `.git` or control characters. */
export const isSafePath = (path: string): boolean =>
  path.length > 0 &&
  path.length <= 4096 &&
  !hasControl(path) &&
  path
    .split('/')
    .every(
      part =>
        part !== '' &&
        part !== '.' &&
        part !== '..' &&
        part.toLowerCase() !== '.git',
    );

/** A branch, a tag or a commit's id, as `git check-ref-format` has it, and a little stricter. */
export const isSafeRef = (ref: string): boolean =>
  /^[\p{L}\p{N}_][\p{L}\p{N}_./+#=@-]{0,254}$/u.test(ref) &&
  !/\.\.|\/\/|\/\.|@\{|\.lock(\/|$)|[./]$/.test(ref);
