const PATIENCE_MS = 2 * 60_000;

/**
 * Waits until a server answers at all, for two minutes at most. A session must
 * not be taken for ended because its server was away while it was renewed.
 */
export async function untilReachable(
  url: string,
  fetchFn: typeof fetch = (...args) => fetch(...args),
): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (let pause = 500; Date.now() < end; pause = Math.min(pause * 2, 5000)) {
    const answered = await fetchFn(url, { cache: 'no-store' }).then(
      ({ status }) => status < 500,
      () => false,
    );
    if (answered) {
      return;
    }
    await new Promise(done => setTimeout(done, pause));
  }
}
