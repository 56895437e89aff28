import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { entered, inUnit, readField, typed, type Typed } from '../../model/worksheet/field.ts';
import type { Input, Sheet } from '../../model/worksheet/sheet.ts';
import { hintOf, sayInput } from '../../model/worksheet/case.ts';
import { typedAs } from '../../model/worksheet/state.ts';
import { increment, type Stepping } from '../../model/worksheet/increment.ts';
import { useFreshKey } from '../live/use-fresh.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { QuantityField } from './QuantityField.tsx';
import { fieldId } from './typed-early.ts';
import './quantity-field.css';

interface Props {
  readonly sheet: Sheet;
  readonly limits: Readonly<Record<string, number>>;
  readonly start: Readonly<Record<string, number>>;
  readonly input: Partial<Readonly<Record<string, Typed>>>;
  readonly warnings: Partial<Readonly<Record<string, string>>>;
  /** Values that the arrow keys step through, where the ledger lists them. */
  readonly choices: Partial<Readonly<Record<string, readonly number[]>>>;
  readonly onSet: (key: string, next: Typed) => void;
  /** Leaves none of them for the fold. */
  readonly all?: boolean;
}

/** So many fields are in sight; what a record has beyond them is folded with its assumptions. */
const most = 7;

interface Kept {
  readonly on: readonly unknown[];
  readonly node: VNode;
}

/** Draws again only what depends on something that changed: a sheet may have many fields, and one of them is typed in. */
function useKept() {
  const kept = useRef(new Map<string, Kept>());
  return (key: string, on: readonly unknown[], draw: () => VNode): VNode => {
    const held = kept.current.get(key);
    if (held?.on.every((value, i) => value === on[i])) return held.node;
    const node = draw();
    kept.current.set(key, { on, node });
    return node;
  };
}

/** The reader's own figures: a field for every input, those that matter most in sight. */
export function SheetFields({ sheet, limits, start, input, warnings, choices, onSet, all = false }: Props) {
  const keep = useKept();
  const fresh = useFreshKey();
  const fieldOf = ([key, one]: [string, Input]) =>
    keep(key, [input[key], start[key], warnings[key], limits, fresh], () => drawField(key, one));
  const drawField = (key: string, one: Input) => {
    const { label, want, hint, options } = one;
    const id = fieldId(sheet, key);
    const opens = start[key] ?? 0;
    const field = readField(want, input[key], opens);
    const set = (value: number): void => {
      onSet(key, typedAs(one, value));
    };
    const usual = field.value === opens ? undefined : sayInput(one, opens);
    if (options) return <ChoiceField key={key} {...{ id, label, options, usual }} value={field.value} onSet={set} />;
    const held = input[key] ?? { ...entered(want, opens), value: undefined };
    const stepping: Stepping = { want, ...(choices[key] ? { choices: choices[key] } : {}) };
    return (
      <QuantityField
        key={key}
        {...{ id, label, want, field, usual }}
        hint={hintOf(sheet, hint, limits)}
        warning={warnings[key]}
        onText={(text) => {
          onSet(key, typed(want, text, held));
        }}
        onUnit={(unit) => {
          onSet(key, inUnit(want, unit, held));
        }}
        onStep={(direction, big) => {
          set(increment(field.value, direction, stepping, big));
        }}
      />
    );
  };
  const inputs = Object.entries(sheet.inputs);
  const main = inputs.filter(([, { more }]) => !more).slice(0, all ? undefined : most);
  const further = inputs.filter((one) => !main.includes(one));
  /** A figure of the reader’s own is in sight where a link brings one; what has been opened stays open. */
  const opened = useRef(false);
  opened.current ||= further.some(([key]) => (input[key]?.value ?? start[key]) !== start[key]);
  return (
    <div class="sheet-figures-in" role="group" aria-label="Your figures">
      <div class="sheet-fields">{main.map(fieldOf)}</div>
      {further.length > 0 && (
        <details class="sheet-further" open={opened.current}>
          <summary>Edit {further.length === 1 ? '1 assumption' : `${further.length} assumptions`}</summary>
          <div class="sheet-fields">{further.map(fieldOf)}</div>
        </details>
      )}
    </div>
  );
}
