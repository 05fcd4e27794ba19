import { splitFrontMatter } from './frontMatter';

describe('splitFrontMatter', () => {
  it('takes what a page says of itself off its text', () => {
    expect(
      splitFrontMatter('---\ntitle: Un\ndescription: Deux\n---\nTexte\n'),
    ).toEqual({
      matter: { title: 'Un', description: 'Deux' },
      text: 'Texte\n',
      lines: 4,
    });
  });

  it.each(['Texte\n', '---\nTexte\n---\n'])('leaves %j as it is', source => {
    expect(splitFrontMatter(source)).toEqual({
      matter: {},
      text: source,
      lines: 0,
    });
  });

  it.each(['description: un : deux', 'a: [', 'a: &x 1\nb: *x'])(
    'says that %j cannot be read, and loses nothing of it',
    yaml => {
      const source = `---\n${yaml}\n---\nTexte\n`;
      expect(splitFrontMatter(source)).toEqual({
        matter: {},
        text: source,
        lines: 0,
        isBroken: true,
      });
    },
  );
});
