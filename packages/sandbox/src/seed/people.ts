import { Account, User } from '../world/types';
import { seedId, seedInstant } from './ids';
import { ADMIN_ROLE_IDS } from './platform';

const DOMAIN = 'littoral.example';

const humans: Array<[firstName: string, lastName: string, handle?: string]> = [
  ['Camille', 'DURAND'],
  ['Alex', 'MARTIN'],
  ['Sacha', 'PETIT'],
  ['Lou', 'BERNARD'],
  ['Portail', 'DES DÉVELOPPEURS', 'portail'],
  // Two people of one name: what names them must not merge them.
  ['Dominique', 'MOREAU'],
  ['Dominique', 'MOREAU', 'dominique.moreau2'],
  ['Éloïse', 'LE GOFF', 'eloise.le-goff'],
  ['Jean-Noël', "D'ALMEIDA", 'jean-noel.dalmeida'],
  ['Inès', 'FAURE', 'ines.faure'],
  ['Hugo', 'LAMBERT'],
  ['Nour', 'BENALI'],
  ['Yann', 'LE BRAS', 'yann.le-bras'],
  ['Maël', 'ROUSSEAU', 'mael.rousseau'],
  ['Zoé', 'GARNIER', 'zoe.garnier'],
  ['Adèle', 'FONTAINE', 'adele.fontaine'],
  ['Théo', 'MARCHAND', 'theo.marchand'],
  ['Aya', 'DIALLO'],
  ['Léna', 'SCHMITT', 'lena.schmitt'],
  ['Paul', 'NGUYEN'],
  ['Rose', 'CARPENTIER'],
  ['Simon', 'LECLERC'],
  ['Agathe', 'VASSEUR'],
];

const handleOf = ([firstName, lastName, handle]: (typeof humans)[number]) =>
  handle ?? `${firstName}.${lastName}`.toLocaleLowerCase('fr');

/** Id of a seeded user, by handle: `camille.durand`. */
export const userId = (handle: string) => seedId(`user/${handle}`);

const adminRoles: Record<string, string[]> = {
  'alex.martin': [ADMIN_ROLE_IDS.administrator],
  portail: [ADMIN_ROLE_IDS.administrator],
  'sacha.petit': [ADMIN_ROLE_IDS.reader],
};

function human(person: (typeof humans)[number], index: number): User {
  const handle = handleOf(person);
  return {
    id: userId(handle),
    firstName: person[0],
    lastName: person[1],
    email: `${handle}@${DOMAIN}`,
    type: 'human',
    adminRoleIds: adminRoles[handle] ?? [],
    lastLogin: index % 3 === 2 ? null : seedInstant(9000 + index * 7),
    createdAt: seedInstant(index * 24),
    updatedAt: seedInstant(9000 + index * 7),
  };
}

const nonHuman = (
  id: string,
  type: 'bot' | 'ghost',
  firstName: string,
  lastName: string,
  email: string,
): User => ({
  id,
  firstName,
  lastName,
  email,
  type,
  adminRoleIds: [],
  lastLogin: null,
  createdAt: seedInstant(0),
  updatedAt: seedInstant(0),
});

/** Owner of the seeded admin token. */
export const BOT_ID = seedId('user/bot');

export const seedUsers = (): User[] => [
  ...humans.map(human),
  nonHuman(BOT_ID, 'bot', 'Bot Admin', 'supervision', `${BOT_ID}@bot.io`),
  nonHuman(seedId('user/ghost'), 'ghost', 'Anonymous', 'User', 'anon@user'),
];

const account = (
  givenName: string,
  familyName: string,
  platformGroups: string[] = [],
): Account => {
  const username = `${givenName}.${familyName}`.toLocaleLowerCase('fr');
  return {
    sub: userId(username),
    username,
    email: `${username}@${DOMAIN}`,
    givenName,
    familyName,
    platformGroups,
  };
};

/** Who can sign in; charlie.leroy is unknown to the console. */
export const seedAccounts = (): Account[] => [
  account('Camille', 'DURAND'),
  account('Alex', 'MARTIN', ['/console/admin']),
  account('Sacha', 'PETIT', ['/console/readonly']),
  account('Lou', 'BERNARD'),
  account('Charlie', 'LEROY'),
];
