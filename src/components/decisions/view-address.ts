/** The view that an address asks for; the first without one, or for one that there is not. */
export function viewIn(search: string, views: readonly string[]): string {
  const asked = new URLSearchParams(search).get('view') ?? '';
  return views.includes(asked) ? asked : (views[0] ?? '');
}

/** The query for a view: the first goes without saying, and the rest of the query stays. */
export function withView(search: string, view: string, views: readonly string[]): string {
  const query = new URLSearchParams(search);
  if (view === views[0]) query.delete('view');
  else query.set('view', view);
  return query.toString();
}
