import { consoleOf } from '../__testUtils__/platform';
import { ProjectFacts } from './ProjectFacts';

const MINUTE = 60_000;

function setUp() {
  let now = 0;
  const version = jest.fn(async () => '9.4.0');
  const facts = new ProjectFacts(consoleOf(version), () => now);
  const at = (minutes: number) => {
    now = minutes * MINUTE;
  };
  return { facts, version, at };
}

describe('ProjectFacts', () => {
  it('asks once for all repositories of a project, and again where told to', async () => {
    const { facts, version, at } = setUp();
    await Promise.all(['a', 'b'].map(name => facts.of('demo', name)));
    expect(version).toHaveBeenCalledTimes(1);
    facts.forget('demo');
    await facts.of('demo', 'a');
    expect(version).toHaveBeenCalledTimes(2);
    at(5);
    await facts.of('demo', 'a');
    expect(version).toHaveBeenCalledTimes(3);
  });

  it('has the last answer stand in for one that does not come, for a day', async () => {
    const { facts, version, at } = setUp();
    const told = await facts.of('demo', 'api');
    expect(told).toEqual({ standalone: true });
    version.mockRejectedValue(new Error('down'));
    at(10);
    expect(await facts.of('demo', 'api')).toEqual(told);
    at(24 * 60);
    expect(await facts.of('demo', 'api')).toEqual({ standalone: undefined });
    version.mockResolvedValue('9.4.0');
    expect(await facts.of('demo', 'api')).toEqual(told);
  });

  it('knows nothing where the console never answered', async () => {
    const { facts, version } = setUp();
    version.mockRejectedValue(new Error('down'));
    expect(await facts.of('demo', 'api')).toEqual({ standalone: undefined });
  });
});
