/** The step of ones, twos and fives of a power of ten whose ratio to the even step is nearest. */
function stepOf(span: number, most: number): { readonly lead: number; readonly power: number } {
  const even = span / most;
  const power = Math.floor(Math.log10(even));
  const ratio = even / 10 ** power;
  const lead = ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.sqrt(2) ? 2 : 1;
  return { lead, power };
}

/**
 * Round values within a range, evenly spread.
 * @param most about so many of them
 * @returns in rising order; empty where the range is
 */
export function roundTicks(from: number, to: number, most: number): number[] {
  if (!(to > from)) return [];
  const { lead, power } = stepOf(to - from, most);
  // Powers below one are divided by, which keeps the marks as short as they are written.
  const mark = (n: number): number => (power < 0 ? (n * lead) / 10 ** -power : n * lead * 10 ** power);
  const [first, last] = [Math.ceil(from / mark(1)), Math.floor(to / mark(1))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => mark(first + i));
}
