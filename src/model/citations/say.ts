const names: Readonly<Record<string, string>> = {
  value: 'value',
  count: 'number',
  says: 'what the notes say',
  right: 'correction',
  'status.today': 'status today',
  'status.talk': 'status in the talk',
  'status.because': 'why the status changed',
  text: 'text',
};

/** A field's name as a reader is told it: `trigger.says` → `trigger, says`. */
export const fieldName = (field: string): string =>
  names[field] ??
  field
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .split('.')
    .join(', ');

/** A field's value as a reader is told it; of prose only that it was another is known. */
export const sayValue = (value: string | undefined): string =>
  value === undefined ? 'nothing' : value.startsWith('§') ? 'other text' : value;
