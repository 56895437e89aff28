import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Tree } from '../../model/chooser/index.ts';
import { treeOf } from '../../model/chooser/tree.ts';
import type { Library } from '../../model/citations/library.ts';
import '../../model/quantity/parse.ts';
import '../../model/quantity/registry.ts';
import { decisionOf } from '../../model/decisions/decision.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { pageSchema } from '../../schemas/page.ts';
import { plainRef } from '../../schemas/fields.ts';
import { recordsIn, type RecordIn } from './parsed.ts';
import { readSheets } from './worksheets.ts';

/** The records of a collection in the order of their ids. */
const sorted = <Name extends CollectionName>(root: string, name: Name): RecordIn<Name>[] =>
  recordsIn(root, name).sort((a, b) => (a.id < b.id ? -1 : 1));

const titled = z.object({ title: z.string(), description: z.string() });

/** A page without what only its checks need: frontmatter and source. */
interface Source {
  readonly path: string;
  readonly frontmatter: unknown;
  readonly body: string;
}

function pagesIn(root: string): Source[] {
  const folder = join(root, 'src/content/docs');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
  return names.sort().map((name) => {
    const [, head = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    const id = name
      .split(sep)
      .join('/')
      .replace(/(?:(?:^|\/)index)?\.mdx$/, '');
    return { path: id === '' ? '/' : `/${id}/`, frontmatter: parse(head) as unknown, body };
  });
}

/** The choosers with the bounds of their ranges. */
export function readChoosers(root: string, facts = sorted(root, 'facts')): Tree[] {
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  return sorted(root, 'choosers').map((chooser) => treeOf(chooser, (id) => factById.get(id)).tree);
}

/** Every record that can be cited, read from the folder of the project. The content checks have run before. */
export async function readCitable(root: string): Promise<Library> {
  const schema = pageSchema(plainRef);
  const pages = pagesIn(root).map(({ path, frontmatter, body }) => ({
    ...{ path, body, ...titled.parse(frontmatter) },
    data: schema.parse(frontmatter),
  }));
  const facts = sorted(root, 'facts');
  const services = sorted(root, 'services');
  return {
    ...{ facts, services },
    sources: new Map(recordsIn(root, 'sources').map(({ id, title }) => [id, title])),
    claims: sorted(root, 'claims'),
    slides: sorted(root, 'slides'),
    terms: sorted(root, 'terms'),
    decisions: pages.flatMap(({ title, data, body }) => {
      const decision = decisionOf({ ...data, title }, body);
      return decision ? [{ ...decision, body }] : [];
    }),
    sheets: await readSheets(root),
    choosers: readChoosers(root, facts),
    stages: sorted(root, 'architectures'),
    sequences: sorted(root, 'sequences'),
    replacements: sorted(root, 'replacements'),
    pages: pages.map(({ data, ...page }) => ({
      ...page,
      record: services.find(({ id }) => id === data.service),
    })),
  };
}
