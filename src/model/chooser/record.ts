import type { AsOf } from '../facts/as-of.ts';
import type { Flip } from './flips.ts';
import { sayDay, type Plain } from './plain.ts';
import type { Result, Tree } from './types.ts';
import type { Recommended } from './recommend.ts';
import { mostToFind, sayUndo } from './undo.ts';
import type { Walked } from './walk.ts';
import { holdsOn, resultOf } from './effective.ts';

/** A walk that ended in one result, as it can be written down. */
export type Verdict = Extract<Walked, { kind: 'result' }>;

/** What a record takes besides the verdict. */
export interface Taken {
  readonly plain: Plain;
  /** Address with all answers. */
  readonly link: string;
  readonly flips: readonly Flip[];
  /** What the worksheets come to at the reader's numbers: by id, in sentences, with their address. */
  readonly counted?: readonly { readonly id: string; readonly says: string; readonly link: string }[] | undefined;
  /** The worksheets that the answers are not enough for, with the address that has what was given. */
  readonly open?: readonly { readonly id: string; readonly link: string }[] | undefined;
  /** Limits that the reader's numbers exceed, in sentences. */
  readonly overruns?: readonly string[] | undefined;
  /** How to check later that the decision was right. */
  readonly confirmation?: string | undefined;
  /** What the same answers lead to on the other day, where that is something else. */
  readonly otherDay?: Walked | undefined;
}

/** The next best result that exists on that day, and when it is the better one. */
export function runnerUpOf(
  tree: Tree,
  result: Result,
  asOf: AsOf,
): { readonly result: Result; readonly when: string } | undefined {
  for (const { result: id, when } of result.runnersUp) {
    const other = resultOf(tree, id);
    if (other && holdsOn(other, asOf)) return { result: other, when };
  }
  return undefined;
}

/** Without the stop at its end, to stand inside a sentence or as a heading. */
export const bare = (text: string): string => text.replace(/[.?]$/, '');

/** What the other day makes of the same answers, where that is another result. */
export function sayOtherDay({ plain, otherDay }: Taken): readonly string[] {
  if (otherDay?.kind !== 'result') return [];
  return [`As of ${sayDay(otherDay.asOf)} the same answers lead to “${plain.words(otherDay.result.title)}”.`];
}

/** What to start with, and what would change it, for a reader who does not know everything yet. */
export function openQuestions(
  tree: Tree,
  { pick, shared, findOut, others }: Recommended,
  { plain, link }: Pick<Taken, 'plain' | 'link'>,
): string {
  const asked = findOut.slice(0, mostToFind).map(({ question }) => plain.words(question.text));
  return [
    `${plain.words(tree.title)} Start with: ${plain.words(pick.result.title)}, ${sayUndo(pick.result, shared)}`,
    ...(asked.length > 0 ? [`Find out: ${asked.join(' ')}`] : []),
    `Still possible: ${others.map(({ result }) => plain.words(result.title)).join('; ')}.`,
    `(${sayDay(plain.asOf)}) ${link}`,
  ].join(' ');
}
