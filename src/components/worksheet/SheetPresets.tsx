import { useRef } from 'preact/hooks';
import { valuesOf } from '../../model/worksheet/case.ts';
import type { Case, Sheet } from '../../model/worksheet/sheet.ts';

interface Props {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly start: Readonly<Record<string, number>>;
  readonly onExample: (example: Sheet['examples'][number]) => void;
  readonly onReset: () => void;
}

/** Cases to start from, the one that is shown among them marked; and how far the inputs have moved from the defaults. */
export function SheetPresets({ sheet, state, start, onExample, onReset }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const keys = Object.keys(sheet.inputs);
  const isShown = (example: Sheet['examples'][number]): boolean => {
    const values = { ...start, ...valuesOf(example, state.ledger) };
    return keys.every((key) => values[key] === state.inputs[key]);
  };
  const changed = keys.filter((key) => state.inputs[key] !== start[key]);
  const folded = changed.filter((key) => sheet.inputs[key]?.more).length;
  return (
    <div class="sheet-presets">
      <div class="sheet-presets-row" role="group" ref={row} aria-label="Start from">
        <span class="sheet-presets-label" aria-hidden="true">
          Start from
        </span>
        {sheet.examples.map((example) => (
          <button
            key={example.id}
            type="button"
            aria-pressed={isShown(example)}
            onClick={() => {
              onExample(example);
            }}
          >
            {example.label}
          </button>
        ))}
      </div>
      {changed.length > 0 && (
        <p class="sheet-changed">
          {changed.length} {changed.length === 1 ? 'input' : 'inputs'} changed
          {folded > 0 && `, ${folded} in the assumptions`}{' '}
          <button
            type="button"
            onClick={() => {
              // The button goes with what it puts back; the keyboard stays here.
              row.current?.querySelector('button')?.focus();
              onReset();
            }}
          >
            Reset
          </button>
        </p>
      )}
    </div>
  );
}
