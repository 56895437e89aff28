import type { Entry } from './entry.ts';

/** How many letters have to change to make one word of the other (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

const most = 4;
const longest = 24;

/** Names of services and terms that are spelled most like a word that nothing is called by; the nearest first. */
export function nearestNames(word: string, entries: readonly Entry[]): readonly Entry[] {
  const asked = word.toLowerCase().slice(0, longest);
  return entries
    .filter(({ kind }) => kind === 'service' || kind === 'term')
    .map((entry) => {
      const words = [entry.title.replace(/\W+/g, ''), ...entry.title.split(/\W+/)].filter((one) => one.length > 2);
      return { entry, off: Math.min(...words.map((one) => distance(asked, one.toLowerCase().slice(0, longest)))) };
    })
    .filter(({ off }) => off <= Math.max(1, asked.length / 2))
    .sort((a, b) => a.off - b.off || (a.entry.title < b.entry.title ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry);
}
