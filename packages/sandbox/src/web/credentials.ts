import type { Request } from 'express';

/** The bearer token of a request. */
export const bearerOf = (req: Request): string | undefined =>
  /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];

/** The password of a request that uses basic authentication. */
export const basicOf = (
  req: Request,
): { user: string; password: string } | undefined => {
  const encoded = /^Basic +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  if (!encoded) return undefined;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon < 0
    ? undefined
    : { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
};
