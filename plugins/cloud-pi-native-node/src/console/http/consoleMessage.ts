import { z } from 'zod';

const MAX_LENGTH = 300;
const withMessage = z.object({ message: z.string().min(1) });

// Words of the servers themselves, which tell a user nothing.
const TECHNICAL =
  /^(forbidden|not found|bad request|unauthorized|not authenticated|internal server error|validation failed|unexpected|cannot |route )|prisma|\bat \/|node_modules/i;

/** The sentence that the console addresses to its user, on one line, without secrets. */
export function consoleMessage(
  json: unknown,
  secrets: readonly string[],
): string | undefined {
  const parsed = withMessage.safeParse(json);
  if (!parsed.success || TECHNICAL.test(parsed.data.message)) {
    return undefined;
  }
  const line = secrets
    .filter(Boolean)
    .reduce((text, secret) => text.replaceAll(secret, '…'), parsed.data.message)
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line;
}

/** True where a 404 says that the route does not exist, rather than the thing. */
export function isUnknownRoute(json: unknown): boolean {
  const parsed = withMessage.safeParse(json);
  return (
    !parsed.success ||
    /^(cannot|route) (get|post|put|patch|delete)\b|^route .* not found/i.test(
      parsed.data.message,
    )
  );
}
