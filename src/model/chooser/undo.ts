import { either, type Plain } from './plain.ts';
import type { Recommended } from './recommend.ts';

/** So many open questions are named; the reader finds out one thing after the other. */
export const mostToFind = 2;

type Picked = Pick<Recommended, 'pick' | 'alike'>;

/** How the pick was told apart from what is as cheap to undo: by its share of the open answers, a sum of fractions. */
function sayShare({ pick, alike }: Picked, plain: Plain): string {
  const level = alike.filter(({ share }) => pick.share - share < 1e-9);
  if (level.length === 0) return 'of these the one that the most open answers lead to';
  const names = level.map(({ result }) => `“${plain.words(result.title)}”`);
  return `as many of the open answers lead to it as to ${either(names)}`;
}

/** Why to start with a result while answers are missing: `It is the cheapest to undo: days of work.` */
export function sayUndo(found: Picked, plain: Plain): string {
  const { undo = 'weeks' } = found.pick.result;
  if (undo === 'nothing') return 'There is nothing to undo.';
  if (found.alike.length === 0) return `It is the cheapest to undo: ${undo} of work.`;
  return `It is one of the cheapest to undo (${undo} of work), and ${sayShare(found, plain)}.`;
}
