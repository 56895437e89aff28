import { formatExact } from '../../src/model/quantity/number.ts';
import type { Limit } from '../../src/model/worksheet/limit.ts';
import type { Sheet } from '../../src/model/worksheet/sheet.ts';

function limitText(limits: Readonly<Record<string, Limit>>, id: string): string {
  const { talk, today, kind } = limits[id]!;
  const was = talk === today ? '' : `, on the day of the talk ${talk === undefined ? 'none' : formatExact(talk)}`;
  return `limit ${id}: ${limits[id]!.name}: ${formatExact(today)}${was} (${kind})`;
}

function fieldText(sheet: Sheet, key: string): string {
  const { label, param, unit, hint, options = [], more } = sheet.inputs[key]!;
  const choices = options.map((option) => `${option.id} = ${option.label}`);
  const about = [label, ...(unit === undefined ? [] : [unit]), hint, ...choices, ...(more ? ['more'] : [])];
  return `field ${key}: ?${param}= ${about.join(' | ')}`;
}

/** What stands on a sheet whatever its state: title, chart, limits, fields. */
export function headOf(sheet: Sheet, limits: Readonly<Record<string, Limit>>): readonly string[] {
  const { over, shows, columns = [] } = sheet.chart;
  return [
    `${sheet.id}: ${sheet.title}`,
    `page: ${sheet.path}`,
    `chart: ${shows.join(', ')} over ${over}`,
    `table: ${columns.join(', ')}`,
    ...Object.keys(sheet.limits).map((id) => limitText(limits, id)),
    ...Object.keys(sheet.inputs).map((key) => fieldText(sheet, key)),
  ];
}
