/** How many there are of each, the most first: `59 (40 hard limit, 12 quota, 7 decision)`. */
export function counted(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, of]) => ({ name, count: of.length }));
  const sorted = counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return `${String(names.length)} (${sorted.map(({ name, count }) => `${String(count)} ${name}`).join(', ')})`;
}
