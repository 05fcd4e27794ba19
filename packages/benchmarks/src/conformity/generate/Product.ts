import { Random } from '../../lib/Random';

const SUBJECTS = [
  'permis',
  'navires',
  'balises',
  'phares',
  'marees',
  'escales',
  'licences',
  'ports',
] as const;
const PARTS = ['api', 'suivi', 'calcul', 'portail', 'registre'] as const;

/** What the files of a repository are about. */
export interface Product {
  random: Random;
  project: string;
  name: string;
  tag: string;
  port: number;
  /** Some forget something: what is forgotten differs. */
  forgets(what: string): boolean;
}

/** The product of a seed; four in ten forget something. */
export function productOf(seed: number): Product {
  const random = new Random(seed);
  const [subject, ...subjects] = SUBJECTS;
  const [part, ...parts] = PARTS;
  const forgotten = new Map<string, boolean>();
  const careless = random.chance(0.4);
  return {
    random,
    project: `${random.pick<string>(subject, ...subjects)}${seed}`,
    name: random.pick<string>(part, ...parts),
    tag: `c${random.hex(7)}`,
    port: random.between(8000, 9000),
    forgets(what) {
      const known = forgotten.get(what);
      const now = known ?? (careless && random.chance(0.25));
      forgotten.set(what, now);
      return now;
    },
  };
}

/** Text by path. */
export type Files = Record<string, string>;
