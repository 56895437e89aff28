import type { Fields } from './part.ts';

/** Of a record: where and in which order it is shown, and what only helps to find it. */
const layout: ReadonlySet<string> = new Set([
  'asks',
  'file',
  'order',
  'pages',
  'place',
  'reviewed',
  'see',
  'today.place',
]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the members of a list apart, so that one more member does not rename the others. */
function keyOf(member: Readonly<Record<string, unknown>>, i: number, taken: ReadonlySet<string>): string {
  const named = ['id', 'decision', 'service'].map((name) => member[name]).find((value) => typeof value === 'string');
  return typeof named === 'string' && !taken.has(named) ? named : String(i);
}

function walk(value: unknown, path: string, out: Record<string, string>): void {
  if (layout.has(path)) return;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length === 0) return;
    if (!list.some(isRecord)) {
      out[path] = list.every((one) => typeof one === 'string' && !one.includes(','))
        ? list.join(', ')
        : JSON.stringify(list);
      return;
    }
    const taken = new Set<string>();
    list.forEach((member, i) => {
      const key = isRecord(member) ? keyOf(member, i, taken) : String(i);
      taken.add(key);
      walk(member, path === '' ? key : `${path}.${key}`, out);
    });
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) walk(inner, path === '' ? name : `${path}.${name}`, out);
  } else if (['string', 'number', 'boolean'].includes(typeof value))
    out[path] = String(value).replace(/\s+/g, ' ').trim();
}

/**
 * A record as flat fields: lists of plain values in one field, the members of other lists by their id. White space counts
 * once, functions not at all.
 */
export function fieldsOf(record: unknown): Fields {
  const out: Record<string, string> = {};
  walk(record, '', out);
  return out;
}
