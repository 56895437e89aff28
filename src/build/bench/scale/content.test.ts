import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { decisionIssues } from '../../checks/decisions.ts';
import { tierStepIssues } from '../../checks/tier-steps.ts';
import { parsePage, type PageSource } from '../../checks/page-source.ts';
import { recordCollections, type CollectionName } from '../../../schemas/collections.ts';
import { plainRef } from '../../../schemas/fields.ts';
import { pageSchema } from '../../../schemas/page.ts';
import { stageOf, stagesFor, syntheticContent, withDecisions } from './content.ts';
import { idOf, tierOf } from './decision-page.ts';

const pattern = { id: 'stage-e', yaml: readFileSync('src/content/architectures/stage-e.yaml', 'utf8') };
const made = (count: number) => syntheticContent(count, pattern, '2026-11-22', '2027-11-22');
const below = (files: ReadonlyMap<string, string>, folder: string): [string, string][] =>
  [...files].filter(([path]) => path.startsWith(`src/content/${folder}/`));
const pagesOf = (files: ReadonlyMap<string, string>): PageSource[] =>
  below(files, 'docs').map(([file, text]) => {
    const page = parsePage(file.slice('src/content/docs/'.length, -'.mdx'.length), file, text);
    if ('message' in page) throw new Error(`${file}: ${page.message}`);
    return page;
  });
const idsIn = (files: ReadonlyMap<string, string>, folder: string, list: string): string[] =>
  below(files, folder).flatMap(
    ([, text]) => (parse(text) as Record<string, { id: string }[]>)[list]?.map(({ id }) => id) ?? [],
  );

describe('synthetic content', () => {
  const files = made(70);

  it('has as much as was asked for', () => {
    expect(below(files, 'docs/decisions')).toHaveLength(70);
    expect(idsIn(files, 'facts', 'facts')).toHaveLength(70);
    expect(below(files, 'services')).toHaveLength(4);
    expect(below(files, 'docs/services')).toHaveLength(4);
    expect(idsIn(files, 'sources', 'sources')).toHaveLength(4);
    expect(below(files, 'architectures').map(([path]) => path.replace(/.*\/|\.yaml/g, ''))).toEqual(
      [0, 1].map(stageOf),
    );
    expect(stagesFor(70)).toBe(2);
  });

  it('is the same every time', () => {
    expect([...made(70)]).toEqual([...files]);
  });

  it('keeps what is there when it grows, except for what a last decision leads to', () => {
    const [path, text] = below(files, 'docs/decisions')[41] ?? ['', ''];
    expect(made(200).get(path)).toBe(text);
  });

  it('gives each decision words and a name of its own, up to the most that there can be', () => {
    const titles = below(made(3360), 'docs/decisions').map(([, text]) => /^title: (.*)$/m.exec(text)?.[1]);
    expect(new Set(titles).size).toBe(3360);
    const bodies = below(files, 'docs/decisions').map(([, text]) => text.slice(text.indexOf('## Why')));
    expect(new Set(bodies).size).toBe(70);
  });

  it.each([
    ['facts', 'facts'],
    ['sources', 'sources'],
    ['services', undefined],
    ['architectures', undefined],
  ] as const satisfies readonly (readonly [CollectionName, string | undefined])[])(
    'fits the schema of %s',
    (collection, list) => {
      const schema = recordCollections[collection].schema(plainRef);
      for (const [path, text] of below(files, collection)) {
        const { [list ?? '']: entries, ...shared } = parse(text) as Record<string, unknown>;
        for (const entry of (entries as object[] | undefined) ?? [{}]) {
          const { error } = schema.safeParse({ ...shared, ...entry });
          expect(error?.issues ?? [], path).toEqual([]);
        }
      }
    },
  );

  it('has pages that the schema and the checks of decisions take', () => {
    const pages = pagesOf(files);
    for (const { file, frontmatter } of pages)
      expect(pageSchema(plainRef).safeParse(frontmatter).error?.issues ?? [], file).toEqual([]);
    expect(decisionIssues(pages)).toEqual([]);
  });
});

it('a tier names the decisions that came up in it', () => {
  const ids = Array.from({ length: 12 }, (_, n) => n)
    .filter((n) => tierOf(n) === 'users-1')
    .map(idOf);
  const steps = `---\ntier: users-1\n---\n\n<StepCard name="A" decisions="">\n\nOne.\n\n</StepCard>\n`;
  const page = parsePage('tiers/users-1', 'tiers/users-1/index.mdx', withDecisions(steps, ids));
  if ('message' in page) throw new Error(page.message);
  const decisions = pagesOf(made(12)).filter(({ frontmatter }) => frontmatter['kind'] === 'decision');
  expect(tierStepIssues([page, ...decisions])).toEqual([]);
  expect(withDecisions('no steps', ids)).toBe('no steps');
});
