import { getCollection } from 'astro:content';
import type { TextFile } from '../../model/search/wire.ts';
import { unitsOf } from '../../model/search/words.ts';

/** So many words of a section are kept: those that tell it from other sections. */
const most = 40;

/** A section of a page's source: its anchor, empty above the first heading, and its text without markup. */
function sectionsOf(body: string): { at: string; text: string }[] {
  return body.split(/^(?=#{2,3} )/m).map((part) => {
    const head = /^#{2,3} .*?\[#([a-z0-9-]+)\]\s*$/m.exec(part);
    const text = part
      .slice(head ? head[0].length : 0)
      .replace(/<[^>]*>/g, ' ')
      .replace(/\$\$?[^$]*\$\$?/g, ' ')
      .replace(/\]\([^)]*\)/g, ' ');
    return { at: head?.[1] ?? '', text };
  });
}

/** How often each word stands in a text; a compound counts as the whole that it is. */
function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { pieces, whole } of unitsOf(text)) {
    const word = whole ?? pieces[0] ?? '';
    if (word.length > 2 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** What each section speaks of, weighed against all others. */
export async function sectionWords(): Promise<TextFile> {
  const pages = (await getCollection('docs')).map(({ id, body = '' }) => ({
    path: id === 'index' ? '/' : `/${id}/`,
    sections: sectionsOf(body).map(({ at, text }) => ({ at, counts: countsOf(text) })),
  }));
  const spread = new Map<string, number>();
  const all = pages.flatMap(({ sections }) => sections);
  for (const { counts } of all) for (const word of counts.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
  const telling = (word: string, count: number): number =>
    (1 + Math.log(count)) * Math.log(all.length / (spread.get(word) ?? 1));
  return {
    pages: pages.map(({ path, sections }) => [
      path,
      sections.flatMap(({ at, counts }): [string, string][] => {
        const words = [...counts]
          .sort((a, b) => telling(...b) - telling(...a) || (a[0] < b[0] ? -1 : 1))
          .slice(0, most)
          .map(([word]) => word);
        return words.length === 0 ? [] : [[at, words.sort().join(' ')]];
      }),
    ]),
  };
}
