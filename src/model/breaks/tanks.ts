import { headroom, type Level } from '../formulas/headroom.ts';
import { formatNumber } from '../quantity/number.ts';
import { say } from '../quantity/say.ts';
import type { Ranked } from '../worksheet/sheet.ts';
import { usersShort } from './users.ts';

/** One limit of a node of the picture, as a tank that the load fills. */
export interface Tank {
  readonly short: string;
  readonly level: Level;
  /** How far it is filled, as a part of its height; the limit mark is at the same height in every tank. */
  readonly fill: number;
  readonly hard: boolean;
}

/** What a node of the picture shows of its load. */
export interface Marks {
  /** The level of the fullest tank. */
  readonly level: Level;
  readonly tanks: readonly Tank[];
  /** Load and limit of the fullest: `25 of 20 tasks`. Only at the first of several equal nodes. */
  readonly caption: string;
  /** Set where this node breaks first. */
  readonly flag?: string;
}

type Part = Pick<Ranked, 'id' | 'short' | 'load' | 'ceiling' | 'quantity' | 'hard' | 'outage' | 'nodes' | 'at'>;

/** As many as fit beside an icon. */
const most = 2;

/** Longer captions, in letters, would reach the next card. */
const longest = 19;

/** Large numbers in thousands: `2,400`, `120k`. */
const short = (value: number): string => (value < 1e4 ? formatNumber(value) : usersShort(value));

function captionOf({ load, ceiling, quantity }: Part): string {
  const { dimension, noun = '' } = quantity;
  if (dimension === 'byte-rate')
    return `${formatNumber(Number((load / 2 ** 20).toPrecision(2)))} of ${say(ceiling, quantity)}`;
  const bare = `${short(Number(load.toPrecision(2)))} of ${short(ceiling)}${dimension === 'rate' ? '/s' : ''}`;
  return noun === '' || bare.length + 1 + noun.length > longest ? bare : `${bare} ${noun}`;
}

const tankOf = ({ short, load, ceiling, hard }: Part): Tank => {
  const { level, fill } = headroom(load, ceiling);
  return { short, level, fill, hard };
};

/** The nodes of a picture under a load; a node without a limit in the model has no entry. */
export function marksOf(
  ranking: readonly Part[],
  first: Pick<Part, 'id' | 'nodes' | 'at'> | undefined,
): ReadonlyMap<string, Marks> {
  const parts = ranking.filter(({ outage }) => !outage);
  const captioned = new Set<string>();
  const marks = new Map<string, Marks>();
  for (const node of new Set(parts.flatMap(({ nodes }) => nodes))) {
    const [fullest, ...others] = parts.filter(({ nodes }) => nodes.includes(node));
    if (!fullest) continue;
    const tanks = [fullest, ...others].slice(0, most).map(tankOf);
    const flagged = first?.nodes[0] === node;
    marks.set(node, {
      level: tanks[0]?.level ?? 'calm',
      tanks,
      caption: captioned.has(fullest.id) ? '' : captionOf(fullest),
      ...(flagged ? { flag: `Breaks first, at ${usersShort(first.at)}` } : {}),
    });
    captioned.add(fullest.id);
  }
  return marks;
}
