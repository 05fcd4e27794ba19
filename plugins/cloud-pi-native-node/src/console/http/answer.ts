import { z } from 'zod';
import { ConsoleError } from '../errors';

/** What a console answered, once the body is read. */
export interface Answer {
  status: number;
  contentType: string;
  /** Undefined where the body is empty or is not JSON. */
  json?: unknown;
  empty: boolean;
}

/** The older server says 200 and means the status that is inside. */
const statusInside = z.strictObject({
  status: z.number().int().min(400).max(599),
  body: z.unknown(),
});

async function readText(response: Response, maxBytes: number) {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) {
      throw new ConsoleError(
        'unexpected-answer',
        'La réponse de la console est trop volumineuse pour être lue.',
        { status: response.status },
      );
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function readAnswer(
  response: Response,
  maxBytes: number,
): Promise<Answer> {
  const contentType = response.headers.get('content-type') ?? '';
  const text = await readText(response, maxBytes);
  const json = contentType.includes('json') ? parseJson(text) : undefined;
  const answer = { contentType, empty: text === '' };
  const inside = statusInside.safeParse(json);
  return response.status === 200 && inside.success
    ? { ...answer, status: inside.data.status, json: inside.data.body }
    : { ...answer, status: response.status, json };
}
