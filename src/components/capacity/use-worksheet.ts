import { useEffect, useRef, useState } from 'preact/hooks';
import { fieldText, readField, typed, type Typed } from '../../model/capacity/field.ts';
import { limitsAt, paramsOf, startOf } from '../../model/capacity/opening.ts';
import { step } from '../../model/capacity/step.ts';
import type { Limit, Worksheet } from '../../model/capacity/worksheet.ts';
import { printState, readState } from '../../model/link/state.ts';
import { useAsOf } from './use-as-of.ts';

type TypedBy<Key extends string> = Partial<Record<Key, Typed>>;
type Values<Key extends string> = Partial<Record<Key, number>>;

const keysOf = <Key extends string>(record: Partial<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[];

/** Waits for a pause in typing: browsers limit how often an address may change. */
const pause = 200;

/** Id of the field of an input, the same on the server and in the browser. */
export const fieldId = (sheet: Pick<Worksheet<string, string>, 'id'>, key: string): string =>
  `${sheet.id.toLowerCase()}-${key}`;

/** What a reader typed into the served page before its script arrived: it is not lost. */
function typedEarly<Key extends string>(sheet: Worksheet<Key, string>): TypedBy<Key> {
  const early: TypedBy<Key> = {};
  for (const { key, want } of sheet.inputs) {
    const box = document.getElementById(fieldId(sheet, key));
    if (box instanceof HTMLInputElement && box.value !== box.defaultValue)
      early[key] = typed(want, box.value, undefined);
  }
  return early;
}

/** A worksheet at work: what was typed, what it is read as, what follows, and the address that says it all. */
export function useWorksheet<Key extends string, LimitId extends string>(
  sheet: Worksheet<Key, LimitId>,
  limits: Readonly<Record<LimitId, Limit>>,
  choices: Partial<Record<Key, readonly number[]>>,
) {
  const asOf = useAsOf();
  const [input, setInput] = useState<TypedBy<Key>>({});
  const [notes, setNotes] = useState<readonly string[]>([]);
  const touched = useRef(false);

  const { numbers, carried } = limitsAt(limits, asOf);
  const start = startOf(sheet, numbers);
  const params = paramsOf(sheet);

  const written = (values: Values<Key>): TypedBy<Key> =>
    Object.fromEntries(
      sheet.inputs.flatMap(({ key, want }) => {
        const value = values[key];
        return value === undefined || value === start[key] ? [] : [[key, { text: fieldText(want, value), value }]];
      }),
    ) as TypedBy<Key>;

  useEffect(() => {
    const read = readState(params, location.search, start);
    const early = typedEarly(sheet);
    touched.current = Object.keys(early).length > 0;
    setInput({ ...written(read.values), ...early });
    setNotes(read.notes);
  }, []);

  useEffect(() => {
    if (!touched.current) return undefined;
    const values: Values<Key> = {};
    for (const key of keysOf(input)) {
      const value = input[key]?.value;
      if (value !== undefined) values[key] = value;
    }
    const timer = setTimeout(() => {
      const address = location.pathname + printState(params, values, start, location.search) + location.hash;
      history.replaceState(history.state, '', address);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [input]);

  const change = (next: TypedBy<Key>): void => {
    touched.current = true;
    setInput(next);
  };

  const fields = sheet.inputs.map((one) => {
    const field = readField(one.want, input[one.key], start[one.key]);
    const stepping = { want: one.want, ...(choices[one.key] ? { choices: choices[one.key] } : {}) };
    return {
      input: one,
      field,
      hint: one.hint(numbers),
      setText: (text: string) => {
        change({ ...input, [one.key]: typed(one.want, text, input[one.key]) });
      },
      stepBy: (direction: 1 | -1, big: boolean) => {
        const value = step(field.value, direction, stepping as Parameters<typeof step>[2], big);
        change({ ...input, [one.key]: { text: fieldText(one.want, value), value } });
      },
    };
  });
  const values = Object.fromEntries(fields.map(({ input: { key }, field }) => [key, field.value])) as Record<
    Key,
    number
  >;

  return {
    asOf,
    notes,
    carried,
    fields,
    result: sheet.evaluate(values, numbers),
    presets: sheet.presets.map(({ label, values: preset }) => ({
      label,
      apply: () => {
        change(written(preset(numbers)));
      },
    })),
  };
}
