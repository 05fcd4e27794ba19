import { Extent, listingChanges } from './listings';

const extent = (users: number, shown: number): Extent => ({
  read: { users },
  entities: { User: shown },
});

const userEntity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'somebody' },
};

describe('what listings lost', () => {
  const ofUsers = (...args: Parameters<typeof listingChanges>) =>
    listingChanges(...args).find(({ listing }) => listing === 'users');

  it('counts who is listed no more, shown elsewhere or not', () => {
    expect(ofUsers(extent(25, 23), extent(12, 22), [userEntity])).toEqual({
      listing: 'users',
      before: 25,
      missing: 13,
      emptied: false,
    });
    expect(ofUsers(extent(25, 23), extent(0, 23), [])).toMatchObject({
      missing: 25,
      emptied: true,
    });
  });

  it('counts who would go, also where as many came', () => {
    const gone = [userEntity, userEntity];
    expect(ofUsers(extent(25, 23), extent(25, 23), gone)).toEqual({
      listing: 'users',
      before: 23,
      missing: 2,
      emptied: false,
    });
  });

  it('believes that roles are withdrawn, but not that all of them are', () => {
    const ofRoles = (before: number, after: number) =>
      listingChanges(
        { read: { adminRoles: before }, entities: {} },
        { read: { adminRoles: after }, entities: {} },
      ).find(({ listing }) => listing === 'adminRoles');
    expect(ofRoles(30, 1)).toMatchObject({ missing: 0, emptied: false });
    expect(ofRoles(30, 0)).toMatchObject({ missing: 30, emptied: true });
  });
});
