import { either, type Plain } from './plain.ts';
import type { Recommended } from './recommend.ts';
import type { Option } from './short-list.ts';

/** So many open questions are named; the reader finds out one thing after the other. */
export const mostToFind = 2;

type Picked = Pick<Recommended, 'pick' | 'alike' | 'others'>;

/** Shares are sums of fractions: the same share may differ in its last digit. */
const isAhead = (one: Option, other: Option): boolean => one.share - other.share > 1e-9;

/** How the pick was told apart from what is as cheap to undo: by its share of the open answers. */
function sayShare({ pick, alike, others }: Picked, plain: Plain): string {
  if (pick.share > 0.5) return 'and most of the open answers lead to it';
  if (others.every((other) => isAhead(pick, other)))
    return 'and more of the open answers lead to it than to any other option';
  const level = alike.filter((other) => !isAhead(pick, other));
  if (level.length === 0) return 'and of these it is the one that the most open answers lead to';
  const names = level.map(({ result }) => `“${plain.words(result.title)}”`);
  return `and as many of the open answers lead to it as to ${either(names)}`;
}

/** Why to start with a result while answers are missing: `It is the cheapest to undo: days of work.` */
export function sayUndo(found: Picked, plain: Plain): string {
  const { undo = 'weeks' } = found.pick.result;
  if (undo === 'nothing') return 'There is nothing to undo.';
  if (found.alike.length === 0) return `It is the cheapest to undo: ${undo} of work.`;
  return `It is one of the cheapest to undo (${undo} of work), ${sayShare(found, plain)}.`;
}
