import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { pinOf, present, type Day } from '../../model/facts/day.ts';
import { queryOf } from '../../model/link/query.ts';
import {
  askedAs,
  enteredAgain,
  isWaiting,
  nothing,
  printEntered,
  printPinned,
  questionOf,
  unpinned,
  unsaid,
  valuesTyped,
  written,
  type Asked,
  type Entered,
} from '../../model/worksheet/address.ts';
import { caseOf, startOf, valuesOf } from '../../model/worksheet/case.ts';
import { limitsAt } from '../../model/worksheet/limits-at.ts';
import type { Typed } from '../../model/worksheet/field.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { useDay } from '../as-of/use-day.ts';
import { useReaderFor } from '../live/whole-reader.ts';
import { useAddress } from './use-address.ts';

type Values = Readonly<Record<string, number>>;

const talk: Day = { asOf: 'talk' };

const noValues: Values = {};

/**
 * A worksheet at work: what was typed, what it is read as, what follows on both days, and the address that says it all.
 * @param opening what the sheet opens with on this page, where that is not its own start
 * @param prefix stands before each name in the address where the sheet is one of several things on a page
 */
export function useSheet(
  sheet: Sheet,
  limits: Readonly<Record<string, Limit>>,
  opening: Values = noValues,
  prefix = '',
) {
  const day = useDay();
  const [entered, setEntered] = useState(nothing);
  const { input, asked } = entered;

  const numbersAt = ({ asOf, edition }: Day) => limitsAt(limits, asOf, edition).numbers;
  const ownStart = (at: Day): Values => startOf(sheet, numbersAt(at));
  const startAt = (at: Day): Values => ({ ...ownStart(at), ...opening });
  const unsaidHere = useMemo(() => unsaid(sheet, [startAt(present), startAt(talk)]), []);
  const unsaidThere = useMemo(() => unsaid(sheet, [ownStart(present), ownStart(talk)]), []);

  const on = (at: Day) => {
    const { numbers, carried } = limitsAt(limits, at.asOf, at.edition);
    const start = { ...startOf(sheet, numbers), ...opening };
    const state = caseOf(sheet, { ...start, ...valuesTyped(input) }, numbers, at.asOf);
    return { carried, start, state };
  };
  const here = useMemo(() => on(day), [input, day]);
  const moved = Object.keys(limits).some((id) => limits[id]?.talk !== limits[id]?.today);
  const other = useMemo(() => (moved ? on(day.asOf === 'talk' ? present : talk).state : undefined), [input, day]);

  /** A page that was opened pinned stays so. */
  const queryHere = (next: Entered): string =>
    day.pin === undefined
      ? printEntered(sheet, next, unsaidHere, location.search, prefix)
      : printPinned(sheet, next, startAt(day), location.search, prefix);
  const { notes, touch, step, fromAddress } = useAddress(sheet, prefix, entered, setEntered, queryHere, () =>
    startAt(present),
  );
  const change = (next: (held: Entered) => Entered): void => {
    touch();
    setEntered(next);
  };
  useReaderFor(isWaiting(entered), () => {
    change((now) => enteredAgain(sheet, now));
  });

  // Who leaves a pinned day by the switch takes along what departs from it, not what it opened with.
  const before = useRef<Day>(present);
  useEffect(() => {
    const left = before.current;
    before.current = day;
    if (left.pin !== undefined && day.pin === undefined && !fromAddress())
      change((now) => unpinned(sheet, now, startAt(left)));
  }, [day]);

  /** The query of the present state as the sheet’s own page reads it; it follows the site’s figures. */
  const floatingQuery = (): string =>
    printEntered(
      sheet,
      { asked, input: { ...written(sheet, opening), ...input } },
      unsaidThere,
      day.asOf === 'talk' ? '?as-of=talk' : '',
      '',
    );
  /** The query that says every input and the day of the figures: it opens later what it says now. */
  const pinnedQuery = (): string => printPinned(sheet, entered, here.start, `?as-of=${pinOf(day)}`, '');

  return {
    day,
    notes,
    input,
    asked,
    question: questionOf(sheet, asked),
    carried: here.carried,
    start: here.start,
    state: here.state,
    /** The same figures on the other day, where that can be another result. */
    other,
    set: (key: string, next: Typed) => {
      change((now) => ({ ...now, input: { ...now.input, [key]: next } }));
    },
    ask: (next: Asked) => {
      change((now) => ({ ...now, asked: { ...now.asked, ...next } }));
    },
    /** Puts an example in, as a step of the history. */
    apply: (example: Sheet['examples'][number]) => {
      const values = written(sheet, valuesOf(example, here.state.ledger));
      step({ input: values, asked: example.backward ? askedAs(sheet, example.backward) : asked });
    },
    /** Puts everything back to what the page opens with, as a step of the history. */
    reset: () => {
      step({ input: {}, asked });
    },
    /** Puts several values in, as a step of the history; the other inputs stay as they are. */
    putIn: (values: Values) => {
      const next = Object.fromEntries(Object.entries(input).filter(([key]) => !(key in values)));
      const departing = Object.fromEntries(Object.entries(values).filter(([key, value]) => value !== here.start[key]));
      step({ asked, input: { ...next, ...written(sheet, departing) } });
    },
    pinnedQuery,
    floatingQuery,
    /** What a link from here to the sheet’s own page says: pinned to an earlier day only where this page is. */
    query: () => (day.edition === undefined ? floatingQuery() : pinnedQuery()),
    /** Where the same departures are counted with today’s limits. */
    todayHref: (): string => {
      const others = queryOf(location.search);
      others.delete('as-of');
      const left = unpinned(sheet, entered, here.start);
      return location.pathname + printEntered(sheet, left, unsaidHere, others.toString(), prefix);
    },
  };
}
