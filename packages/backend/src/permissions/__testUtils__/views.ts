import { Thing } from './entities';

/** The project that most are asked about. */
export const PROJECT = 'phares';
const ANOTHER = 'semaphores';
/** Who is known to the console, by e-mail address. */
export const ADDRESSES: Record<string, string> = {
  dominique: 'dominique.moreau2@littoral.example',
  aya: 'aya.diallo@littoral.example',
  adele: 'adele.fontaine@littoral.example',
  sacha: 'sacha.petit@littoral.example',
  alex: 'alex.martin@littoral.example',
};

export const isOf = (thing: Thing, ...projects: string[]) =>
  thing.project !== undefined && projects.includes(thing.project);

/** True for what everybody sees. */
export const isShared = (thing: Thing) => !thing.project && !thing.isDedicated;

/** What is in each view. */
export const VIEWS: Record<string, (thing: Thing) => boolean> = {
  shared: isShared,
  part: thing =>
    isShared(thing) ||
    (isOf(thing, PROJECT) && ['System', 'Group'].includes(thing.kind)),
  project: thing => isShared(thing) || isOf(thing, PROJECT),
  projects: thing =>
    isShared(thing) || isOf(thing, PROJECT, ANOTHER) || thing.isDedicated,
  all: () => true,
};

/** What every role may see a part of, and something of another project. */
export const isInSample = (thing: Thing) =>
  isOf(thing, PROJECT, ANOTHER, 'aides') ||
  /^(cluster|zone|user|group|template):/.test(thing.ref);
