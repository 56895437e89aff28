/** The decision that an address asks to show with its neighbours; empty for none, or for one that there is not. */
export function focusIn(search: string, ids: readonly string[]): string {
  const asked = new URLSearchParams(search).get('focus') ?? '';
  return ids.includes(asked) ? asked : '';
}

/** The query for a decision, without one for all of them; the rest of it stays. */
export function withFocus(search: string, id: string): string {
  const query = new URLSearchParams(search);
  if (id === '') query.delete('focus');
  else query.set('focus', id);
  return query.toString();
}
