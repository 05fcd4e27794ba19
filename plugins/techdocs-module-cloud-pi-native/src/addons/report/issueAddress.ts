/** What an issue on a page says before its author writes. */
export interface IssueDraft {
  title: string;
  body: string;
}

// Browsers and servers refuse longer addresses.
const MAX_BODY = 3_000;

const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length)}…` : text;

/** Text that nothing of Markdown turns into anything else, as a quotation. */
export function quote(text: string): string {
  return cut(text.trim(), 1_500)
    .replace(/[\\`*_{}[\]()#+!|<>@~$-]/g, '\\$&')
    .split(/\r?\n/)
    .map(line => `> ${line.trim()}`)
    .join('\n');
}

/** The address of a tool's form, filled in where its form is known. */
export function issueAddress(form: string, draft: IssueDraft): string {
  const url = new URL(form);
  const body = cut(draft.body, MAX_BODY);
  const title = cut(draft.title, 200);
  if (url.pathname.endsWith('/-/issues/new')) {
    url.searchParams.set('issue[title]', title);
    url.searchParams.set('issue[description]', body);
  } else if (url.pathname.endsWith('/issues/new')) {
    url.searchParams.set('title', title);
    url.searchParams.set('body', body);
  }
  return url.href;
}
