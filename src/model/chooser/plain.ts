import { days, valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { markOf, scopeOf, viewAt } from '../facts/print.ts';
import { splitAtMarks } from '../record-text/segments.ts';
import type { Change } from './flips.ts';
import type { Answered } from './answered.ts';

/** Prints what a tree says as plain text, as of a day. */
export interface Plain {
  readonly asOf: AsOf;
  /** Words of a record with their facts put in; `**` and the like stay. */
  words(text: string): string;
  /** A fact in a line: what it is, its value, what sort of figure. Undefined where that day has none. */
  fact(id: string): string | undefined;
}

const tidy = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/**
 * @param factOf gives a fact by its id
 * @param worked prints the result of a worked example, where the words hold one
 */
export function plainAt(
  asOf: AsOf,
  factOf: (id: string) => Fact | undefined,
  worked: (id: string) => string = (id) => id,
): Plain {
  const figure = (id: string, at: AsOf): string => {
    const fact = factOf(id);
    if (!fact) return id;
    const view = viewAt(fact, at);
    return view.mark === undefined ? view.print : `${view.print} (${view.mark})`;
  };
  return {
    asOf,
    words: (text) =>
      tidy(
        splitAtMarks(text)
          .map((piece) => {
            if (piece.kind === 'fact') return figure(piece.id, piece.at ?? asOf);
            return piece.kind === 'worked' ? worked(piece.id) : piece.text;
          })
          .join(''),
      ),
    fact(id) {
      const fact = factOf(id);
      const value = fact && valueAt(fact, asOf);
      if (!fact || !value) return undefined;
      const qualified = value.number !== undefined && value.text !== undefined ? `, ${value.text}` : '';
      const mark = markOf(value);
      const about = [scopeOf(fact), ...(mark === undefined ? [] : [mark])].join('; ');
      const feature = fact.feature === undefined ? '' : `${fact.feature}: `;
      return tidy(`${feature}${fact.quantity}: ${viewAt(fact, asOf).print}${qualified} (${about})`);
    },
  };
}

/** The day that a text speaks for: `2026-11-22 (today)`. */
export const sayDay = (asOf: AsOf): string => `${days[asOf]} (${asOf === 'talk' ? 'the day of the talk' : 'today'})`;

/** What a reader answered, in words. */
export function sayAnswer({ answer, text, value }: Answered, plain: Plain): string {
  if (!answer) return 'not known';
  const label = plain.words(answer.label);
  return value === undefined ? label : `${tidy(text)} (${label})`;
}

/** Items as alternatives: `A, B or C`. */
export const either = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;

/** A set of changed answers in words: `Order: “No” instead of “Yes”, and Replay: “Yes” instead of “No”`. */
export function sayChanges(changes: readonly Change[], plain: Plain): string {
  return changes
    .map(({ question, from, to }) => {
      const other = either(to.map(({ label }) => `“${plain.words(label)}”`));
      const before = from ? ` instead of “${plain.words(from.label)}”` : '';
      return `${plain.words(question.short)}: ${other}${before}`;
    })
    .join(', and ');
}
