import { marksIn, type ServiceName } from '../../model/words/segments.ts';
import { typedFigures } from './figures.ts';
import { nearest, type Issue } from './issue.ts';
import type { Library } from './records.ts';
import { workedIds } from './worked-ids.ts';
import type { RawRecord } from '../records/read.ts';
import type { CollectionName } from '../../schemas/collections.ts';

/** Fields of records that speak for the site. What the notes and slides say keeps their own figures. */
const ownWords: Partial<Record<CollectionName, readonly (readonly string[])[]>> = {
  advisors: [
    ['about'],
    ['leans'],
    ...['short', 'text', 'why'].map((field) => ['questions', '*', field]),
    ...['label', 'means'].map((field) => ['questions', '*', 'answers', '*', field]),
    ...['title', 'does'].map((field) => ['results', '*', field]),
    ['results', '*', 'parts', '*', 'does'],
    ['results', '*', 'because', '*', 'says'],
    ['results', '*', 'givesUp', '*'],
    ['results', '*', 'mind', '*', 'says'],
    ...['tempts', 'fails'].map((field) => ['results', '*', 'traps', '*', field]),
    ['results', '*', 'runnersUp', '*', 'when'],
    ['checks', '*', 'says'],
    ...['tempts', 'fails'].map((field) => ['scenarios', '*', 'trap', field]),
    ['leftOut', '*', 'why'],
  ],
  architectures: [
    ['caption'],
    ['notes', '*', 'text'],
    ['changes', '*', 'because'],
    ['today', 'caption'],
    ['today', 'changes', '*', 'because'],
  ],
  matrices: [
    ['about'],
    ['columns', '*', 'name'],
    ['columns', '*', 'variant'],
    ...['title', 'asks'].map((field) => ['rows', '*', field]),
    ['pairs', '*', 'asks'],
    ...['', 'talk', 'today'].flatMap((asOf) =>
      ['', 'is', 'says', 'because'].map((field) => ['rows', '*', 'cells', '*', asOf, field].filter(Boolean)),
    ),
  ],
  messages: [['means'], ['first']],
  sequences: [['caption'], ['notes', '*', 'text'], ['today', 'caption']],
  replacements: [['because']],
  claims: [['right'], ['why']],
  services: [['what'], ['status', '*', 'says']],
  slides: [['point'], ['today']],
  terms: [['means']],
};

const quotedWords: Partial<Record<CollectionName, readonly (readonly string[])[]>> = {
  // A scenario's text is its own figures.
  advisors: [['scenarios', '*', 'text']],
  slides: [['shows']],
};

type Path = (string | number)[];

function textsAt(value: unknown, path: readonly string[], done: Path = []): { text: string; path: Path }[] {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? [{ text: value, path: done }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (key === '*') {
    if (Array.isArray(value)) return value.flatMap((item, i) => textsAt(item, rest, [...done, i]));
    return Object.entries(value).flatMap(([name, item]) => textsAt(item, rest, [...done, name]));
  }
  return textsAt((value as Record<string, unknown>)[key], rest, [...done, key]);
}

/** Words of records: the facts they print exist, and no figure of their own is typed. */
export function wordIssues(library: Library, names: readonly ServiceName[]): Issue[] {
  const known = { fact: library.ids.facts, worked: workedIds };
  const check = (record: RawRecord, paths: readonly (readonly string[])[], own: boolean): Issue[] =>
    paths.flatMap((path) =>
      textsAt(record.data, path).flatMap(({ text, path: at }): Issue[] => {
        const place = { file: record.file, line: record.lineOf(at) };
        const unknown = (['fact', 'worked'] as const).flatMap((kind) =>
          marksIn(text, kind)
            .filter((id) => !known[kind].has(id))
            .map((id) => ({ id, kind, near: nearest(id, known[kind]) })),
        );
        const typed = own ? typedFigures(text.replace(/\[\[[^\]]*\]\]/g, ' '), names) : [];
        return [
          ...unknown.map(({ id, kind, near }) => ({
            ...place,
            message: `${record.id}: “${id}” names no ${kind === 'fact' ? 'fact' : 'worked example'}`,
            ...(near ? { fix: `Did you mean “${near}”?` } : {}),
          })),
          ...typed.map((figure) => ({
            ...place,
            message: `${record.id}: the figure “${figure}” is typed by hand`,
            fix: 'Print it with [[fact-id]]',
          })),
        ];
      }),
    );
  return Object.keys(ownWords).flatMap((name) => {
    const collection = name as CollectionName;
    return library.raw[collection].flatMap((record) => [
      ...check(record, ownWords[collection] ?? [], true),
      ...check(record, quotedWords[collection] ?? [], false),
    ]);
  });
}
