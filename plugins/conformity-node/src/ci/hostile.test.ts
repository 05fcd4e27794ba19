import { snapshotOf } from '../testing/fixtures';
import { YamlFiles } from '../parse/YamlFiles';
import { Job, Pipeline } from './Pipeline';
import { DSO_FILE, readPipelines } from './readPipeline';

function pipeline(text: string, others: Record<string, string> = {}): Pipeline {
  const snapshot = snapshotOf({ [DSO_FILE]: text, ...others });
  const [first] = readPipelines(snapshot, new YamlFiles(snapshot));
  if (!first) throw new Error('no pipeline');
  return first;
}

function job({ jobs }: Pipeline, name: string): Job {
  const found = jobs.find(one => one.name === name);
  if (!found) throw new Error(`no job ${name}`);
  return found;
}

describe('a hostile pipeline', () => {
  const letters = Array.from({ length: 40 }, (_, index) => index);

  it.each([
    ['nothing', ''],
    ['no mapping', '- a\n- b\n'],
    ['a mistake', 'a: [\n'],
    ['what is not text', 'include: { a: 1 }\nstages: 5\nvariables: [a]\n'],
    ['strange extends', 'a: { extends: [null, 5, { b: c }, [d], a] }\n'],
    ['names of objects', '__proto__: { script: [x] }\nconstructor: {}\n'],
    ['references to nothing', 'a: { script: !reference [] }\n'],
    ['references to strange things', 'a: !reference [{ toString: 1 }]\n'],
  ])('of %s is taken', (_, text) => {
    expect(() => pipeline(text)).not.toThrow();
  });

  it('does not reach the prototype of what it is read into', () => {
    const read = pipeline(
      '__proto__: { polluted: yes }\na: { extends: __proto__, __proto__: { polluted: yes } }\n',
    );
    expect(job(read, 'a').extends).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(job(read, 'a').merged)).toBe(Object.prototype);
  });

  it('does not explode by extending twice what extends twice', () => {
    const lines = letters.map(
      n =>
        `.t${n}: { extends: [.t${n + 1}, .u${n + 1}], k${n}: 1 }\n.u${n}: { extends: [.t${n + 1}, .u${n + 1}] }\n`,
    );
    const read = pipeline(`${lines.join('')}build: { extends: .t25 }\n`);
    expect(job(read, 'build').merged).toMatchObject({ k25: 1, k39: 1 });
  });

  it('does not explode by references to references', () => {
    const lines = letters.map(
      n =>
        `.t${n}: { script: [${Array(10)
          .fill(`!reference [.t${n + 1}, script]`)
          .join(', ')}] }\n`,
    );
    const read = pipeline(`${lines.join('')}.t40: { script: [x] }\n`);
    expect(read.jobs).toHaveLength(41);
  });

  it('does not explode by copies of something large', () => {
    const large = Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`);
    const copies = Array.from(
      { length: 2_000 },
      (_, n) => `j${n}: { extends: .large }\n`,
    );
    const read = pipeline(
      `.large: { ${large.join(', ')} }\n${copies.join('')}`,
    );
    expect(read.jobs).toHaveLength(2001);
  });

  it('is read no further than a number of files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [`ci/${n}.yml`, `j${n}: {}\n`]),
    );
    expect(pipeline('include: ci/*.yml\n', files).files).toHaveLength(50);
  });

  it('does not look for patterns without end', () => {
    const files = Object.fromEntries(
      Array.from({ length: 2000 }, (_, n) => [`${'a'.repeat(100)}${n}`, '']),
    );
    const patterns = Array.from({ length: 2000 }, (_, n) => `"*a*a*a*a*b${n}"`);
    expect(
      pipeline(`include: [${patterns.join(', ')}]\n`, files).missing,
    ).toHaveLength(2000);
  });
});
