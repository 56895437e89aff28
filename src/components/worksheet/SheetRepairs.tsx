import { sayInput } from '../../model/worksheet/case.ts';
import { entered, type Typed } from '../../model/worksheet/field.ts';
import { repairsOf } from '../../model/worksheet/repair.ts';
import type { Case, Sheet } from '../../model/worksheet/sheet.ts';

interface Props {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly onUse: (key: string, next: Typed) => void;
}

/** The first letter small, where the word is no name. */
const inside = (label: string): string =>
  /^[A-Z][a-z’]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** Single changes that bring an overloaded state back under its limit, as buttons. */
export function SheetRepairs({ sheet, state, onUse }: Props) {
  const repairs = repairsOf(sheet, state);
  if (repairs.length === 0) return null;
  return (
    <p class="sheet-repairs">
      <span>{repairs.length === 1 ? 'To get back under the limit:' : 'Either gets you back under the limit:'}</span>
      {repairs.map(({ key, value }) => {
        const input = sheet.inputs[key];
        return (
          input && (
            <button
              key={key}
              type="button"
              onClick={() => {
                onUse(key, entered(input.want, value));
              }}
            >
              Set {inside(input.label)} to {sayInput(input, value)}
            </button>
          )
        );
      })}
    </p>
  );
}
