// F-020: labels are cut when the font comes late or not at all.
import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';

const folder = 'src/generated/diagrams/';
const { widths } = JSON.parse(readFileSync('src/generated/fonts/widths.json', 'utf8')) as {
  widths: { sans: Readonly<Record<string, number>> };
};

/** Fallback faces have the measures of ours on average (fonts.css); a single word may be this much wider. */
const wider = 1.05;
/** Size of the labels in a drawing, and how far one may stand out of it, px: pages do not cut it there. */
const [size, overhang] = [13, 3];

type Node = ReturnType<typeof parseDocument>['children'][number];
interface Label {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const said = (node: Node): string =>
  'data' in node ? node.data : 'children' in node ? node.children.map(said).join('') : '';
const widthOf = (words: string): number =>
  (Array.from(words).reduce((sum, sign) => sum + (widths.sans[sign] ?? 600), 0) / 1000) * size * wider;

/** Each line of text of a drawing, from its left end to its right. */
function labelsOf(node: Node, x: number): Label[] {
  if (!('attribs' in node)) return [];
  const left = x + Number(/translate\((-?[\d.]+)/.exec(node.attribs['transform'] ?? '')?.[1] ?? 0);
  if (node.name !== 'text') return node.children.flatMap((child) => labelsOf(child, left));
  const lines = node.children.filter((child) => 'attribs' in child && child.name === 'tspan');
  return (lines.length > 0 ? lines : [node]).flatMap((line) => {
    const words = said(line).replaceAll('\u200b', '').trim();
    if (words === '' || !('attribs' in line)) return [];
    const at = left + Number(line.attribs['x'] ?? node.attribs['x'] ?? 0);
    const width = widthOf(words);
    const from = node.attribs['text-anchor'] === 'middle' ? at - width / 2 : at;
    return [{ words, from, to: from + width }];
  });
}

describe('a drawing whose font is missing', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));

  it.each(files)('%s keeps every label in its place', (file) => {
    const svg = parseDocument(readFileSync(folder + file, 'utf8'), { xmlMode: true }).children.find(
      (node) => 'attribs' in node && node.name === 'svg',
    );
    expect(svg && 'attribs' in svg).toBe(true);
    if (!svg || !('attribs' in svg)) return;
    const [start = 0, , width = 0] = (svg.attribs['viewBox'] ?? '').split(' ').map(Number);
    const labels = labelsOf(svg, 0);
    expect(labels.length).toBeGreaterThan(3);
    const outside = labels.filter(({ from, to }) => from < start - overhang || to > start + width + overhang);
    expect(outside).toEqual([]);
  });

  it('is not cut at its edge, except where it is moved about', () => {
    const rule = (file: string, selector: string): string =>
      readFileSync(`src/components/architecture/${file}`, 'utf8').split(`${selector} {`)[1]?.split('}')[0] ?? '';
    expect(rule('architecture.css', '.architecture .picture svg')).toContain('overflow: visible');
    expect(rule('figure-tools.css', '.architecture.zoom .picture svg')).toContain('overflow: hidden');
  });
});
