import type { Fact } from '../../model/facts/as-of.ts';
import { plainWords } from '../../model/record-text/plain.ts';
import { records } from '../library.ts';

let facts: Promise<ReadonlyMap<string, Fact>> | undefined;

/** Prints the words of a record with today's figures, units kept beside their numbers. */
export async function printed(): Promise<(words: string) => string> {
  facts ??= records('facts').then((all) => new Map(all.map((fact) => [fact.id, fact])));
  const byId = await facts;
  return (words) =>
    plainWords(words, (id) => byId.get(id), 'today')
      .replace(/[ \n]+/g, ' ')
      .trim();
}
