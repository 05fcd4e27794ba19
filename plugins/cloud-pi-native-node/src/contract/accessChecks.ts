import { ConsolePaths } from '../config';
import { consoleUserSchema } from '../console/schemas';
import { refusal, success } from './expectations';
import { isBearer } from './probe';
import { ContractCheck, Skip } from './types';

const UNKNOWN_TOKEN = 'x'.repeat(48);

function refused(
  name: string,
  path: keyof ConsolePaths,
  token: string | null,
): ContractCheck {
  return {
    name,
    run: async ({ paths, probe }) =>
      refusal(await probe({ path: paths[path], token }), 'unauthorized'),
  };
}

/**
 * How access is refused. Each of the console's two servers has its own way, and
 * the client must know both; one of them is a 200.
 */
export function accessChecks(token: string): ContractCheck[] {
  return [
    refused('no token, projects', 'projects', null),
    refused('no token, clusters', 'clusters', null),
    refused('unknown token, projects', 'projects', UNKNOWN_TOKEN),
    refused('unknown token, clusters', 'clusters', UNKNOWN_TOKEN),
    {
      name: 'current user',
      async run({ paths, probe }) {
        if (!isBearer(token)) {
          throw new Skip('needs the access token of a user');
        }
        const answer = await probe({ path: paths.currentUser });
        return success(answer, 200, consoleUserSchema);
      },
    },
  ];
}
