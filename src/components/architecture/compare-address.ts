interface Ends {
  readonly from: string;
  readonly to: string;
}

/**
 * The stages that an address asks to compare.
 * @param opening what is compared where the address names nothing, or no stage
 * @returns both, and what the address has in place of a stage
 */
export function stagesIn(
  query: URLSearchParams,
  ids: readonly string[],
  opening: Ends,
): Ends & { readonly unknown: readonly string[] } {
  const endOf = (name: keyof Ends): string => {
    const asked = query.get(name);
    return asked !== null && ids.includes(asked) ? asked : opening[name];
  };
  const unknown = (['from', 'to'] as const).flatMap((name) => query.get(name) ?? []).filter((id) => !ids.includes(id));
  return { from: endOf('from'), to: endOf('to'), unknown };
}

/** The query for two stages; the rest of it stays. */
export function withStages(before: URLSearchParams, { from, to }: Ends): string {
  const query = new URLSearchParams(before);
  query.set('from', from);
  query.set('to', to);
  return query.toString();
}
