import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  Permission,
} from '@backstage/plugin-permission-common';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { PLATFORM_GROUP } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import {
  conformityContributePermission,
  conformityExemptPermission,
  conformityOverviewPermission,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  ADMINISTRATOR,
  LITTLE,
  MEMBER,
  READER,
  start,
  UNKNOWN,
} from './__testUtils__/startPolicy';

describe('conformity.exemptions.grantedBy', () => {
  const TEAM = 'group:default/autre';
  const READERS = `group:default/${PLATFORM_GROUP.readers}`;
  const PEOPLE = { MEMBER, READER, ADMINISTRATOR, LITTLE, UNKNOWN };

  async function whoMay(
    permission: Permission,
    policy: PermissionPolicy,
  ): Promise<string[]> {
    const decisions = await Promise.all(
      Object.entries(PEOPLE).map(async ([name, ref]) => {
        const { result } = await policy.handle(
          { permission },
          {
            credentials: mockCredentials.user(ref),
            info: { userEntityRef: ref, ownershipEntityRefs: [ref, TEAM] },
          },
        );
        return result === AuthorizeResult.ALLOW ? [name] : [];
      }),
    );
    return decisions.flat();
  }

  it.each`
    grantedBy                                   | decide                         | read
    ${undefined}                                | ${['ADMINISTRATOR']}           | ${['READER', 'ADMINISTRATOR']}
    ${[]}                                       | ${[]}                          | ${['READER', 'ADMINISTRATOR']}
    ${[READERS]}                                | ${['READER']}                  | ${['READER', 'ADMINISTRATOR']}
    ${[PLATFORM_GROUP.readers]}                 | ${['READER']}                  | ${['READER', 'ADMINISTRATOR']}
    ${['Group:Default/Autre']}                  | ${['READER']}                  | ${['READER', 'ADMINISTRATOR']}
    ${['b', 'demo_1']}                          | ${['MEMBER', 'LITTLE']}        | ${['MEMBER', 'READER', 'ADMINISTRATOR', 'LITTLE']}
    ${['forged', 'no-such']}                    | ${[]}                          | ${['READER', 'ADMINISTRATOR']}
    ${[PLATFORM_GROUP.administrators, READERS]} | ${['READER', 'ADMINISTRATOR']} | ${['READER', 'ADMINISTRATOR']}
  `(
    '$grantedBy: $decide decide, $read see every project',
    async ({ grantedBy, decide, read }) => {
      const policy = await start({}, { exemptions: { grantedBy } });
      expect(await whoMay(conformityExemptPermission, policy)).toEqual(decide);
      expect(await whoMay(conformityOverviewPermission, policy)).toEqual(read);
      expect(await whoMay(conformityContributePermission, policy)).toEqual(
        Object.keys(PEOPLE),
      );
    },
  );

  it.each([['user:default/alex'], ['group:default/'], [3]])(
    'refuses %j, which is no group',
    async reference => {
      await expect(
        start({}, { exemptions: { grantedBy: [reference] } }),
      ).rejects.toThrow(/conformity\.exemptions\.grantedBy/);
    },
  );
});
