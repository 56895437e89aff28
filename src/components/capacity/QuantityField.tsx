import type { ComponentChildren } from 'preact';
import type { Field } from '../../model/worksheet/field.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
  readonly field: Field;
  /** Set where the value can be read but not configured. */
  readonly warning: string | undefined;
  /** Keyboards of phones: digits only, unless the unit is typed too. */
  readonly digits: boolean;
  /** Stands below the box: a slider. */
  readonly children?: ComponentChildren;
  readonly onText: (text: string) => void;
  readonly onStep: (direction: 1 | -1, big: boolean) => void;
}

/** A quantity with its unit, its hint, how it was read, and, where it could not be, a sentence that says why. */
export function QuantityField({ id, label, unit, hint, field, warning, digits, children, onText, onStep }: Props) {
  const keyed = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStep(event.key === 'ArrowUp' ? 1 : -1, event.shiftKey);
  };
  return (
    <div class="quantity-field">
      <label for={id}>{label}</label>
      <span class="quantity-box">
        <input
          id={id}
          type="text"
          inputMode={digits ? 'decimal' : 'text'}
          autocomplete="off"
          spellcheck={false}
          value={field.text}
          aria-invalid={field.error !== undefined}
          aria-describedby={`${id}-hint ${id}-said`}
          onInput={(event) => onText(event.currentTarget.value)}
          onKeyDown={keyed}
        />
        {unit && <span class="quantity-unit">{unit}</span>}
      </span>
      {children}
      <span class="quantity-hint" id={`${id}-hint`}>
        {hint}
      </span>
      <span class="quantity-said" id={`${id}-said`} aria-live="polite">
        {field.error && <span class="quantity-error">{field.error}</span>}
        {field.understood && <span class="quantity-understood">read as {field.understood}</span>}
        {warning && <span class="quantity-warning">{warning}</span>}
      </span>
    </div>
  );
}
