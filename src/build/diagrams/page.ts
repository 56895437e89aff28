import type { Geometry, Given, Rect } from '../../model/architecture/sheet.ts';

/**
 * What runs in the browser: Mermaid draws, with our layout registered to it. Each function is sent there as text, so it
 * may use nothing from outside itself.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes of what Mermaid has drawn and not placed yet. */
export interface Measures {
  /** Words of each part below its icon. */
  readonly words: Readonly<Record<string, Size>>;
  readonly titles: Readonly<Record<string, Size>>;
  /** Words on each line, in the order of the text. */
  readonly labels: readonly (Size | null)[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where our layout puts everything. */
export interface Places extends Size {
  /** Middle of each part. */
  readonly nodes: Readonly<Record<string, Point>>;
  readonly frames: Readonly<Record<string, Point & Size & { readonly title: Point }>>;
  readonly edges: readonly { readonly points: readonly Point[]; readonly label: Point | null }[];
}

export interface Setup {
  readonly fonts: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, { readonly body: string; readonly width: number; readonly height: number }>>;
  readonly ring: number;
}

/** Loads fonts and Mermaid, and registers the icons and the layout `placed` with it. */
export async function setUp({ fonts, icons, ring }: Setup): Promise<void> {
  for (const [weight, base64] of Object.entries(fonts)) {
    const face = new FontFace('Public Sans', `url(data:font/woff2;base64,${base64})`, { weight });
    document.fonts.add(await face.load());
  }
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  const layer = (root: Selection, name: string): Selection => root.append('g').attr('class', name);
  const sizeOf = ({ width, height }: Size): Size => ({ width: Math.ceil(width), height: Math.ceil(height) });
  const render = async (data: LayoutData, svg: Selection, helpers: Helpers): Promise<void> => {
    const root = svg.select('g');
    helpers.insertMarkers(root, data.markers, data.type, data.diagramId);
    const [clusters, paths, labels, nodes] = ['clusters', 'edgePaths', 'edgeLabels', 'nodes'].map((name) =>
      layer(root, name),
    ) as [Selection, Selection, Selection, Selection];
    const drawn = new Map<string, Selection>();
    const measures = { words: {} as Record<string, Size>, titles: {} as Record<string, Size> };
    for (const node of data.nodes) {
      if (node.isGroup) {
        Object.assign(node, { x: 0, y: 0, width: 0, height: 0 });
        const { cluster, labelBBox } = await helpers.insertCluster(clusters, node);
        measures.titles[node.id] = sizeOf(labelBBox);
        cluster.remove();
      } else {
        node.padding = 2 * ring;
        const element = await helpers.insertNode(nodes, node, { config: data.config, dir: data.direction });
        drawn.set(node.id, element.attr('data-id', node.id));
        measures.words[node.id] = sizeOf(element.select('.label').node().getBBox());
      }
    }
    const sizes: (Size | null)[] = [];
    for (const edge of data.edges) {
      if (edge.label) await helpers.insertEdgeLabel(labels, edge);
      sizes.push(edge.label ? sizeOf({ width: edge.width - 4, height: edge.height - 4 }) : null);
    }
    const places = await window.placeDrawing({ ...measures, labels: sizes });
    for (const node of data.nodes) {
      const at = places.nodes[node.id];
      if (at) drawn.get(node.id)?.attr('transform', `translate(${at.x}, ${at.y})`);
      const frame = places.frames[node.id];
      if (!frame) continue;
      Object.assign(node, frame, { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 });
      const { cluster } = await helpers.insertCluster(clusters, node);
      cluster.attr('data-id', node.id);
      cluster.select('.cluster-label').attr('transform', `translate(${frame.title.x}, ${frame.title.y})`);
    }
    data.edges.forEach((edge, i) => {
      const { points = [], label = null } = places.edges[i] ?? {};
      Object.assign(edge, { points, curve: 'rounded' }, label ?? {});
      const ends = [{ id: edge.start }, { id: edge.end }] as const;
      helpers.insertEdge(paths, edge, {}, data.type, ...ends, data.diagramId, true);
      if (label) helpers.positionEdgeLabel(edge, {});
    });
  };
  mermaid.registerLayoutLoaders([{ name: 'placed', loader: () => Promise.resolve({ render }) }]);
  mermaid.registerIconPacks([{ name: 'aws', icons: { prefix: 'aws', icons } }]);
  window.mermaid = mermaid;
}

/** What is added once Mermaid has drawn. */
export interface Dress {
  readonly view: Rect;
  /** Of flowcharts: parts in Mermaid's order. */
  readonly parts: readonly {
    readonly id: string;
    readonly href?: string | undefined;
    /** Where the sign of a new part goes. */
    readonly sign?: Point | undefined;
  }[];
  /** Anchors of lines or messages, in the order of the text. */
  readonly anchors: readonly string[];
  /** Icons that the drawing of a sequence refers to by id, with what moves and scales each into the middle of its box. */
  readonly icons: readonly { readonly id: string; readonly body: string; readonly transform: string }[];
}

/** What Mermaid is asked to draw. */
export interface Order {
  readonly id: string;
  readonly text: string;
  readonly config: object;
  /** Colours by the name of their custom property. */
  readonly colours: Readonly<Record<string, string>>;
}

/**
 * Has Mermaid draw, and keeps the drawing in the page. What its style sheet says is written into the elements, so that a
 * page with many drawings needs no style sheet for each. The geometry is that of what Mermaid placed itself: sequences.
 */
export async function renderInPage({
  id,
  text,
  config,
  colours,
}: Order): Promise<{ given: Given; geometry: Geometry }> {
  window.mermaid.initialize(config);
  const { svg: drawn } = await window.mermaid.render(id, text);
  document.body.innerHTML = drawn;
  const svg = document.body.firstElementChild as SVGSVGElement;
  const all = (selector: string): Element[] => [...svg.querySelectorAll(selector)];
  // Mermaid numbers participants on from drawing to drawing: theirs become ids of this one.
  for (const one of all('[data-et]')) one.id = `${id}-${one.getAttribute('data-id') ?? ''}`;
  for (const line of all('[data-et=life-line]')) line.removeAttribute('id');
  const ids = (selector: string): string[] => all(selector).map((one) => one.id);
  const words = [
    '.label text',
    '.cluster-label text',
    'text.actor',
    '.messageText',
    '.noteText',
    '.labelText',
    '.loopText',
  ];
  const given = {
    nodes: ids('.nodes > g, g[data-et=participant]'),
    clusters: ids('.clusters > g, g[data-et=control-structure]'),
    edges: ids('.edgePaths path, [data-et=message], g[data-et=note]'),
    labels: all(words.join()).flatMap(({ textContent }) => textContent.replace(/[\s\u200b]+/g, ' ').trim() || []),
  };
  const names = new Map(
    Object.entries(colours).map(([name, hex]) => {
      const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
      return [`rgb(${channels.join(', ')})`, `var(--dg-${name},${hex})`];
    }),
  );
  const plain: Readonly<Record<string, string>> = {
    fill: 'rgb(0, 0, 0)',
    stroke: 'none',
    'stroke-width': '1px',
    'stroke-dasharray': 'none',
    'stroke-linecap': 'butt',
    'text-anchor': 'start',
    'font-size': getComputedStyle(svg).fontSize,
    'font-weight': '400',
    'font-style': 'normal',
    'paint-order': 'normal',
    'dominant-baseline': 'auto',
  };
  const drawing = new Set(['path', 'rect', 'line', 'circle', 'polygon', 'text', 'tspan']);
  const write = (element: Element, inherited: Readonly<Record<string, string>>): void => {
    if (element.tagName === 'style' || element.tagName === 'svg') return;
    const style = getComputedStyle(element);
    const own = Object.fromEntries(Object.keys(plain).map((name) => [name, style.getPropertyValue(name)]));
    for (const name of [...Object.keys(plain), 'style']) element.removeAttribute(name);
    const draws = drawing.has(element.tagName);
    if (draws)
      for (const [name, value] of Object.entries(own))
        if (value !== inherited[name]) element.setAttribute(name, names.get(value) ?? value.replaceAll('px', ''));
    for (const child of element.children) write(child, draws ? own : inherited);
  };
  for (const element of svg.children) write(element, plain);
  const { x, y, width, height } = svg.viewBox.baseVal;
  const boxOf = (one: Element): Rect => {
    const box = one.querySelector('rect')?.getBBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  };
  const nameOf = (one: Element): string => one.getAttribute('data-id') ?? '';
  const parts = all('g[data-et=participant]').map((one) => {
    const box = boxOf(one);
    return { id: nameOf(one), ...box, foot: box.y + box.height };
  });
  const lines = all('line[data-et=message]').map((one) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ['x1', 'y1', 'x2', 'y2'].map((name) => Number(one.getAttribute(name)));
    return { id: nameOf(one), points: [[x1, y1] as const, [x2, y2] as const] };
  });
  return { given, geometry: { view: { x, y, width, height }, parts, frames: [], edges: lines } };
}

/** Adds what Mermaid knows nothing of: anchors, links, signs of what is new, each icon once. Gives the text of the drawing. */
export function dressInPage({ view, parts, anchors, icons }: Dress): string {
  const svg = document.body.firstElementChild as SVGSVGElement;
  const make = (name: string, attributes: Readonly<Record<string, string | number>>, inner = ''): SVGElement => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.innerHTML = inner;
    return element;
  };
  const all = (selector: string): Element[] => [...svg.querySelectorAll(selector)];
  const defs = make('defs', {});
  for (const { id, body, transform } of icons) defs.append(make('g', { id, transform }, body));
  const symbols = new Map<string, string>();
  for (const icon of all('.nodes svg')) {
    const id = symbols.get(icon.innerHTML) ?? `${svg.id}-icon-${symbols.size + 1}`;
    if (!symbols.has(icon.innerHTML))
      defs.append(make('symbol', { id, viewBox: icon.getAttribute('viewBox') ?? '' }, icon.innerHTML));
    symbols.set(icon.innerHTML, id);
    const [wide, high] = ['width', 'height'].map((name) => icon.getAttribute(name) ?? '');
    icon.replaceWith(make('use', { href: `#${id}`, width: wide ?? '', height: high ?? '' }));
  }
  const nodes = all('.nodes > g');
  const elements = nodes.length > 0 ? nodes : all('g[data-et=participant]');
  const known = new Map(elements.map((one) => [one.getAttribute('data-id') ?? '', one]));
  for (const { id, href, sign } of parts) {
    const element = known.get(id);
    if (!element) throw new Error(`Mermaid drew no “${id}”`);
    element.setAttribute('data-part', id);
    if (href !== undefined) {
      const link = make('a', { href });
      element.replaceWith(link);
      link.append(element);
    }
    if (sign)
      svg.append(
        make(
          'g',
          { class: 'new', 'data-new': id, transform: `translate(${sign.x} ${sign.y})` },
          '<circle r="6.5" fill="var(--dg-new,#2f7d6b)" stroke="var(--dg-paper,#ffffff)"/><path d="M-3 0h6M0-3v6" fill="none" stroke="var(--dg-paper,#ffffff)" stroke-width="1.6"/>',
        ),
      );
  }
  // Mermaid draws the notes of a sequence before its messages, but counts both in one row.
  const turn = (line: Element): number => (nodes.length > 0 ? 0 : Number(line.getAttribute('data-id')?.slice(1)));
  const lines = all('.edgePaths path, [data-et=message], g[data-et=note]').sort((a, b) => turn(a) - turn(b));
  if (lines.length !== anchors.length) throw new Error(`Mermaid drew ${lines.length} of ${anchors.length} lines`);
  const noise = [
    'class',
    'data-look',
    'data-et',
    'data-id',
    'data-type',
    'data-points',
    'data-from',
    'data-to',
    'name',
  ];
  const keep = all('.new');
  for (const element of all('.clusters > g')) element.setAttribute('data-frame', element.getAttribute('data-id') ?? '');
  lines.forEach((line, i) => line.setAttribute('data-edge', anchors[i] ?? ''));
  for (const element of all('*')) {
    if (keep.includes(element)) continue;
    for (const name of noise) element.removeAttribute(name);
  }
  for (const element of all('style, filter')) element.remove();
  // What draws nothing, and tags around words that change nothing about them.
  const unseen = (one: Element): boolean =>
    /^(none|transparent|rgba\(0, 0, 0, 0\))$/.test(one.getAttribute('fill') ?? '');
  for (const element of all('path, rect'))
    if (unseen(element) && !element.hasAttribute('stroke') && !element.closest('symbol, defs')) element.remove();
  for (const word of all('tspan tspan')) if (word.attributes.length === 0) word.replaceWith(...word.childNodes);
  for (const { name } of [...svg.attributes]) if (!/^(id|xmlns)$/.test(name)) svg.removeAttribute(name);
  const own = {
    viewBox: [view.x, view.y, view.width, view.height].join(' '),
    width: view.width,
    height: view.height,
    role: 'img',
    'aria-labelledby': `${svg.id}-title`,
    'aria-describedby': `${svg.id}-desc`,
    'font-family': "var(--dg-font,'Public Sans',system-ui,sans-serif)",
    'font-size': 13,
  };
  for (const [name, value] of Object.entries(own)) svg.setAttribute(name, String(value));
  const spoken = all(':scope > title, :scope > desc');
  for (const one of spoken) one.id = `${svg.id}-${one.tagName}`;
  svg.prepend(...spoken, defs);
  // Mermaid brings arrow heads and symbols for every kind of drawing.
  const whole = svg.outerHTML;
  for (const one of all('marker, symbol')) if (!whole.includes(`#${one.id}`)) one.remove();
  const text = new XMLSerializer().serializeToString(svg);
  document.body.replaceChildren();
  return text;
}

