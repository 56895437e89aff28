import { useRef } from 'preact/hooks';
import type { Expectation } from '../../model/quantity/expectation.ts';
import { jumpFrom, type Field } from '../../model/worksheet/field.ts';
import { useFreshKey } from '../live/use-fresh.ts';
import { Readings } from '../live/Readings.tsx';
import { UnitBox } from './UnitBox.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly want: Expectation;
  readonly hint: string;
  readonly field: Field;
  /** Set where the value can be read but not configured. */
  readonly warning: string | undefined;
  /** What it opens with, where it holds something else. */
  readonly usual: string | undefined;
  readonly onText: (text: string) => void;
  readonly onUnit: (unit: string) => void;
  readonly onStep: (direction: 1 | -1, big: boolean) => void;
}

/** A quantity with its unit, its hint, how it was read, and, where it could not be, a sentence that says why. */
export function QuantityField({ id, label, want, hint, field, usual, warning, onText, onUnit, onStep }: Props) {
  const fresh = useFreshKey();
  /** What stood here when the reader came, and what they have made of it. */
  const edit = useRef<{ readonly before: number; readonly text?: string; readonly unit?: string }>();
  const begin = (): void => {
    edit.current = { before: field.value };
  };
  const note = (text: string, unit: string): void => {
    edit.current = { before: edit.current?.before ?? field.value, text, unit };
  };
  const own = edit.current?.text === field.text ? edit.current : undefined;
  const jump = own && field.error === undefined ? jumpFrom(want, own.before, field.value) : undefined;
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey);
  };
  return (
    <div class="quantity-field" data-changed={usual === undefined ? undefined : ''}>
      <label key={`label ${fresh}`} for={id}>
        {label}
      </label>
      <UnitBox
        key="box"
        id={id}
        label={label}
        want={want}
        text={field.text}
        unit={field.unit}
        invalid={field.error !== undefined}
        describedBy={`${id}-hint ${id}-said`}
        onText={(text) => {
          note(text, field.unit);
          onText(text);
        }}
        onUnit={(unit) => {
          note(field.text, unit);
          onUnit(unit);
        }}
        onFocus={begin}
        onKeyDown={keyed}
      />
      <span key={`hint ${fresh}`} class="quantity-hint" id={`${id}-hint`}>
        {usual !== undefined && `Default ${usual}. `}
        {usual === undefined ? hint : hint.charAt(0).toUpperCase() + hint.slice(1)}
      </span>
      <span key={`said ${fresh}`} class="quantity-said" id={`${id}-said`} aria-live="polite">
        {field.error && <span class="quantity-error">{field.error}</span>}
        {field.choices && <Readings choices={field.choices} onChoose={onText} />}
        {field.understood && <span class="quantity-understood">read as {field.understood}</span>}
        {jump && <span class="quantity-warning">{jump}</span>}
        {warning && <span class="quantity-warning">{warning}</span>}
      </span>
    </div>
  );
}
