import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import type { ModelJson } from '../../schemas/published/model.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { drawModel, placeOf, writeOwn } from './draw-model.ts';
import { readMaterial } from './load.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixture = join(root, 'tests/fixtures/own-system/shop.json');
const browser = await findBrowser().then(
  () => true,
  () => false,
);

type Nodes = ReturnType<typeof parseDocument>['children'];

/** Words of a drawing, and the attributes of its elements. */
function readSvg(svg: string): { words: string; attributes: Record<string, string>[] } {
  const attributes: Record<string, string>[] = [];
  const said = (nodes: Nodes): string =>
    nodes
      .map((node) => {
        if ('attribs' in node) attributes.push(node.attribs);
        return 'data' in node ? node.data : 'children' in node ? said(node.children) : '';
      })
      .join(' ');
  const words = said(parseDocument(svg, { xmlMode: true }).children);
  return { words: words.replace(/[\s\u200b]+/g, ' '), attributes };
}

it.runIf(browser)(
  'a system of one’s own is drawn as the stages are: its parts, lines, frames and words, and nothing that leads away',
  { timeout: 900_000 },
  async () => {
    const model = JSON.parse(readFileSync(fixture, 'utf8')) as ModelJson;
    const made = await drawModel(root, model, 'shop', readMaterial(root));
    expect(made.failed).toEqual([]);
    expect([...made.files.keys()].sort()).toEqual(['shop.mmd', 'shop.tall.svg', 'shop.wide.svg']);
    expect(made.files.get('shop.mmd')).toContain('search["+ OpenSearch"]:::new');
    for (const variant of ['wide', 'tall']) {
      const svg = made.files.get(`shop.${variant}.svg`) ?? '';
      const { words, attributes } = readSvg(svg);
      const having = (name: string): string[] => attributes.flatMap((one) => one[name] ?? []).sort();
      expect(having('data-part')).toEqual(model.nodes.map(({ id }) => id).sort());
      expect(having('data-frame')).toEqual(['vpc']);
      expect(having('data-new')).toEqual(['search']);
      expect(having('data-edge')).toHaveLength(model.edges.length);
      for (const { label } of model.nodes) expect(words).toContain(label);
      expect(svg).not.toContain('var(');
      expect(having('href').filter((address) => !address.startsWith('#'))).toEqual([]);
    }
    const folder = mkdtempSync(join(tmpdir(), 'headroom-own-'));
    try {
      const files = writeOwn(made, folder);
      expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual([...made.files.values()]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

it('files are named after their model', () => {
  expect(placeOf('plans/shop.json')).toEqual({ folder: 'plans', name: 'shop' });
});
