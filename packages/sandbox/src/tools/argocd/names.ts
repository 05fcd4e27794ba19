import { createHash, createHmac } from 'node:crypto';

const short = (value: string) =>
  createHmac('sha256', '').update(value).digest('hex').slice(0, 4);

/** The name that the platform's charts give to an application. */
export const applicationName = (of: {
  slug: string;
  environment: string;
  repository: string;
  cloneUrl: string;
}): string => {
  const url = createHash('sha1').update(of.cloneUrl).digest('hex').slice(0, 4);
  return `${of.slug}-${of.environment}-${short(of.environment)}-${of.repository}-${url}`;
};
