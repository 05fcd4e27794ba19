import { nameOf, parseImage } from './imageReference';

describe('parseImage', () => {
  it.each([
    ['node', { path: 'node' }],
    ['library/node:24', { path: 'node', tag: '24' }],
    ['docker.io/node:24', { registry: 'docker.io', path: 'node', tag: '24' }],
    ['bitnami/nginx', { path: 'bitnami/nginx' }],
    ['localhost/a:1', { registry: 'localhost', path: 'a', tag: '1' }],
    ['host:5000/a/b', { registry: 'host:5000', path: 'a/b' }],
    ['$REGISTRY/a:1', { registry: '$REGISTRY', path: 'a', tag: '1' }],
    ['node:$V', { path: 'node', tag: '$V' }],
    [
      'harbor.fr/dockerhub/library/node:24',
      { registry: 'harbor.fr', path: 'node', tag: '24' },
    ],
    [
      'quay.io/a/b:1@sha256:ff',
      { registry: 'quay.io', path: 'a/b', tag: '1', digest: 'sha256:ff' },
    ],
    ['', { path: '' }],
  ])('%s', (text, expected) => {
    expect(parseImage(text)).toEqual({ text, ...expected });
  });

  it('names an image by the last part of its path', () => {
    expect(nameOf(parseImage('gcr.io/distroless/static'))).toBe('static');
    expect(nameOf(parseImage('node:24'))).toBe('node');
  });
});
