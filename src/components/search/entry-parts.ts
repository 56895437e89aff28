import type { Entry, Kind, Part } from '../../model/search/entry.ts';
import type { Fact } from '../../model/facts/as-of.ts';
import { prepared } from '../../model/search/words.ts';
import { plainWords } from '../../model/words/plain.ts';
import { records } from '../library.ts';

let facts: Promise<ReadonlyMap<string, Fact>> | undefined;

/** Prints the words of a record as they are true today. */
export async function printer(): Promise<(words: string) => string> {
  facts ??= records('facts').then((all) => new Map(all.map((fact) => [fact.id, fact])));
  const byId = await facts;
  return (words) =>
    plainWords(words, (id) => byId.get(id), 'today')
      .replace(/\s+/g, ' ')
      .trim();
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

const heading = /^#{2,3} (.*?)\s*\[#([a-z0-9-]+)\]$/gm;

/** Headings of a page's source as plain text, with their anchors. */
export const headingsOf = (body: string): { text: string; at: string }[] =>
  [...body.matchAll(heading)].map(([, text = '', at = '']) => ({
    text: text
      .replace(/<[^>]*>/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[`$*_]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    at,
  }));

/** Ids that a component of a page's source names: the claims it carries, the worksheets it shows. */
export const idsNamed = (body: string, component: string): string[] => [
  ...new Set([...body.matchAll(new RegExp(`<${component}\\b[^>]*?\\bid="([^"]+)"`, 'g'))].map(([, id = '']) => id)),
];
