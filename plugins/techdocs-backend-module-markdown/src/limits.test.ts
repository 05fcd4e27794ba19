import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { readLimits } from './limits';

const limitsOf = (markdown: JsonObject) =>
  readLimits(mockServices.rootConfig({ data: { techdocs: { markdown } } }));

describe('readLimits', () => {
  it('leaves to the library what is not configured', () => {
    expect(limitsOf({})).toEqual({});
  });

  it('reads threads, their memory and the time of a page', () => {
    expect(
      limitsOf({ threads: 2, threadMemory: 256, pageTimeout: '5s' }),
    ).toEqual({ threads: 2, memoryMegabytes: 256, pageMilliseconds: 5_000 });
    expect(limitsOf({ pageTimeout: { minutes: 1 } })).toEqual({
      pageMilliseconds: 60_000,
    });
  });

  it.each([
    { threads: 0 },
    { threads: 1.5 },
    { threads: 100 },
    { threadMemory: 1 },
    { pageTimeout: '10ms' },
  ])('refuses %j', markdown => {
    expect(() => limitsOf(markdown)).toThrow(/must be/);
  });
});
