import type { z } from 'astro/zod';
import { wordFields } from './fields.ts';

/** Words of a record, with the place of their field. */
export interface FoundWords {
  readonly text: string;
  readonly path: readonly (string | number)[];
  /** Whether figures are printed by marks, may be typed, or the whole is printed as it is, marks and all. */
  readonly figures: 'printed' | 'typed' | 'plain';
}

type Place = FoundWords['path'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas that a value may have to fit inside another one, each with the part of the value and its key. */
function within(schema: z.core.$ZodType, value: unknown): [z.core.$ZodType, unknown, ...Place][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return isRecord(value) ? Object.entries(def.shape).map(([key, field]) => [field, value[key], key]) : [];
    case 'record':
      if (!isRecord(value)) return [];
      return Object.entries(value).flatMap(([key, item]): [z.core.$ZodType, unknown, string][] => [
        [def.keyType, key, key],
        [def.valueType, item, key],
      ]);
    case 'array':
      return Array.isArray(value) ? value.map((item: unknown, i) => [def.element, item, i]) : [];
    case 'union':
      return def.options.map((option) => [option, value]);
    case 'intersection':
      return [def.left, def.right].map((side) => [side, value]);
    case 'pipe':
      // Words are as they were written: before a transformation, behind a preprocessing one.
      return [[def.in._zod.def.type === 'transform' ? def.out : def.in, value]];
    case 'lazy':
      return [[def.getter(), value]];
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return [[def.innerType, value]];
    default:
      return [];
  }
}

/** Every field of words in a value as its author wrote it, found by the schema that the value has to fit. */
export function wordsIn(schema: z.core.$ZodType, value: unknown, path: Place = []): FoundWords[] {
  const field = wordFields.get(schema);
  if (field) return typeof value === 'string' ? [{ text: value, path, ...field }] : [];
  return within(schema, value).flatMap(([inner, part, ...key]) => wordsIn(inner, part, [...path, ...key]));
}
