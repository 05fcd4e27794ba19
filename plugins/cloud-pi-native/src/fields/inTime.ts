const LONGEST_MILLISECONDS = 10_000;

/**
 * What is answered, or nothing where the answer fails or takes too long: the
 * form waits for its validators, and must go on without a service that is slow.
 */
export async function inTime<T>(
  answer: Promise<T>,
  milliseconds = LONGEST_MILLISECONDS,
): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>(resolve => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
