import { pairwise } from './pairwise';

const OPTIONS = {
  size: ['small', 'large'],
  stage: ['dev', 'staging', 'prod'],
  host: ['none', 'given'],
  database: ['none', 'given'],
};

describe('pairwise', () => {
  it('starts with every default', () => {
    expect(pairwise(OPTIONS)[0]).toEqual({
      size: 'small',
      stage: 'dev',
      host: 'none',
      database: 'none',
    });
  });

  it('lets every two choices meet, in few combinations', () => {
    const rows = pairwise(OPTIONS);
    const entries = Object.entries(OPTIONS);
    for (const [a, ofA] of entries) {
      for (const [b, ofB] of entries.filter(([name]) => name !== a)) {
        for (const x of ofA) {
          const met = rows.filter(row => row[a] === x).map(row => row[b]);
          expect(new Set(met)).toEqual(new Set(ofB));
        }
      }
    }
    expect(rows.length).toBeLessThan(2 * 3 * 2 * 2);
    expect(rows.length).toBeLessThanOrEqual(8);
  });
});
