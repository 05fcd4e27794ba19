import { NotFoundError } from '@backstage/errors';
import { AuthResolverContext } from '@backstage/plugin-auth-node';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { userEntityName } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { signInBySubject } from './signInBySubject';

const sub = 'a1b2c3d4-1111-4111-8111-111111111111';
const claims = { sub, given_name: 'Camille', family_name: 'Durand' };
const name = userEntityName({
  id: sub,
  firstName: 'Camille',
  lastName: 'Durand',
});

describe('signInBySubject', () => {
  it('signs in who the ingestion brings between the two look-ups', async () => {
    const ctx: jest.Mocked<AuthResolverContext> = {
      issueToken: jest.fn(),
      resolveOwnershipEntityRefs: jest.fn(),
      signInWithCatalogUser: jest.fn().mockResolvedValue({ token: 'portal' }),
      findCatalogUser: jest.fn().mockImplementation(async query => {
        if ('annotations' in query) {
          throw new NotFoundError('not yet');
        }
        return {
          entity: {
            apiVersion: 'backstage.io/v1alpha1',
            kind: 'User',
            metadata: { name, annotations: { [ANNOTATION.userId]: sub } },
          },
        };
      }),
    };
    await expect(
      signInBySubject(
        {
          profile: {},
          result: {
            fullProfile: {
              userinfo: claims,
              tokenset: {
                claims: () => ({ ...claims, iss: '', aud: '', exp: 0, iat: 0 }),
                expired: () => false,
              },
            },
            session: { accessToken: '', tokenType: 'bearer', scope: '' },
          },
        },
        ctx,
      ),
    ).resolves.toEqual({ token: 'portal' });
    expect(ctx.signInWithCatalogUser).toHaveBeenCalledWith({
      entityRef: { kind: 'User', namespace: 'default', name },
    });
    expect(ctx.issueToken).not.toHaveBeenCalled();
  });
});
