/** What a site of some size costs. */
export interface Size {
  /** Decisions that were added. */
  readonly added: number;
  /** Pages of the built site. */
  readonly pages: number;
  readonly seconds: number;
  /** Time of the processor in a build; NaN where the system does not say. */
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly distMiB: number;
  /** Search, compressed: what its first touch loads, and with the words of sections. */
  readonly searchKiB: number;
  readonly textKiB: number;
  /** One choice of a facet with all counts; ms. */
  readonly facetMs: number;
  /** The same page in each site; KiB as served, uncompressed. */
  readonly pageKiB: number;
}

/**
 * What twice the content would cost, by the growth between two sizes: 2 is linear, 1 is constant.
 * @param from size and cost of the smaller, both above 0
 * @param to of the larger
 */
export function perDoubling(from: readonly [number, number], to: readonly [number, number]): number {
  const [size, cost] = from;
  const [largerSize, largerCost] = to;
  if (!(size > 0 && largerSize > size && cost > 0 && largerCost > 0)) return Number.NaN;
  return 2 ** (Math.log(largerCost / cost) / Math.log(largerSize / size));
}

/** The time that counts: that of the processor where it is known, since other work on the machine does not lengthen it. */
export const timeOf = ({ seconds, cpuSeconds }: Pick<Size, 'seconds' | 'cpuSeconds'>): number =>
  Number.isNaN(cpuSeconds) ? seconds : cpuSeconds;

/** What the benchmark asks for. */
export const limits = { perDoubling: 2.1, peakMiB: 2048, pageGrowth: 1.05 } as const;

/** What does not keep to the limits, in words. */
export function faultsOf(sizes: readonly Size[]): string[] {
  return sizes.flatMap((size, i) => {
    const before = sizes[i - 1];
    const [first] = sizes;
    const faults: string[] = [];
    if (size.peakMiB > limits.peakMiB)
      faults.push(
        `${size.added} more decisions take ${size.peakMiB.toFixed(0)} MiB: the limit is ${limits.peakMiB} MiB`,
      );
    if (first && size.pageKiB > first.pageKiB * limits.pageGrowth)
      faults.push(
        `the same page has ${size.pageKiB.toFixed(1)} KiB with ${size.added} more decisions, ${first.pageKiB.toFixed(1)} KiB with ${first.added}`,
      );
    if (!before) return faults;
    const twice = perDoubling([before.pages, timeOf(before)], [size.pages, timeOf(size)]);
    if (twice > limits.perDoubling)
      faults.push(
        `from ${before.pages} to ${size.pages} pages, twice the pages take ${twice.toFixed(2)} times as long: the limit is ${limits.perDoubling}`,
      );
    return faults;
  });
}

const columns: readonly (readonly [string, (size: Size) => string])[] = [
  ['added', ({ added }) => String(added)],
  ['pages', ({ pages }) => String(pages)],
  ['build s', ({ seconds }) => seconds.toFixed(1)],
  ['cpu s', ({ cpuSeconds }) => cpuSeconds.toFixed(1)],
  ['ms/page', (size) => ((timeOf(size) * 1000) / size.pages).toFixed(0)],
  ['peak MiB', ({ peakMiB }) => peakMiB.toFixed(0)],
  ['dist MiB', ({ distMiB }) => distMiB.toFixed(1)],
  ['search KiB', ({ searchKiB }) => searchKiB.toFixed(0)],
  ['+ text KiB', ({ textKiB }) => textKiB.toFixed(0)],
  ['facet ms', ({ facetMs }) => facetMs.toFixed(2)],
  ['D-16 KiB', ({ pageKiB }) => pageKiB.toFixed(1)],
];

/** Costs that are compared from the first size to the last, besides time. */
const costs: readonly (readonly [string, (size: Size) => number])[] = [
  ['memory', ({ peakMiB }) => peakMiB],
  ['dist', ({ distMiB }) => distMiB],
  ['search', ({ searchKiB }) => searchKiB],
  ['search with text', ({ textKiB }) => textKiB],
  ['facet', ({ facetMs }) => facetMs],
  ['the same page', ({ pageKiB }) => pageKiB],
];

/** As a table: one line for each size, and how each cost grows with twice the pages. */
export function printSizes(sizes: readonly Size[]): string {
  const cell = (text: string): string => text.padStart(11);
  const lines = [
    columns.map(([name]) => cell(name)).join(''),
    ...sizes.map((size) => columns.map(([, print]) => cell(print(size))).join('')),
  ];
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || first === last) return lines.join('\n');
  const grow = (name: string, from: number, to: number): string =>
    `${name} ×${perDoubling([first.pages, from], [last.pages, to]).toFixed(2)}`;
  const grows = [
    grow('time', timeOf(first), timeOf(last)),
    ...costs.map(([name, of]) => grow(name, of(first), of(last))),
  ];
  return [...lines, `twice the pages: ${grows.join(', ')}`].join('\n');
}
