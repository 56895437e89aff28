import { entered, typed, type Typed } from '../../model/worksheet/field.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { valueAtNotch } from '../../model/worksheet/slider.ts';

/** Id of the field of an input, the same on the server and in the browser. */
export const fieldId = ({ id }: Pick<Sheet, 'id'>, key: string): string => `${id.toLowerCase()}-${key}`;

/** Id of the select beside a field. */
export const unitId = (field: string): string => `${field}-unit`;

const servedOf = ({ options }: HTMLSelectElement): string | undefined =>
  [...options].find((option) => option.defaultSelected)?.value;

/** What a reader typed or chose in the served page before its script arrived: it is not lost. */
export function typedEarly(sheet: Sheet): Record<string, Typed> {
  const early: Record<string, Typed> = {};
  for (const [key, { want, slider: range }] of Object.entries(sheet.inputs)) {
    const box = document.getElementById(fieldId(sheet, key));
    if (box instanceof HTMLSelectElement) {
      if (box.value !== servedOf(box)) early[key] = { text: box.value, value: Number(box.value) };
    }
    const slider = document.getElementById(`${fieldId(sheet, key)}-slider`);
    if (range && slider instanceof HTMLInputElement && slider.value !== slider.defaultValue)
      early[key] = entered(want, valueAtNotch(Number(slider.value), range));
    const units = document.getElementById(unitId(fieldId(sheet, key)));
    const unit = units instanceof HTMLSelectElement ? units.value : undefined;
    const servedUnit = units instanceof HTMLSelectElement && servedOf(units);
    if (box instanceof HTMLInputElement && (box.value !== box.defaultValue || (units && unit !== servedUnit)))
      early[key] = typed(want, box.value, { text: box.defaultValue, unit, value: undefined });
  }
  return early;
}
