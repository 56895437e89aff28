import type { PageFigures } from './page-figures.ts';
import type { PaintFigures } from './paints.ts';
import { perDoubling, timeOf, limits as growthLimits, type Size } from './scale/growth.ts';
import type { SearchFigures } from './search.ts';
import type { KindWeight } from './weights.ts';

/** One thing that was measured, as a ratio, and the most that it may be. */
export interface Line {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
}

/** Everything that a run measured; what it left out is empty. */
export interface Measured {
  readonly weights: readonly KindWeight[];
  readonly paints: readonly PaintFigures[];
  readonly search: readonly SearchFigures[];
  /** Choosers and slides, at full speed. */
  readonly steps: readonly PageFigures[];
  /** Calculators, at a quarter of the speed. */
  readonly worksheets: readonly PageFigures[];
  readonly sizes: readonly Size[];
}

/**
 * The most that a page may take of what the same words take in stock Starlight, visited in the same run; and of a frame of
 * 16 ms, a step of a chooser or of the deck, a key in a calculator or a further one in search at a quarter of the speed; and
 * search with 2,000 more decisions of search without.
 */
export const bounds = {
  first: 0.85,
  largest: 0.75,
  shift: 0.01,
  stepMedian: 1,
  step: 2,
  keyMedian: 4,
  key: 6,
  firstHit: 1.5,
} as const;

const frame = 16;
/** The slowest page; one that could not be measured before all others. */
const heaviest = (figures: readonly PageFigures[], of: 'repaintMedian' | 'repaintP95'): PageFigures | undefined =>
  figures.find((one) => Number.isNaN(one[of])) ?? [...figures].sort((a, b) => b[of] - a[of])[0];

function weightLines(weights: readonly KindWeight[]): Line[] {
  return weights.map(({ kind, total, most }) => ({
    what: `bytes of its budget: ${kind}`,
    measured: total / most,
    most: 1,
  }));
}

function paintLines(paints: readonly PaintFigures[]): Line[] {
  return paints.flatMap(({ path, ours, stock }): Line[] => [
    { what: `first paint of stock Starlight’s: ${path}`, measured: ours.first / stock.first, most: bounds.first },
    {
      what: `largest paint of stock Starlight’s: ${path}`,
      measured: ours.largest / stock.largest,
      most: bounds.largest,
    },
    // Blocking is compared with the peers, whose pages draw diagrams: these pages of stock Starlight have nothing to run.
    { what: `layout shift: ${path}`, measured: ours.shift, most: bounds.shift },
  ]);
}

function searchLines([now, grown]: readonly SearchFigures[]): Line[] {
  return [
    ...(now
      ? [
          {
            what: 'frames of a further key in search, at a quarter',
            measured: now.keySlow / frame,
            most: bounds.keyMedian,
          },
        ]
      : []),
    ...(now && grown
      ? [
          {
            what: 'first hit, 2,000 more decisions',
            measured: grown.firstResult / now.firstResult,
            most: bounds.firstHit,
          },
        ]
      : []),
  ];
}

function frameLines(what: string, pages: readonly PageFigures[], mostMedian: number, most: number): Line[] {
  const median = heaviest(pages, 'repaintMedian');
  const slowest = heaviest(pages, 'repaintP95');
  return [
    ...(median
      ? [{ what: `frames of a ${what}, median: ${median.path}`, measured: median.repaintMedian, most: mostMedian }]
      : []),
    ...(slowest
      ? [{ what: `frames of a ${what}, 95 of 100: ${slowest.path}`, measured: slowest.repaintP95, most }]
      : []),
  ];
}

function growthLines(sizes: readonly Size[]): Line[] {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (!first || !last || first === last) return [];
  const twice = (of: (size: Size) => number): number => perDoubling([first.pages, of(first)], [last.pages, of(last)]);
  return [
    { what: 'time of a build, twice the pages', measured: twice(timeOf), most: growthLimits.perDoubling },
    { what: 'memory of a build, of 2 GiB', measured: last.peakMiB / growthLimits.peakMiB, most: 1 },
    { what: 'the same page in the larger site', measured: last.pageKiB / first.pageKiB, most: growthLimits.pageGrowth },
  ];
}

/** All that a run measured, each as a ratio beside the most that it may be. */
export const verdict = ({ weights, paints, search, steps, worksheets, sizes }: Measured): Line[] => [
  ...weightLines(weights),
  ...paintLines(paints),
  ...searchLines(search),
  ...frameLines('step', steps, bounds.stepMedian, bounds.step),
  ...frameLines('key', worksheets, bounds.keyMedian, bounds.key),
  ...growthLines(sizes),
];

/** What was not measured, such as a paint that never came, is not kept either. */
export const isKept = ({ measured, most }: Line): boolean => measured <= most;

/** As one table; what does not keep to its bound is marked. */
export const printVerdict = (lines: readonly Line[]): string =>
  [
    'ratio                                                            measured  at most',
    ...lines.map((line) =>
      [
        `${isKept(line) ? ' ' : '✗'} ${line.what.padEnd(62)}`,
        line.measured.toFixed(2).padStart(8),
        line.most.toFixed(2).padStart(8),
      ].join(' '),
    ),
  ].join('\n');
