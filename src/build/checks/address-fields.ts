import type { Issue } from '../issue.ts';
import type { RawRecord } from '../records/read.ts';
import type { Addresses } from './addresses.ts';
import type { PageSource } from './page-source.ts';
import type { Library } from './records.ts';

type Path = readonly PropertyKey[];

/** Fields of records that are addresses of this site, with what each says. */
function addressesIn(
  library: Library,
  pages: readonly PageSource[],
): { record: RawRecord; path: Path; address: unknown }[] {
  const { terms, moves, architectures, messages } = library.raw;
  const listed = (record: RawRecord, name: string): unknown[] =>
    Array.isArray(record.data[name]) ? (record.data[name] as unknown[]) : [];
  const byId = new Map(pages.map(({ id, frontmatter }) => [frontmatter['id'], `/${id}/`]));
  return [
    ...messages.flatMap((record) => {
      const { answer, at } = record.data;
      const page = byId.get(answer) ?? answer;
      return typeof at === 'string' ? [{ record, path: ['at'], address: `${String(page)}#${at}` }] : [];
    }),
    ...terms.flatMap((record) => listed(record, 'see').map((address, i) => ({ record, path: ['see', i], address }))),
    ...moves.map((record) => ({ record, path: ['to'], address: record.data['to'] })),
    ...architectures.flatMap((record) =>
      listed(record, 'nodes').map((node, i) => ({
        ...{ record, path: ['nodes', i, 'page'] },
        address: (node as { page?: unknown } | null)?.page,
      })),
    ),
  ];
}

/** Each field that names a page, or a part of one, leads there. */
export function addressFieldIssues(library: Library, pages: readonly PageSource[], site: Addresses): Issue[] {
  const moved = library.ids.moves;
  const ofRecords = addressesIn(library, pages).flatMap(({ record, path, address }): Issue[] => {
    // What is no address has an issue of its own; what moved twice is led on.
    if (typeof address !== 'string' || !address.startsWith('/') || moved.has(address)) return [];
    const fault = site.faultOf(address);
    // An answer that does not exist is named once, by its own field.
    if (!fault || (fault.what === 'link' && path[0] === 'at')) return [];
    const { message, fix } = fault;
    const at = { file: record.file, line: record.lineOf(path) };
    return [{ ...at, message: `${record.id}: \`${path.join('.')}\`: ${message}`, ...(fix ? { fix } : {}) }];
  });
  const ofPages = pages.flatMap((page): Issue[] => {
    const asks = page.frontmatter['asks'];
    if (!Array.isArray(asks)) return [];
    return asks.flatMap((one: unknown, i): Issue[] => {
      const anchor = (one as { at?: unknown } | null)?.at;
      const fault = typeof anchor === 'string' ? site.faultOf(`#${anchor}`, page) : undefined;
      if (!fault) return [];
      const { message, fix } = fault;
      const at = { file: page.file, line: page.frontmatterLine('asks', i, 'at') };
      return [{ ...at, message: `frontmatter: \`asks.${i}.at\`: ${message}`, ...(fix ? { fix } : {}) }];
    });
  });
  return [...ofRecords, ...ofPages];
}
