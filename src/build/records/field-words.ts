import type { z } from 'astro/zod';
import { nearest } from '../issue.ts';
import { inQuotes } from './yaml-rules.ts';

type Raw = z.core.$ZodRawIssue;

/** What a field takes, by the name that Zod has for it. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
};

/** A scalar of YAML as it was written; nothing else comes here. */
const plain = (value: unknown): string => String(value);
const quoted = (value: unknown): string => `“${plain(value)}”`;
/** Choices in a row, the last behind “or”. */
const choice = (values: readonly unknown[]): string =>
  values.length < 2
    ? values.map(String).join('')
    : `${values.slice(0, -1).map(String).join(', ')} or ${String(values.at(-1))}`;

/** What was written, in words. */
function written(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  if (typeof value === 'string') return value.length > 40 ? 'text' : `the text ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${String(value)}` : quoted(value);
}

/** Fields that a record of fields cannot do without, as an example of what to write. */
function exampleFields(inst: unknown): string {
  const shape = shapeOf(inst);
  const first = Object.keys(shape).slice(0, 2);
  return first.length === 0 ? '`name: value`' : first.map((name) => `\`${name}:\``).join(', ');
}

const shapeOf = (inst: unknown): Readonly<Record<string, unknown>> =>
  (inst as { _zod?: { def?: { shape?: Readonly<Record<string, unknown>> } } } | undefined)?._zod?.def?.shape ?? {};

const meantTruth = (text: string): string => {
  if (/^(?:y|yes|on)$/i.test(text)) return 'Write true';
  return /^(?:n|no|off)$/i.test(text) ? 'Write false' : 'Write true or false';
};

/** How to write what was meant, where what was written shows it. */
function meant(expected: string, input: unknown, inst: unknown): string {
  if (expected === 'string' && typeof input === 'object' && !Array.isArray(input)) {
    const [[name, value] = ['', '']] = Object.entries(input ?? {});
    return `If the colon is part of the text, put it in quotes: ${inQuotes(`${name}: ${String(value)}`)}`;
  }
  if (expected === 'string' && Array.isArray(input)) {
    const [inner] = input as unknown[];
    return Array.isArray(inner)
      ? `Put a text that begins with a mark in quotes: ${inQuotes(`[[${String(inner[0])}]]`)}`
      : 'Write one text, without brackets or hyphen';
  }
  if (expected === 'string') return `Put it in quotes: ${inQuotes(plain(input))}`;
  if (expected === 'boolean') return meantTruth(plain(input));
  if ((expected === 'number' || expected === 'int') && typeof input === 'string') {
    const number = /^[~≈]?\s*(-?\d[\d,_ ]*(?:\.\d+)?)\s*(.*)$/.exec(input);
    if (!number) return 'Write digits only';
    const unit = number[2] === '' ? '' : ', without what follows it';
    return `Write ${(number[1] ?? '').replace(/[,_ ]/g, '')}${unit}`;
  }
  if (expected === 'array' && typeof input !== 'object')
    return `Write [${plain(input)}], or each entry on a line with “- ”`;
  if (expected === 'array') return 'Begin each entry with “- ”';
  if (expected === 'object' || expected === 'record') return `Write them below it, indented: ${exampleFields(inst)}`;
  return '';
}

function ofType(issue: Raw & { expected: string }): string {
  const { expected, input, inst } = issue;
  const what = (inst as { description?: string } | undefined)?.description ?? kinds[expected] ?? expected;
  if (input === undefined) return `is missing: it takes ${what}`;
  if (input === null) return `is empty: it takes ${what}`;
  const fix = meant(expected, input, inst);
  return `takes ${what}, and this is ${written(input)}${fix === '' ? '' : `. ${fix}`}`;
}

function ofChoice(values: readonly unknown[], input: unknown): string {
  if (input === undefined) return `is missing: it takes ${choice(values)}`;
  if (input === null) return `is empty: it takes ${choice(values)}`;
  if (typeof input === 'object') return `takes ${choice(values)}, and this is ${written(input)}`;
  const text = plain(input);
  const names = values.map(plain);
  const other = values[names.indexOf(text)];
  if (other !== undefined)
    return `takes the ${typeof other === 'string' ? 'text' : typeof other} ${plain(other)}, and this is ${written(input)}`;
  const near = nearest(text, names);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `cannot be ${quoted(input)}.${hint} It takes ${choice(values)}`;
}

function ofSize(issue: Raw & { origin: string }, least: boolean, size: number): string {
  const bound = `${least ? 'at least' : 'at most'} ${String(size)}`;
  const { origin, input } = issue;
  if (origin === 'string' && least && size === 1) return 'is empty: it takes text';
  if (origin === 'string') return `has ${String((input as string).length)} characters, and takes ${bound}`;
  if (origin === 'array') return `has ${String((input as unknown[]).length)} entries, and takes ${bound}`;
  return `is ${plain(input)}, and takes ${bound}`;
}

/** Message of a union of which no form fits: `fieldIssues` looks into the forms instead. */
export const noForm = 'fits none of its forms';

/** For each unknown field of an issue what to say, one a line; and the field that was meant, on the issue itself. */
function ofUnknown(issue: Raw & { keys: string[]; meant?: Record<string, string> }): string {
  const shape = shapeOf(issue.inst);
  const known = Object.keys(shape);
  const isNeeded = (name: string): boolean =>
    (shape[name] as { _zod?: { optin?: string } } | undefined)?._zod?.optin === undefined;
  const absent = known.filter((name) => !Object.hasOwn(issue.input as object, name));
  // Of two names as near, the one that has to be there is meant.
  const free = [...absent.filter(isNeeded), ...absent.filter((name) => !isNeeded(name))];
  issue.meant = {};
  return issue.keys
    .map((key) => {
      const near = nearest(key, free) ?? nearest(key.toLowerCase(), free);
      if (near === undefined)
        return `there is no field \`${key}\` here: it takes ${known.map((name) => `\`${name}\``).join(', ')}`;
      (issue.meant ??= {})[key] = near;
      return `there is no field \`${key}\` here: did you mean \`${near}\`?`;
    })
    .join('\n');
}

function ofFormat(issue: Raw & { format: string; pattern?: string; prefix?: string }): string {
  const { format, input } = issue;
  if (format === 'url')
    return `${quoted(input)} is no address. Write it in full, such as https://docs.aws.amazon.com/sqs/`;
  if (format === 'starts_with') return `${quoted(input)} has to begin with ${quoted(issue.prefix)}`;
  return `${quoted(input)} does not have the form ${issue.pattern ?? format}`;
}

/**
 * What the house says of an issue for which a schema has no words of its own: what is wrong, and what to write.
 * Schemas come first; this is what Zod asks instead of its own words (`safeParse(data, { error: fieldWords })`).
 */
export function fieldWords(issue: Raw): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue);
    case 'invalid_value':
      return ofChoice(issue['values'], issue.input);
    case 'unrecognized_keys':
      return ofUnknown(issue);
    case 'too_small':
      return ofSize(issue, true, Number(issue['minimum']));
    case 'too_big':
      return ofSize(issue, false, Number(issue['maximum']));
    case 'invalid_format':
      return ofFormat(issue);
    case 'invalid_key':
      return 'the name of this field is none that fits here';
    case 'invalid_union': {
      const { discriminator, options } = issue as { discriminator?: string; options?: unknown[] };
      if (discriminator === undefined) return noForm;
      return ofChoice(options ?? [], (issue.input as Readonly<Record<string, unknown>>)[discriminator]);
    }
    default:
      return undefined;
  }
}