interface Selection {
  select(query: string): Selection;
  append(name: string): Selection;
  attr(name: string, value: string): Selection;
  remove(): void;
  node(): SVGGraphicsElement;
}
interface LayoutData {
  nodes: { id: string; isGroup: boolean; padding?: number }[];
  edges: { start: string; end: string; label?: string; width: number; height: number }[];
  markers: string[];
  type: string;
  diagramId: string;
  config: object;
  direction: string;
}
interface Helpers {
  insertMarkers(root: Selection, markers: string[], type: string, id: string): void;
  insertCluster(parent: Selection, node: object): Promise<{ cluster: Selection; labelBBox: Size }>;
  insertNode(parent: Selection, node: object, options: object): Promise<Selection>;
  insertEdgeLabel(parent: Selection, edge: object): Promise<unknown>;
  positionEdgeLabel(edge: object, paths: object): void;
  insertEdge(
    parent: Selection,
    edge: object,
    clusters: object,
    type: string,
    from: object,
    to: object,
    id: string,
    skip: boolean,
  ): void;
}
interface Mermaid {
  registerLayoutLoaders(loaders: object[]): void;
  registerIconPacks(packs: object[]): void;
  initialize(config: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

declare global {
  interface Window {
    mermaid: Mermaid;
    /** Answered by our layout, outside of the browser. */
    placeDrawing(measures: Measures): Promise<Places>;
  }
}
