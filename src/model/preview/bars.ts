import { headroom } from '../formulas/headroom.ts';
import { say, sayBare } from '../quantity/say.ts';
import type { Bar } from '../worksheet/sheet.ts';
import type { CardBar } from './card.ts';

/** The most bars that a picture shows: more could not be read in a chat. */
const mostBars = 3;

/** A bar in the words and lengths of the site's own sign. */
export function cardBar({ label, load, ceiling, quantity, kind }: Bar, detail?: string): CardBar {
  const { level, fill } = headroom(load, ceiling, kind);
  const words = { load: sayBare(load, quantity), limit: say(ceiling, quantity) };
  return { label, ...(detail !== undefined && { detail }), level, fill, ...words };
}

const fullness = ({ load, ceiling }: Bar): number => load / ceiling;

/** The bars that can be drawn, fullest first, as many as a picture shows. */
export function fullestBars(bars: readonly Bar[]): Bar[] {
  return bars
    .filter((bar) => Number.isFinite(fullness(bar)))
    .sort((a, b) => Number(a.kind === 'setting') - Number(b.kind === 'setting') || fullness(b) - fullness(a))
    .slice(0, mostBars);
}
