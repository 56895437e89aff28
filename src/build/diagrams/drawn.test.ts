import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../model/architecture/sheet.ts';
import { signBox } from '../../model/architecture/sign.ts';
import { overlaps, segmentBox } from './layout/labels.ts';
import { folder } from './lock.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const names = readdirSync(join(root, folder)).flatMap((file) => (file.endsWith('.svg') ? [file.slice(0, -4)] : []));
const read = (file: string): string => readFileSync(join(root, folder, file), 'utf8');
const sheetOf = (name: string): Sheet => JSON.parse(read(`${name}.json`)) as Sheet;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
  readonly parent: Element | undefined;
}

/** Every element of a drawing, with what is around it. */
function elementsOf(svg: string): Element[] {
  const found: Element[] = [];
  type Nodes = ReturnType<typeof parseDocument>['children'];
  const said = (nodes: Nodes): string =>
    nodes.map((node) => ('data' in node ? node.data : 'children' in node ? said(node.children) : '')).join('');
  const walk = (nodes: Nodes, parent: Element | undefined): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      const words = said(node.children)
        .replace(/[\s\u200b]+/g, ' ')
        .trim();
      const element = { name: node.name, attributes: node.attribs, words, parent };
      found.push(element);
      walk(node.children, element);
    }
  };
  walk(parseDocument(svg, { xmlMode: true }).children, undefined);
  return found;
}

function isWithin(element: Element | undefined, is: (one: Element) => boolean): boolean {
  return element !== undefined && (is(element) || isWithin(element.parent, is));
}

const drawing = new Set(['path', 'rect', 'circle', 'line', 'polygon', 'use', 'ellipse', 'polyline', 'image']);

describe('what is committed is what Mermaid drew', () => {
  it.each(names)('%s has each node, frame, line and label of Mermaid’s once, and nothing beside them', (name) => {
    const { mermaid } = sheetOf(name);
    const elements = elementsOf(read(`${name}.svg`));
    const given = [...mermaid.nodes, ...mermaid.clusters, ...mermaid.edges];
    const ids = elements.map(({ attributes }) => attributes['id'] ?? '');
    for (const id of given) expect(ids.filter((one) => one === id)).toHaveLength(1);
    const counted = (attribute: string): number => elements.filter((one) => attribute in one.attributes).length;
    expect(counted('data-part')).toBe(mermaid.nodes.length);
    expect(counted('data-edge')).toBe(mermaid.edges.length);
    const texts = elements.filter((one) => one.name === 'text' && one.words !== '');
    expect(texts.map(({ words }) => words).sort()).toEqual([...mermaid.labels].sort());
    // A sequence also has lifelines and bars, which Mermaid gives no name.
    if (name.includes('cache-aside') || name.startsWith('stage-j')) return;
    const known = new Set(given);
    const allowed = (one: Element): boolean =>
      known.has(one.attributes['id'] ?? '') ||
      one.name === 'defs' ||
      one.name === 'marker' ||
      'data-new' in one.attributes;
    const strange = elements.filter((one) => drawing.has(one.name) && !isWithin(one, allowed));
    expect(strange.map((one) => one.name)).toEqual([]);
  });

  it.each(names)('%s has links that lead somewhere, and text of 12 px where it is shown', (name) => {
    const elements = elementsOf(read(`${name}.svg`));
    for (const { attributes } of elements.filter((one) => one.name === 'a'))
      expect(attributes['href']).toMatch(/^\/.+\/$/);
    const { width } = sheetOf(name).view;
    expect((13 * (name.endsWith('.tall') ? 358 : 660)) / width).toBeGreaterThanOrEqual(12);
  });
});

describe('where things are', () => {
  it.each(names)('%s has no line that runs on beyond it', (name) => {
    const { y, height } = sheetOf(name).view;
    const lines = elementsOf(read(`${name}.svg`)).filter((one) => one.name === 'line');
    for (const { attributes } of lines) expect(Number(attributes['y2'])).toBeLessThanOrEqual(y + height);
  });

  it.each(names)('%s marks each new part at its corner, clear of other parts', (name) => {
    const { parts } = sheetOf(name);
    const signs = elementsOf(read(`${name}.svg`)).flatMap(({ attributes }) => attributes['data-new'] ?? []);
    for (const id of signs) {
      const own = parts.find((part) => part.id === id);
      const sign = signBox(own ?? { x: 0, y: 0, width: 0, height: 0 });
      const hit = parts.find((part) => part.id !== id && overlaps(sign, { ...part, height: part.foot - part.y }));
      expect(own && !hit).toBe(true);
    }
  });

  it.each(names)('%s: nothing lies on anything else', (name) => {
    const { parts, edges, view } = sheetOf(name);
    const boxes = parts.map(({ id, x, y, width, foot }) => ({ id, x, y, width, height: foot - y }));
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(i + 1)) expect([box.id, other.id, overlaps(box, other)]).toContain(false);
      expect(box.x).toBeGreaterThanOrEqual(view.x);
      expect(box.x + box.width).toBeLessThanOrEqual(view.x + view.width);
    });
    if (parts.length === 0 || name.includes('cache-aside') || name.startsWith('stage-j')) return;
    for (const { id, points } of edges)
      points.slice(1).forEach(([x, y], i) => {
        const [fromX, fromY] = points[i] ?? [x, y];
        const line = segmentBox({ from: { x: fromX, y: fromY }, to: { x, y } });
        const hit = parts.find((tile) => overlaps(line, tile, 1));
        expect(hit && `${id} runs through ${hit.id}`).toBeUndefined();
      });
  });
});
