import type { Entry, Kind, Part } from '../../model/search/entry.ts';
import { prepared } from '../../model/search/words.ts';
import { printed } from '../records/printed.ts';

/** Prints the words of a record as they are true today, with plain spaces. */
export async function printer(): Promise<(words: string) => string> {
  const print = await printed();
  return (words) => print(words).replace(/\s+/g, ' ').trim();
}

/** An entry with what most entries leave out. */
export const entry = (
  kind: Kind,
  path: string,
  title: string,
  answer: string,
  more: Partial<Omit<Entry, 'kind' | 'path' | 'title' | 'answer'>> = {},
): Entry => ({
  kind,
  path,
  title,
  answer,
  ...{ tier: [], layer: [], service: [], goal: [] },
  ...{ heads: [], asks: [], messages: [], corrects: [], fields: [], hidden: '' },
  ...more,
  hidden: prepared(more.hidden ?? ''),
});

type Asked = readonly (string | { readonly at: string; readonly ask: readonly string[] })[];

/** The `asks` of a page's frontmatter, each with the part that answers; those that come to the same words once. */
export function asksOf(asks: Asked): Part[] {
  const parts = asks.flatMap((one): Part[] =>
    typeof one === 'string' ? [{ text: prepared(one) }] : one.ask.map((text) => ({ text: prepared(text), at: one.at })),
  );
  return parts.filter(({ text }, i) => text !== '' && parts.findIndex((other) => other.text === text) === i);
}
