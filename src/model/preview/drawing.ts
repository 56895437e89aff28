/** A part of a drawing: where its box is, what it is called, and whether it is new. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Id of the symbol in `defs`. */
  readonly icon: string | undefined;
  readonly label: string;
  readonly fresh: boolean;
}

/** A committed drawing without its letters, which every reader of it would set in other faces. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Symbols and markers. */
  readonly defs: string;
  /** Frames and lines. */
  readonly lines: string;
  readonly boxes: readonly Box[];
}

const part = /<a\b[^>]*>\s*<g data-part="[^"]*">([^]*?)<\/g>\s*<\/a>/g;
const letters = /<text\b[^]*?<\/text>/g;
/** A box that held only letters. */
const emptied = /<g data-edge="[^"]*"><rect[^>]*\/><\/g>/g;

/** Colours that follow the page, as they are on paper. */
const plainColours = (svg: string): string => svg.replace(/var\(--dg-[a-z]+,(#[0-9a-f]{3,8})\)/g, '$1');

const numberOf = (tag: string, name: string): number => Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(tag)?.[1]);

const unescaped = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** The name that tells a part from its neighbours: its role where it has one, else all words in its box. */
function labelOf(body: string): string {
  const spans = [...body.matchAll(/<tspan([^>]*)>([^<]*)<\/tspan>/g)];
  const role = spans.find(([, attributes = '']) => attributes.includes('--dg-muted'))?.[2];
  return unescaped(role ?? spans.map(([, , text = '']) => text).join(' '));
}

function boxOf(body: string): Box[] {
  const rect = /<rect[^>]*>/.exec(body)?.[0];
  if (!rect) return [];
  return [
    {
      x: numberOf(rect, 'x'),
      y: numberOf(rect, 'y'),
      width: numberOf(rect, 'width'),
      height: numberOf(rect, 'height'),
      icon: /<use[^>]*href="#([^"]+)"/.exec(body)?.[1],
      label: labelOf(body),
      fresh: rect.includes('--dg-new'),
    },
  ];
}

/** Takes a committed drawing apart. @throws where it has no size, so that a change of the drawings does not pass */
export function drawingFrom(svg: string): Drawing {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const boxes = [...svg.matchAll(part)].flatMap(([, body = '']) => boxOf(body));
  if (width === undefined || boxes.length === 0) throw new Error('a drawing without size or parts');
  const body = svg.replace(/^[^]*?<defs>/, '<defs>').replace(/<\/svg>\s*$/, '');
  const defs = /<defs>([^]*?)<\/defs>/.exec(body)?.[1] ?? '';
  const lines = body
    .replace(/<defs>[^]*?<\/defs>/, '')
    .replace(part, '')
    .replace(letters, '')
    .replace(emptied, '');
  return { width: Number(width), height: Number(height), defs: plainColours(defs), lines: plainColours(lines), boxes };
}

/** Only the symbol of an icon, as a drawing of its own; nothing where this drawing does not have it. */
export function iconFrom(svg: string, name: string): Drawing | undefined {
  const symbol = new RegExp(`<symbol id="([^"]*-icon-${name})"[^]*?</symbol>`).exec(svg);
  if (!symbol) return undefined;
  const box = { x: 0, y: 0, width: 1, height: 1, icon: symbol[1], label: '', fresh: false };
  return { width: 1, height: 1, defs: plainColours(symbol[0]), lines: '', boxes: [box] };
}
