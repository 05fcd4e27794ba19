/** @jest-environment @backstage/cli-module-test-jest/config/jest-environment-jsdom */
import { sanitise } from '../__testUtils__/sanitise';
import { safeId, slugOf } from './ids';

/** Every name that an object has, its own and those of what it is made of. */
function namesOf(object: object): string[] {
  const names: string[] = [];
  for (
    let each: object | null = object;
    each !== null;
    each = Object.getPrototypeOf(each)
  ) {
    names.push(...Object.getOwnPropertyNames(each));
  }
  return names;
}

const clobbering = [document, document.createElement('form')]
  .flatMap(namesOf)
  .filter(name => /^[\w-]+$/.test(name));

const idsAfter = (ids: readonly string[]) =>
  [
    ...sanitise(
      ids.map(id => `<h2 id="${id}">x</h2>`).join(''),
    ).querySelectorAll('h2'),
  ].map(({ id }) => id);

describe('ids of headings', () => {
  it('are taken away by the sanitiser where a document has them', () => {
    expect(idsAfter(['images', 'cookie', 'tostring'])).toEqual([
      '',
      '',
      'tostring',
    ]);
  });

  it('survive it, whatever a document and a form have', () => {
    expect(clobbering.length).toBeGreaterThan(300);
    const ids = [...clobbering, ...clobbering.map(each => each.toLowerCase())];
    expect(idsAfter(ids.map(safeId))).toEqual(ids.map(safeId));
    expect(idsAfter(ids.map(slugOf))).toEqual(ids.map(slugOf));
  });

  it('leave other titles alone', () => {
    expect(slugOf('L’équipe : qui fait quoi ?')).toBe('l-equipe-qui-fait-quoi');
    expect(slugOf('!')).toBe('section');
  });
});
