import { useFreshKey } from '../live/use-fresh.ts';
import type { Option } from '../../model/worksheet/sheet.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: number;
  /** What it opens with, where another is chosen. */
  readonly usual: string | undefined;
  readonly onSet: (value: number) => void;
}

/** An input that takes one of a few values. */
export function ChoiceField({ id, label, options, value, usual, onSet }: Props) {
  const fresh = useFreshKey();
  return (
    <div class="quantity-field" data-changed={usual === undefined ? undefined : ''}>
      <label key={`label ${fresh}`} for={id}>
        {label}
      </label>
      <select
        key={fresh}
        id={id}
        value={String(value)}
        onChange={(event) => {
          onSet(Number(event.currentTarget.value));
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={String(option.value)} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      {usual !== undefined && (
        <span key={`hint ${fresh}`} class="quantity-hint">
          Default {usual}.
        </span>
      )}
    </div>
  );
}
