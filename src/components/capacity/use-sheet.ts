import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { printState, readState } from '../../model/link/state.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { caseOf, limitsAt, startOf, valuesOf } from '../../model/worksheet/case.ts';
import { fieldText, typed, type Typed } from '../../model/worksheet/field.ts';
import { valueAtNotch } from '../../model/worksheet/slider.ts';
import { keysOf, type Limit, type Question, type Sheet } from '../../model/worksheet/sheet.ts';
import { sheetParams } from '../../model/worksheet/state.ts';
import { useAsOf } from './use-as-of.ts';

type Values = Readonly<Record<string, number>>;
type State = Record<string, number | string>;
type TypedBy = Partial<Record<string, Typed>>;

/** Waits for a pause in typing: browsers limit how often an address may change. */
const pause = 200;

/** Id of the field of an input, the same on the server and in the browser. */
export const fieldId = ({ id }: Pick<Sheet, 'id'>, key: string): string => `${id.toLowerCase()}-${key}`;

/** What a reader typed or chose in the served page before its script arrived: it is not lost. */
function typedEarly(sheet: Sheet): TypedBy {
  const early: TypedBy = {};
  for (const [key, { want, slider: range }] of Object.entries(sheet.inputs)) {
    const box = document.getElementById(fieldId(sheet, key));
    if (box instanceof HTMLSelectElement) {
      const served = [...box.options].find((option) => option.defaultSelected)?.value;
      if (box.value !== served) early[key] = { text: box.value, value: Number(box.value) };
    }
    const slider = document.getElementById(`${fieldId(sheet, key)}-slider`);
    if (range && slider instanceof HTMLInputElement && slider.value !== slider.defaultValue) {
      const value = valueAtNotch(Number(slider.value), range);
      early[key] = { text: fieldText(want, value), value };
    }
    if (box instanceof HTMLInputElement && box.value !== box.defaultValue)
      early[key] = typed(want, box.value, undefined);
  }
  return early;
}

/**
 * Values as if they had been typed. What an address says counts even where the sheet opens with it: on the other day it
 * opens with something else.
 */
const written = (sheet: Sheet, values: Partial<Record<string, number>>): TypedBy =>
  Object.fromEntries(
    keysOf(values).flatMap((key) => {
      const input = sheet.inputs[key];
      const value = values[key];
      if (!input || value === undefined) return [];
      return [[key, { text: fieldText(input.want, value), value }]];
    }),
  );

const readValues = (input: TypedBy): Record<string, number> =>
  Object.fromEntries(
    keysOf(input).flatMap((key) => (input[key]?.value === undefined ? [] : [[key, input[key].value]])),
  );

/**
 * A worksheet at work: what was typed, what it is read as, what follows on both days, and the address that says it all.
 * @param opening what the sheet opens with on this page, where that is not its own start
 * @param prefix stands before each name in the address where the sheet is one of several things on a page
 */
export function useSheet(sheet: Sheet, limits: Readonly<Record<string, Limit>>, opening: Values, prefix: string) {
  const asOf = useAsOf();
  const [input, setInput] = useState<TypedBy>({});
  const [asked, setAsked] = useState<Partial<Question>>({});
  const [notes, setNotes] = useState<readonly string[]>([]);
  const touched = useRef(false);

  const on = (day: AsOf) => {
    const { numbers, carried } = limitsAt(limits, day);
    const start = { ...startOf(sheet, numbers), ...opening };
    const state = caseOf(sheet, { ...start, ...readValues(input) }, numbers, day);
    return { numbers, carried, start, state };
  };
  const here = useMemo(() => on(asOf), [input, asOf]);
  const question: Question = { ...sheet.question, ...asked };

  const defaults: State = { ...here.start, ...sheet.question };
  const values: State = { ...readValues(input), ...asked };

  useEffect(() => {
    const of = new URLSearchParams(location.search).get('of') ?? '';
    const read = readState(sheetParams(sheet, of, prefix), location.search, defaults, prefix);
    const { find, of: asks, is, ...numbers } = read.values;
    const early = typedEarly(sheet);
    touched.current = keysOf(early).length > 0;
    setInput({ ...written(sheet, numbers as Partial<Record<string, number>>), ...early });
    const question = Object.entries({ find, of: asks, is }).filter(([, held]) => held !== undefined);
    setAsked(Object.fromEntries(question));
    setNotes(read.notes);
  }, []);

  useEffect(() => {
    if (!touched.current) return undefined;
    const timer = setTimeout(() => {
      const query = printState(sheetParams(sheet, question.of, prefix), values, defaults, location.search, prefix);
      history.replaceState(history.state, '', location.pathname + query + location.hash);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [input, asked]);

  const change = (next: TypedBy): void => {
    touched.current = true;
    setInput(next);
  };
  const moved = keysOf(limits).some((id) => limits[id]?.talk !== limits[id]?.today);

  const other = useMemo(() => (moved ? on(asOf === 'talk' ? 'today' : 'talk').state : undefined), [input, asOf]);

  return {
    asOf,
    notes,
    input,
    asked,
    question,
    carried: here.carried,
    start: here.start,
    state: here.state,
    /** The same figures on the other day, where that can be another result. */
    other,
    set: (key: string, next: Typed) => {
      touched.current = true;
      setInput((held) => ({ ...held, [key]: next }));
    },
    ask: (next: Partial<Question>) => {
      touched.current = true;
      setAsked({ ...asked, ...next });
    },
    apply: (example: Sheet['examples'][number]) => {
      change(written(sheet, valuesOf(example, here.numbers)));
      if (example.backward) {
        const { find, of, is } = example.backward;
        setAsked({ find, of, is });
      }
    },
    /** The query of the present state, as the sheet's own page reads it. */
    query: () =>
      printState(
        sheetParams(sheet, question.of),
        { ...opening, ...values },
        { ...startOf(sheet, here.numbers), ...sheet.question },
        asOf === 'talk' ? '?as-of=talk' : '',
      ),
  };
}
