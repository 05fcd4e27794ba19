import { UrlReaderServiceReadUrlResponse } from '@backstage/backend-plugin-api';

/** The content of a file, or `undefined` if it is larger than allowed. */
export async function readCapped(
  response: UrlReaderServiceReadUrlResponse,
  maxBytes: number,
): Promise<string | undefined> {
  if (!response.stream) {
    const buffer = await response.buffer();
    return buffer.length > maxBytes ? undefined : buffer.toString('utf8');
  }
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response.stream()) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > maxBytes) {
      return undefined;
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
