import { unitsBeside } from '../../model/quantity/field-units.ts';
import type { Expectation } from '../../model/quantity/expectation.ts';
import { useFreshKey } from '../live/use-fresh.ts';
import { unitId } from './typed-early.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly want: Expectation;
  /** What stands in the box, and the unit beside it. */
  readonly text: string;
  readonly unit: string;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onText: (text: string) => void;
  readonly onUnit: (unit: string) => void;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A number and the unit that it counts in: a choice where more than one makes sense. */
export function UnitBox({ id, label, want, text, unit, invalid, describedBy, onText, onUnit, ...on }: Props) {
  const fresh = useFreshKey();
  const units = unitsBeside(want);
  const beside = want.beside ?? (want.dimension === 'count' ? want.noun : undefined);
  return (
    <span class="quantity-box notranslate">
      <input
        key="number"
        id={id}
        type="text"
        inputMode={units.length > 0 || beside ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
        {...on}
      />
      {units.length > 1 ? (
        <select
          key={`units ${fresh}`}
          id={unitId(id)}
          class="quantity-units"
          // A browser that goes back would put the old unit next to a number from the served page.
          autocomplete="off"
          aria-label={`Unit of “${label}”`}
          value={unit}
          onChange={(event) => {
            onUnit(event.currentTarget.value);
          }}
        >
          {units.map((one) => (
            <option key={one} value={one} selected={one === unit}>
              {one}
            </option>
          ))}
        </select>
      ) : (
        units.length > 0 && (
          <span key={`unit ${fresh}`} class="quantity-unit">
            {unit || units[0]}
          </span>
        )
      )}
      {beside && (
        <span key={`beside ${fresh}`} class="quantity-unit">
          {beside}
        </span>
      )}
    </span>
  );
}
