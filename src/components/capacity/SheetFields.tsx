import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { fieldText, readField, typed, type Typed } from '../../model/worksheet/field.ts';
import { keysOf, type Input, type Sheet } from '../../model/worksheet/sheet.ts';
import { fillSlots } from '../../model/worksheet/slots.ts';
import { notches, notchOf, valueAtNotch } from '../../model/worksheet/slider.ts';
import { step, type Stepping } from '../../model/worksheet/step.ts';
import { sayShort } from '../../model/quantity/say.ts';
import { formatNumber } from '../../model/quantity/number.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { QuantityField } from './QuantityField.tsx';
import { fieldId } from './use-sheet.ts';

interface Props {
  readonly sheet: Sheet;
  readonly limits: Readonly<Record<string, number>>;
  readonly start: Readonly<Record<string, number>>;
  readonly input: Partial<Readonly<Record<string, Typed>>>;
  readonly warnings: Partial<Readonly<Record<string, string>>>;
  /** Values that the arrow keys step through, where the ledger lists them. */
  readonly choices: Partial<Readonly<Record<string, readonly number[]>>>;
  readonly onSet: (key: string, next: Typed) => void;
  readonly onExample: (example: Sheet['examples'][number]) => void;
}

/** Written below a slider: where the tiers begin. */
const marks = [1, 100, 10_000, 1_000_000, 10_000_000, 100_000_000];

interface Kept {
  readonly on: readonly unknown[];
  readonly node: VNode;
}

/** Draws again only what rests on something that changed: a sheet may have many fields, and one of them is typed in. */
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

/** The reader's own figures: a field for every input, and the cases worth looking at as buttons. */
export function SheetFields({ sheet, limits, start, input, warnings, choices, onSet, onExample }: Props) {
  const printed = Object.fromEntries(keysOf(limits).map((id) => [id, formatNumber(limits[id] ?? Number.NaN)]));
  const keep = useKept();
  const fieldOf = ([key, one]: [string, Input]) =>
    keep(key, [input[key], start[key], warnings[key], limits], () => drawField(key, one));
  const drawField = (key: string, one: Input) => {
    const { label, unit = '', want, hint, options, slider } = one;
    const id = fieldId(sheet, key);
    const field = readField(want, input[key], start[key] ?? 0);
    const set = (value: number): void => {
      onSet(key, { text: fieldText(want, value), value });
    };
    if (options)
      return <ChoiceField key={key} id={id} label={label} options={options} value={field.value} onSet={set} />;
    const stepping: Stepping = { want, ...(choices[key] ? { choices: choices[key] } : {}) };
    return (
      <QuantityField
        key={key}
        id={id}
        label={label}
        unit={unit}
        hint={fillSlots(hint, printed).replaceAll(' %', '\u00a0%')}
        field={field}
        warning={warnings[key]}
        digits={unit !== ''}
        onText={(text) => {
          onSet(key, typed(want, text, input[key]));
        }}
        onStep={(direction, big) => {
          set(step(field.value, direction, stepping, big));
        }}
      >
        {slider && (
          <>
            <input
              id={`${id}-slider`}
              class="quantity-slider"
              type="range"
              min={0}
              max={notches}
              value={notchOf(field.value, slider)}
              aria-label={`${label}, slider`}
              aria-valuetext={formatNumber(field.value, { words: true })}
              onInput={(event) => {
                set(valueAtNotch(Number(event.currentTarget.value), slider));
              }}
            />
            <span class="slider-marks" aria-hidden="true">
              {marks
                .filter((mark) => mark >= slider[0] && mark <= slider[1])
                .map((mark) => (
                  <span key={mark} style={{ insetInlineStart: `${notchOf(mark, slider) / (notches / 100)}%` }}>
                    {sayShort(mark, { dimension: 'count' })}
                  </span>
                ))}
            </span>
          </>
        )}
      </QuantityField>
    );
  };
  const inputs = Object.entries(sheet.inputs);
  const further = inputs.filter(([, { more }]) => more);
  return (
    <div class="sheet-figures-in" role="group" aria-label="Your figures">
      <div class="sheet-fields">{inputs.filter(([, { more }]) => !more).map(fieldOf)}</div>
      <div class="sheet-presets">
        {sheet.examples.map((example) => (
          <button
            key={example.id}
            type="button"
            onClick={() => {
              onExample(example);
            }}
          >
            {example.label}
          </button>
        ))}
      </div>
      {further.length > 0 && (
        <details class="sheet-further">
          <summary>
            {further.length === 1 ? 'One more figure' : `${further.length} more figures`} to replace with your own
          </summary>
          <div class="sheet-fields">{further.map(fieldOf)}</div>
        </details>
      )}
    </div>
  );
}
