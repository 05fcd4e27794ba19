const PAGE = /^\s*<(!doctype|html|head|body|\?xml)\b/i;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * True for a text that something in front of GitLab answers in its stead: a page
 * to sign in, or a refusal in JSON. It says nothing of the file.
 */
export function isStrangersAnswer(text: string): boolean {
  if (PAGE.test(text)) {
    return true;
  }
  const value = parsed(text);
  return (
    typeof value === 'object' &&
    value !== null &&
    !('kind' in value || 'apiVersion' in value || 'metadata' in value)
  );
}
