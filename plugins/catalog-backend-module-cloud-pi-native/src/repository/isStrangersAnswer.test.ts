import { isStrangersAnswer } from './isStrangersAnswer';

describe('isStrangersAnswer', () => {
  it.each([
    '<!DOCTYPE html><title>Connexion</title>',
    '\n<html lang="fr">',
    '{"status":401,"body":{"message":"Not authenticated"}}',
    '{"message":"401 Unauthorized"}',
    '[]',
  ])('knows what no repository holds: %s', text => {
    expect(isStrangersAnswer(text)).toBe(true);
  });

  it.each([
    '',
    '# empty',
    'null',
    '"text"',
    'kind: User',
    '{"kind":"User"}',
    '{"metadata":{"name":"x"}}',
    'tags: [<html>]',
    'not yaml: :',
  ])('leaves a file to those who judge it: %s', text => {
    expect(isStrangersAnswer(text)).toBe(false);
  });
});
