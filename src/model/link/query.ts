/** An address's query. An ampersand that was written for HTML and pasted as text, `?a=1&amp;b=2`, is repaired. */
export const queryOf = (search: string): URLSearchParams => new URLSearchParams(search.replace(/([?&]|^)amp;/g, '$1'));

/** Which of some ids an address names under `name`, or what it has in place of one. */
export function choiceIn(
  search: string,
  name: string,
  ids: readonly string[],
): { readonly chosen?: string; readonly unknown?: string } {
  const asked = queryOf(search).get(name);
  if (asked === null) return {};
  return ids.includes(asked) ? { chosen: asked } : { unknown: asked };
}

/** The query with some choices set, or taken out where there is none, and everything else as it was. */
export function withChoices(search: string, choices: Readonly<Record<string, string | undefined>>): string {
  const query = queryOf(search);
  for (const [name, id] of Object.entries(choices))
    if (id === undefined) query.delete(name);
    else query.set(name, id);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
