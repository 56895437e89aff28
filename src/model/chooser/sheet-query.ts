import { plainText, uncountedText } from '../link/compact.ts';
import { answerParam, askedIn, expectationOf } from './answer.ts';
import type { Answers, SheetLink, Tree } from './types.ts';

/** A field's source without `1/` before it. */
export const sourceOf = (source: string): string => source.replace(/^1\//, '');

/** The text of a field: the number as the reader gave it, or the time that a rate leaves for each. */
function fieldText(tree: Tree, source: string, answers: Answers): string | undefined {
  const id = sourceOf(source);
  const asked = askedIn(tree).find((one) => one.id === id);
  const reply = answers[id];
  if (!asked?.number || reply?.value === undefined) return undefined;
  if (source !== id) return plainText(Number((1 / reply.value).toPrecision(6)), { dimension: 'time' });
  return uncountedText(answerParam(asked).print(reply), expectationOf(asked.number));
}

/** The query of a worksheet into which the reader's numbers are put; empty where none was given. */
export function sheetQuery(tree: Tree, { fields, fixed }: SheetLink, answers: Answers): string {
  const given = Object.entries(fields).flatMap(([field, source]) => {
    const text = fieldText(tree, source, answers);
    return text === undefined ? [] : [[field, text] as const];
  });
  if (given.length === 0) return '';
  const pairs = [...given, ...Object.entries(fixed)].sort(([a], [b]) => (a < b ? -1 : 1));
  return `?${pairs.map(([field, text]) => `${field}=${encodeURIComponent(text).replaceAll('%2F', '/')}`).join('&')}`;
}
