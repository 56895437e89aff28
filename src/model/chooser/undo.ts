import type { Result } from './types.ts';

/** So many open questions are named; the reader finds out one thing after the other. */
export const mostToFind = 2;

/**
 * Why to start with a result while answers are missing: `because it is cheapest to undo: days.`
 * @param shared others are as cheap to undo
 */
export function sayUndo({ undo = 'weeks' }: Pick<Result, 'undo'>, shared: boolean): string {
  if (undo === 'nothing') return 'because there is nothing to undo.';
  if (!shared) return `because it is cheapest to undo: ${undo}.`;
  return `because it is one of the cheapest to undo (${undo}), and most of the open answers lead to it.`;
}
