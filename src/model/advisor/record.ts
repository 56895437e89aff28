import type { AsOf } from '../facts/as-of.ts';
import type { Flip } from './flips.ts';
import { sayChanges, sayDay, type Plain } from './plain.ts';
import type { Result, Trap, Tree } from './types.ts';
import type { Walked } from './walk.ts';
import { holdsOn, resultOf } from './in-force.ts';

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

/** What of a list counts on that day. */
export const ofDay = <T extends { readonly only?: AsOf | undefined }>(list: readonly T[], asOf: AsOf): readonly T[] =>
  list.filter(({ only }) => (only ?? asOf) === asOf);

/** The tempting wrong answers of a result that count on that day. */
export const trapsOf = (result: Result, asOf: AsOf): readonly Trap[] => ofDay(result.traps, asOf);

/** Without the stop at its end, to stand inside a sentence or as a heading. */
export const bare = (text: string): string => text.replace(/[.?]$/, '');

/** What the other day makes of the same answers, where that is another result. */
export function sayOtherDay({ plain, otherDay }: Taken): readonly string[] {
  if (otherDay?.kind !== 'result') return [];
  return [`As of ${sayDay(otherDay.asOf)} the same answers lead to “${plain.words(otherDay.result.title)}”.`];
}

/** So many reasons stand in the paragraph; the record has all. */
const mostReasons = 2;

/** The verdict in a short paragraph for a review. */
export function paragraph(tree: Tree, { result, reasons }: Verdict, taken: Taken): string {
  const { plain, link, flips } = taken;
  const next = runnerUpOf(tree, result, plain.asOf);
  const [trap] = trapsOf(result, plain.asOf);
  const [flip] = flips;
  const [change] = flip?.changes ?? [];
  const [lost = ''] = result.givesUp;
  return [
    `${plain.words(result.title)} (${result.decision}; ${sayDay(plain.asOf)}).`,
    ...reasons.slice(0, mostReasons).map(({ says }) => plain.words(says)),
    ...(taken.counted ?? []).map(({ id, says }) => `${id}: ${says}`),
    `Given up: ${plain.words(lost)}`,
    ...(trap ? [`Not taken: ${bare(plain.words(trap.tempts))}. ${plain.words(trap.fails)}`] : []),
    ...(next ? [`Next best: ${plain.words(next.result.title)}, when ${plain.words(next.when)}.`] : []),
    ...(flip && change ? [`It turns to “${plain.words(flip.result.title)}” with ${sayChanges(change, plain)}.`] : []),
    ...sayOtherDay(taken),
    link,
  ].join(' ');
}

/** What is still possible and what would decide, for a reader who does not know everything yet. */
export function openQuestions(
  { options, undecided }: Extract<Walked, { kind: 'short-list' }>,
  { plain, link }: Pick<Taken, 'plain' | 'link'>,
): string {
  const names = options.map(({ result }) => plain.words(result.title));
  const asked = undecided.map((question) => plain.words(question.text));
  return `Still open, as of ${sayDay(plain.asOf)}: ${names.join('; ')}. To be found out: ${asked.join(' ')} ${link}`;
}
