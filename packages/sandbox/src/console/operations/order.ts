/** Lists have no order of their own: what is updated moves to the end. */
export function moveToEnd<T>(list: T[], item: T): void {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
  list.push(item);
}
