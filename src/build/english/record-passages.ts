import { recordCollections, type CollectionName } from '../../schemas/collections.ts';
import { wordsIn, type FoundWords } from '../../schemas/word-fields.ts';
import { schemaOf } from '../records/parsed.ts';
import { readRecords } from '../records/read.ts';
import { onOneLine, type Passage } from './passage.ts';

/** Fields with the words of others: the notes, the authors of sources and of error messages, readers who search. */
const notOurs: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  claims: ['says', 'quote'],
  facts: ['said'],
  messages: ['text', 'also', 'from'],
  sources: ['title', 'publisher'],
  synonyms: ['typed', 'means'],
};

/** The words of a record or of the frontmatter of a page, found by its schema. */
export const passagesIn = (
  schema: Parameters<typeof wordsIn>[0],
  data: unknown,
  file: string,
  lineOf: (path: FoundWords['path']) => number,
  leftOut: readonly string[] = [],
): Passage[] =>
  wordsIn(schema, data)
    .filter(({ path }) => !leftOut.includes(String(path[0])))
    .map(({ text, path }) => ({ file, line: lineOf(path), text: onOneLine(text) }));

/** The words of all records below `root`. */
export const recordPassages = (root: string): Passage[] =>
  (Object.keys(recordCollections) as CollectionName[]).flatMap((name) =>
    readRecords(root, recordCollections[name]).records.flatMap(({ data, file, lineOf }) =>
      passagesIn(schemaOf(name), data, file, lineOf, notOurs[name]),
    ),
  );
