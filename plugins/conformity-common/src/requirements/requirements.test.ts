import { ruleDescriptions } from '../rules';
import { requirements } from '.';
import { rulesOfRequirement } from './rulesOfRequirement';

const ids = requirements.map(({ id }) => id);

/** Rules that can tell today: what only a tool knows is not read yet. */
const telling = (id: string) =>
  rulesOfRequirement(id).filter(({ reads }) => reads !== 'tool');

const ofFamily = (prefix: string) =>
  ids.filter(id => id.startsWith(prefix)).map(id => id.slice(prefix.length));

const upTo = (last: number) =>
  Array.from({ length: last }, (_, index) => String(index + 1));

describe('requirements', () => {
  it('are the 55 of the framework, each once', () => {
    expect(ids).toHaveLength(55);
    expect(new Set(ids).size).toBe(55);
    expect(ofFamily('EXI-G-')).toEqual(upTo(6));
    expect(ofFamily('EXI-ARCH-')).toEqual(upTo(27));
    expect(ofFamily('EXI-DATA-')).toEqual(upTo(4));
    // The framework has neither 4 nor 5, and uses 16 and 17 twice.
    expect(ofFamily('EXI-ORG-').sort()).toEqual(
      [...upTo(15).filter(n => n !== '4' && n !== '5')]
        .concat('16a', '16b', '17a', '17b', '18')
        .sort(),
    );
  });

  it('weigh as the framework says', () => {
    const essential = requirements.filter(
      ({ weight }) => weight === 'essential',
    );
    expect(essential.map(({ id }) => id.replace('EXI-', ''))).toEqual([
      ...['G-5', 'G-6'],
      ...['ORG-1', 'ORG-3', 'ORG-7', 'ORG-8', 'ORG-13', 'ORG-14', 'ORG-17b'],
      ...['ARCH-2', 'ARCH-4', 'ARCH-5', 'ARCH-6', 'ARCH-7', 'ARCH-9'],
      ...['ARCH-10', 'ARCH-11', 'ARCH-12', 'ARCH-16', 'ARCH-18', 'ARCH-19'],
      ...['ARCH-20', 'ARCH-22', 'ARCH-24', 'ARCH-27'],
      'DATA-2',
    ]);
  });

  it.each(requirements)(
    '$id is checked, or attested',
    ({ id, mode, proof }) => {
      expect(mode).toBe(telling(id).length > 0 ? 'automatic' : 'declared');
      expect(proof !== undefined).toBe(mode === 'declared');
    },
  );

  it.each(ruleDescriptions)('$id names requirements that exist', rule => {
    const named = rule.sources.flatMap(source =>
      source.kind === 'cct' ? [source.requirement] : [],
    );
    expect(named.filter(id => !ids.includes(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('rulesOfRequirement', () => {
  it('finds rules by their sources, in the order of levels', () => {
    const found = rulesOfRequirement('EXI-ARCH-18').map(({ id }) => id);
    expect(found).toEqual(
      expect.arrayContaining(['df-rootless', 'df-ports', 'df-no-sshd']),
    );
    expect(found.indexOf('df-rootless')).toBeLessThan(
      found.indexOf('df-no-sshd'),
    );
    expect(found).not.toContain('df-linux');
  });

  it('finds none for what nobody checks, or nobody knows', () => {
    expect(rulesOfRequirement('EXI-G-1')).toEqual([]);
    expect(rulesOfRequirement('EXI-ARCH-1 ')).toEqual([]);
  });
});
