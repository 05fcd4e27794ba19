/** Waits for what a probe finds. */
export async function until<T>(
  probe: () => Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const found = await probe();
    if (found !== undefined) {
      return found;
    }
    if (Date.now() > deadline) {
      throw new Error(`Not reached: ${probe}`);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
