/**
 * What a run leaves out: `--without nginx,fuzz`. Nothing is left out otherwise.
 * @returns the names, or what is wrong with them
 */
export function leftOutOf(args: readonly string[], known: readonly string[]): ReadonlySet<string> | string {
  const [flag, value, ...rest] = args;
  if (flag === undefined) return new Set();
  const names = (value ?? '').split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (flag === '--without' && rest.length === 0 && unknown === undefined) return new Set(names);
  return `Leave parts out by name: --without ${known.join(',')}${unknown ? `. There is no part “${unknown}”` : ''}`;
}
