/**
 * Lets the questions of a moment share one answer: who asks for the same key
 * within `heldMs` of the first gets what that one gets. A failure is shared by
 * those who wait for it, and by nobody after; nothing is held longer.
 */
export function shareBriefly<T>(heldMs: number) {
  const held = new Map<string, Promise<T>>();
  return (key: string, ask: () => Promise<T>): Promise<T> => {
    const shared = held.get(key);
    if (shared) {
      return shared;
    }
    const answer = ask();
    held.set(key, answer);
    const drop = () => {
      if (held.get(key) === answer) {
        held.delete(key);
      }
    };
    answer.catch(drop);
    setTimeout(drop, heldMs).unref();
    return answer;
  };
}
