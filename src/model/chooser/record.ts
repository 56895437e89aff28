import type { Flip } from './flips.ts';
import { sayDay, type Plain } from './plain.ts';
import type { Result } from './types.ts';
import type { Walked } from './walk.ts';

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
  /** The address where a limit of the result has its sources, by fact. */
  readonly limitLink?: ((fact: string) => string) | undefined;
  /** How to check later that the decision was right. */
  readonly confirmation?: string | undefined;
  /** What the same answers lead to on the other day, where that is something else. */
  readonly otherDay?: Walked | undefined;
}

/** Without the stop at its end, to stand inside a sentence or as a heading. */
export const bare = (text: string): string => text.replace(/[.?]$/, '');

/** What the other day makes of the same answers, where that is another result. */
export function sayOtherDay({ plain, otherDay }: Taken): readonly string[] {
  if (otherDay?.kind !== 'result') return [];
  return [`As of ${sayDay(otherDay.asOf)} the same answers lead to “${plain.words(otherDay.result.title)}”.`];
}

/** The limits of a result that exist on that day, each with the address of its sources. */
export const sayLimits = ({ limits }: Result, { plain, limitLink }: Pick<Taken, 'plain' | 'limitLink'>): string[] =>
  limits.flatMap((id) => {
    const says = plain.fact(id);
    if (says === undefined) return [];
    return [limitLink ? `[${says}](${limitLink(id)})` : says];
  });
