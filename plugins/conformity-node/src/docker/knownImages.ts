import { ImageReference, nameOf } from './imageReference';

/** Registries that anybody can read, and that the platform's clusters reach. */
export const PUBLIC_REGISTRIES: readonly string[] = [
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'cgr.dev',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'registry.access.redhat.com',
  'registry.redhat.io',
  'registry.k8s.io',
  'harbor.io',
];

/** True for an image of Docker Hub by way of the platform's cache. */
const isProxied = (text: string) => text.includes('/dockerhub/');

/** True for an image of a public registry, or without a registry: Docker Hub. */
export const isPublic = ({ registry, text }: ImageReference): boolean =>
  registry === undefined ||
  PUBLIC_REGISTRIES.includes(registry) ||
  isProxied(text);

const S2I =
  /^ubi\d+\/(nodejs|python|php|ruby|perl|nginx|httpd|openjdk|go-toolset)/;
const ROOTLESS_NAMES = ['nginx-unprivileged', 'keycloak'];
const ROOTLESS_PATHS = ['grafana/grafana', 'prom/prometheus'];
const BITNAMI = /^(bitnami|bitnamilegacy|bitnamisecure)\//;
const ROOT_OF_BITNAMI = ['minideb', 'bitnami-shell', 'os-shell'];

/** True for an image that is known to run as another user than root. */
export function isRootless(image: ImageReference): boolean {
  const { path, tag = '', registry } = image;
  const name = nameOf(image);
  return (
    (path.includes('distroless/') && tag.includes('nonroot')) ||
    (registry === 'cgr.dev' && name !== 'wolfi-base') ||
    (BITNAMI.test(path) && !ROOT_OF_BITNAMI.includes(name)) ||
    (path.startsWith('dotnet/') && tag.includes('chiseled')) ||
    S2I.test(path) ||
    ROOTLESS_NAMES.includes(name) ||
    ROOTLESS_PATHS.includes(path)
  );
}

/** True for an image that only Windows runs. */
export const isWindows = ({ path, tag = '' }: ImageReference): boolean =>
  /(^|\/)windows\/|nanoserver|windowsservercore/.test(
    `${path}:${tag}`.toLowerCase(),
  );

const LIGHT_PATH =
  /(^|\/)(distroless\/|minideb$|ubi\d*-micro$|ubi\d+\/ubi-micro$|static$|wolfi-base$)/;

/** True for an image that holds little more than what the application needs. */
export const isLight = ({
  registry,
  path,
  tag = '',
}: ImageReference): boolean =>
  registry === 'cgr.dev' ||
  LIGHT_PATH.test(path) ||
  /slim|chiseled|distroless/.test(tag);

/** True for an Alpine, or an image on it. */
export const isAlpine = (image: ImageReference): boolean =>
  nameOf(image) === 'alpine' || (image.tag ?? '').includes('alpine');

const BUILDERS = ['maven', 'gradle', 'golang', 'rust', 'gcc', 'buildpack-deps'];

/** True for an image that is made to build. */
export const isBuilder = (image: ImageReference): boolean =>
  BUILDERS.includes(image.path) ||
  (image.path.startsWith('dotnet/') && nameOf(image) === 'sdk');

const HEAVY = ['node', 'python', 'ruby'];

/** True for a complete image that has a lighter variant. */
export const isHeavy = (image: ImageReference): boolean =>
  HEAVY.includes(image.path) && !isLight(image) && !isAlpine(image);

const OWN_HOST =
  /^(harbor\.|registry\.dso\.)|\.gouv\.fr(:\d+)?$|\.numerique-interieur\.(com|fr)(:\d+)?$/;
// What the platform's pipelines give to builds.
const OWN_VARIABLE = /^\$\{?(IMAGE_REPOSITORY|REGISTRY_HOST|REGISTRY_URL)\}?$/;

/** True for a registry of the platform. */
export const isOfPlatform = (registry: string): boolean =>
  OWN_HOST.test(registry) || OWN_VARIABLE.test(registry);
