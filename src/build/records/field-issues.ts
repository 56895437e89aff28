import type { z } from 'astro/zod';
import { nearest, type Issue } from '../issue.ts';
import { fieldWords, noForm } from './field-words.ts';

type Path = readonly PropertyKey[];

/** Fields with the place where they are, as a record or a frontmatter has them. */
export interface Fields {
  readonly data: unknown;
  readonly file: string;
  readonly lineOf: (path: Path) => number;
  /** What its issues begin with, such as the id of the record; a path follows it. */
  readonly who: string;
}

/** An issue of one field, before it has a line. */
interface FieldFault {
  readonly path: Path;
  readonly message: string;
  /** The field of that record that this unknown one stands for. */
  readonly meant?: string;
}

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined | null)?.[key],
    data,
  );

/**
 * How far the issues of a form of a union are from what was written: furthest where not one field is known, far where
 * another kind of value is wanted.
 */
const distance = (issues: readonly z.core.$ZodIssue[], value: unknown): number =>
  issues.reduce((sum, issue) => {
    if (issue.path.length > 0) return sum + 1;
    if (issue.code === 'unrecognized_keys')
      return sum + (issue.keys.length === Object.keys(value ?? {}).length ? 200 : 1);
    return sum + (issue.code === 'invalid_type' ? 100 : 1);
  }, 0);

const words = (issue: z.core.$ZodIssue): string =>
  /^(?:takes|is \w+: it takes) ([^,.]*)/.exec(issue.message)?.[1] ?? '';

/** The faults that an issue stands for: one for each unknown field, and those of the form that was probably meant. */
function faultsOf(issue: z.core.$ZodIssue, data: unknown, before: Path = []): FieldFault[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const { meant = {} } = issue as { meant?: Readonly<Record<string, string>> };
    const lines = issue.message.split('\n');
    return issue.keys.map((key, i) => ({
      ...{ path: [...path, key], message: lines[i] ?? issue.message },
      ...(meant[key] === undefined ? {} : { meant: meant[key] }),
    }));
  }
  if (issue.code === 'invalid_union' && issue.message === noForm) {
    const value = at(data, path);
    const [likely = []] = [...issue.errors].sort((a, b) => distance(a, value) - distance(b, value));
    if (distance(likely, value) < 100) return likely.flatMap((inner) => faultsOf(inner, data, path));
    const forms = [...new Set(issue.errors.flatMap(([first]) => (first ? words(first) : [])))].join(' or ');
    const [first] = likely;
    return [{ path, message: first ? first.message.replace(words(first), forms) : noForm }];
  }
  if (issue.code === 'invalid_key')
    return [{ path, message: `the name of this field: ${issue.issues[0]?.message ?? issue.message}` }];
  const choices = issue.code === 'custom' ? (issue.params?.['choices'] as readonly string[] | undefined) : undefined;
  const near = choices && nearest(String(at(data, path)), choices);
  return [{ path, message: near === undefined ? issue.message : `${issue.message}. Did you mean ${near}?` }];
}

/**
 * What is wrong with fields against the schema that they have to fit, in the words of the house and with the line of each.
 * A field that is missing because its name is misspelt, and what `npm run new` left to write, have issues of their own.
 */
export function fieldIssues(schema: z.ZodType, { data, file, lineOf, who }: Fields): Issue[] {
  const parsed = schema.safeParse(data, { error: fieldWords });
  if (parsed.success) return [];
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, data));
  const misspelt = new Set(
    faults.flatMap(({ path, meant }) =>
      meant === undefined ? [] : [[...path.slice(0, -1), meant].map(String).join('.')],
    ),
  );
  return faults.flatMap(({ path, message }): Issue[] => {
    const name = path.map(String).join('.');
    const value = at(data, path);
    if (misspelt.has(name) || (typeof value === 'string' && value.includes('«'))) return [];
    const about = message.startsWith('there is no field') ? path.slice(0, -1).map(String).join('.') : name;
    const field = about === '' ? '' : `\`${about}\`${/^(?:is|has|takes|cannot be) /.test(message) ? ' ' : ': '}`;
    return [{ file, line: lineOf(path), message: `${who}${field}${message}` }];
  });
}
