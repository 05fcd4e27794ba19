import { createHash, createHmac } from 'node:crypto';

/** First four hex digits of the HMAC-SHA-256 with an empty key: the console's short suffix. @public */
export function h4(value: string): string {
  return createHmac('sha256', '').update(value).digest('hex').slice(0, 4);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A UUID in base 36, as the console shortens its ids. @public */
export function b36(uuid: string): string {
  if (!UUID.test(uuid)) {
    throw new TypeError(`Not a UUID: ${JSON.stringify(uuid)}`);
  }
  return BigInt(`0x${uuid.replaceAll('-', '')}`).toString(36);
}

/** First hex digits of the SHA-256. */
export function sha256Hex(value: string, length: number): string {
  return createHash('sha256').update(value).digest('hex').slice(0, length);
}

/** First hex digits of the SHA-1, which the deployment charts use in names. */
export function sha1Hex(value: string, length: number): string {
  return createHash('sha1').update(value).digest('hex').slice(0, length);
}
