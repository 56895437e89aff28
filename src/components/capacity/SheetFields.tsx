import { fieldText, readField, typed, type Typed } from '../../model/worksheet/field.ts';
import { keysOf, type Sheet } from '../../model/worksheet/sheet.ts';
import { fillSlots } from '../../model/worksheet/slots.ts';
import { step, type Stepping } from '../../model/worksheet/step.ts';
import { formatNumber } from '../../model/quantity/number.ts';
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

/** The reader's own figures: a field for every input, and the cases worth looking at as buttons. */
export function SheetFields({ sheet, limits, start, input, warnings, choices, onSet, onExample }: Props) {
  const printed = Object.fromEntries(keysOf(limits).map((id) => [id, formatNumber(limits[id] ?? Number.NaN)]));
  return (
    <div class="sheet-fields" role="group" aria-label="Your figures">
      {Object.entries(sheet.inputs).map(([key, { label, unit = '', want, hint }]) => {
        const field = readField(want, input[key], start[key] ?? 0);
        const stepping: Stepping = { want, ...(choices[key] ? { choices: choices[key] } : {}) };
        return (
          <QuantityField
            key={key}
            id={fieldId(sheet, key)}
            label={label}
            unit={unit}
            hint={fillSlots(hint, printed)}
            field={field}
            warning={warnings[key]}
            digits={unit !== ''}
            onText={(text) => {
              onSet(key, typed(want, text, input[key]));
            }}
            onStep={(direction, big) => {
              const value = step(field.value, direction, stepping, big);
              onSet(key, { text: fieldText(want, value), value });
            }}
          />
        );
      })}
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
    </div>
  );
}
