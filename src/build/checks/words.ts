import type { z } from 'astro/zod';
import { brokenMarks, marksIn, type ServiceName } from '../../model/record-text/segments.ts';
import { recordCollections, type CollectionName } from '../../schemas/collections.ts';
import { pageSchema } from '../../schemas/page.ts';
import { plainRef } from '../../schemas/fields.ts';
import { wordsIn, type FoundWords } from '../../schemas/word-fields.ts';
import { schemaOf } from '../records/parsed.ts';
import { typedFigures } from './figures.ts';
import { nearest, type Issue } from '../issue.ts';
import type { PageSource } from './page-source.ts';
import type { Library } from './records.ts';
import { workedIds } from './worked-ids.ts';

/** Something with fields of words, as its author wrote it. */
export interface Worded {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly file: string;
  readonly lineOf: (path: FoundWords['path']) => number;
  /** What its issues begin with: `sqs: `. */
  readonly who: string;
}

/** What words may print with a mark, by id. */
export interface Printable {
  readonly facts: ReadonlySet<string>;
  readonly worked: ReadonlySet<string>;
}

/** What to write instead of something that begins like a mark and is none. */
function markMeant(broken: string, { facts, worked }: Printable): string {
  const id = broken.replace(/\s/g, '');
  const ids = [
    ...marksIn(id, 'fact').filter((one) => facts.has(one)),
    ...marksIn(id, 'worked').filter((one) => worked.has(one)),
  ];
  return ids.length > 0 ? `Write ${id}` : 'Write [[fact-id]] or [[worked:C-CONC/example]], without blanks';
}

/** Words print facts that exist, and type no figure of their own; which fields are words is said by the schema alone. */
export function wordIssuesOf(
  { schema, data, file, lineOf, who }: Worded,
  { facts, worked }: Printable,
  names: readonly ServiceName[],
): Issue[] {
  return wordsIn(schema, data).flatMap(({ text, path, figures }): Issue[] => {
    const place = () => ({ file, line: lineOf(path) });
    if (figures === 'plain') {
      const fix = 'Say it without the mark: this field is printed as it is';
      return text.includes('[[') ? [{ ...place(), message: `${who}a mark prints nothing in “${text}”`, fix }] : [];
    }
    const unknown = [['fact', facts] as const, ['worked', worked] as const].flatMap(([kind, known]) =>
      marksIn(text, kind)
        .filter((id) => !known.has(id))
        .map((id) => ({ id, kind, near: nearest(id, known) })),
    );
    const typed =
      figures === 'printed' ? typedFigures(text.replace(/\[\[[^\]]*\]\]|@[\w-]+(?:[:|][^@]*)?@/g, ' '), names) : [];
    return [
      ...brokenMarks(text).map((broken) => ({
        ...place(),
        message: `${who}“${broken.replace(/\s+/g, ' ')}” is no mark and would be printed as it is`,
        fix: markMeant(broken, { facts, worked }),
      })),
      ...unknown.map(({ id, kind, near }) => ({
        ...place(),
        message: `${who}“${id}” names no ${kind === 'fact' ? 'fact' : 'worked example'}`,
        ...(near ? { fix: `Did you mean “${near}”?` } : {}),
      })),
      ...typed.map((figure) => ({
        ...place(),
        message: `${who}the figure “${figure}” is typed by hand`,
        fix: 'Print it with [[fact-id]]',
      })),
    ];
  });
}

/** Faults in the words of all records and of the frontmatter of all pages. */
export function wordIssues(library: Library, pages: readonly PageSource[], names: readonly ServiceName[]): Issue[] {
  const records = (Object.keys(recordCollections) as CollectionName[]).flatMap((name) =>
    library.raw[name].map((record): Worded => ({ ...record, schema: schemaOf(name), who: `${record.id}: ` })),
  );
  const schema = pageSchema(plainRef);
  const heads = pages.map(({ file, frontmatter, frontmatterLine }): Worded => ({
    ...{ schema, file, data: frontmatter, who: '' },
    lineOf: (path) => frontmatterLine(...path),
  }));
  const printable = { facts: library.ids.facts, worked: workedIds(library) };
  return [...records, ...heads].flatMap((one) => wordIssuesOf(one, printable, names));
}
