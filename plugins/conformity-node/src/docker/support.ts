import { ImageReference, nameOf } from './imageReference';

/** How long a version of an image is looked after. */
export type Support =
  /** No longer. */
  | 'ended'
  /** Not for years, as a long-term version is. */
  | 'short'
  | 'unremarkable';

interface Product {
  /** Versions before it are no longer looked after. */
  oldest: readonly [number, number];
  /** Versions that are not looked after for long. */
  isShort?: (major: number, minor?: number) => boolean;
}

const isOdd = (major: number) => major % 2 === 1;
const isShortJava = (major: number) => ![8, 11, 17, 21, 25].includes(major);
const java: Product = { oldest: [8, 0], isShort: isShortJava };
const node: Product = { oldest: [22, 0], isShort: isOdd };
const debian: Product = { oldest: [12, 0] };
const dotnet: Product = { oldest: [10, 0], isShort: isOdd };
const isInterim = (major: number, minor = 4) => isOdd(major) || minor !== 4;

// As of November 2026, from the publishers' calendars.
const PRODUCTS: ReadonlyMap<string, Product> = new Map(
  Object.entries({
    node,
    debian,
    python: { oldest: [3, 11] },
    ruby: { oldest: [3, 3] },
    php: { oldest: [8, 2] },
    alpine: { oldest: [3, 22] },
    ubuntu: { oldest: [22, 4], isShort: isInterim },
    'eclipse-temurin': java,
    amazoncorretto: java,
    'dotnet/aspnet': dotnet,
    'dotnet/runtime': dotnet,
    'dotnet/runtime-deps': dotnet,
    'dotnet/sdk': dotnet,
  } satisfies Record<string, Product>),
);

const GONE = ['openjdk', 'java', 'centos', 'adoptopenjdk'];
const GONE_FOLDER = /^(bitnamilegacy|adoptopenjdk)\//;
const OLD_SYSTEM =
  /(^|-)(wheezy|jessie|stretch|buster|bullseye|trusty|xenial|bionic|focal)(-|$)/;

function supportOf(
  { oldest: [oldMajor, oldMinor], isShort }: Product,
  [major, minor]: readonly [number, number | undefined],
): Support {
  const isOld =
    major < oldMajor ||
    (major === oldMajor && minor !== undefined && minor < oldMinor);
  if (isOld) return 'ended';
  return isShort?.(major, minor) ? 'short' : 'unremarkable';
}

/** Version that a tag starts with. */
function versionOf(tag: string): [number, number | undefined] | undefined {
  const [, major, minor] = /^v?(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
  return major === undefined
    ? undefined
    : [Number(major), minor === undefined ? undefined : Number(minor)];
}

const INSIDE: readonly [RegExp, Product][] = [
  [/nodejs(\d+)/, node],
  [/java(\d+)/, java],
  [/debian(\d+)/, debian],
];

/** Distroless images have the versions of what they hold in their names. */
const insideOf = (name: string): Support[] =>
  INSIDE.flatMap(([pattern, product]) => {
    const [, major] = pattern.exec(name) ?? [];
    return major === undefined
      ? []
      : [supportOf(product, [Number(major), undefined])];
  });

/** How long an image is looked after, as far as its name tells. */
export function support(image: ImageReference): Support {
  const { path, tag = '' } = image;
  if (
    GONE.includes(path) ||
    GONE_FOLDER.test(path) ||
    OLD_SYSTEM.test(tag) ||
    /^ubi7(\/|-|$)/.test(path)
  ) {
    return 'ended';
  }
  const product = PRODUCTS.get(path);
  const version = versionOf(tag);
  const found = [
    ...(product && version ? [supportOf(product, version)] : []),
    ...(path.includes('distroless/') ? insideOf(nameOf(image)) : []),
  ];
  return (
    (['ended', 'short'] as const).find(one => found.includes(one)) ??
    'unremarkable'
  );
}
