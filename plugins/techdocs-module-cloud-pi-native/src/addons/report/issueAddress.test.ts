import { issueAddress, quote } from './issueAddress';

const draft = { title: 'Documentation : Secrets', body: '> texte\n\nPage' };

describe('issueAddress', () => {
  it('fills in the forms that it knows', () => {
    const gitlab = new URL(
      issueAddress('https://gitlab.example.org/g/p/-/issues/new', draft),
    );
    expect(gitlab.searchParams.get('issue[title]')).toBe(draft.title);
    expect(gitlab.searchParams.get('issue[description]')).toBe(draft.body);
    const github = new URL(
      issueAddress('https://github.com/o/r/issues/new', draft),
    );
    expect(github.searchParams.get('body')).toBe(draft.body);
  });

  it('leaves another tool’s form alone, and no address too long', () => {
    expect(issueAddress('https://support.example.org/x?y=1', draft)).toBe(
      'https://support.example.org/x?y=1',
    );
    const long = issueAddress('https://g.example.org/p/-/issues/new', {
      title: 't'.repeat(5_000),
      body: 'b'.repeat(50_000),
    });
    expect(long.length).toBeLessThan(4_000);
  });
});

it('quotes a text as a text', () => {
  expect(quote('un @all\n# deux <b>')).toBe('> un \\@all\n> \\# deux \\<b\\>');
});
