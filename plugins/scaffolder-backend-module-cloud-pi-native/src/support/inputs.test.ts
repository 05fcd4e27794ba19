import { checkBranch } from './inputs';

describe('checkBranch', () => {
  it.each(['main', 'feature/a-b', 'v1.2', 'démo'])('takes %j', branch => {
    expect(() => checkBranch(branch)).not.toThrow();
  });

  it.each([
    '-main',
    'main\nx',
    'main\r\nHost: x',
    'a\0',
    'a..b',
    'a b',
    'refs/heads/main',
    'a.lock',
    'a.lock/b',
    'a~1',
    'a^',
    'a:b',
    '.a',
    'a/.b',
    'a//b',
    'a/',
    'a.',
    '@',
    '@{1}',
    '',
    'a'.repeat(201),
  ])('refuses %j', branch => {
    expect(() => checkBranch(branch)).toThrow(/nom de branche valide/);
  });
});
