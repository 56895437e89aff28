import type { Rect } from '../../../model/svg/shapes.ts';

/** What is added once Mermaid has drawn. */
export interface Dress {
  readonly view: Rect;
  /** Of flowcharts: parts in Mermaid's order. */
  readonly parts: readonly {
    readonly id: string;
    readonly href?: string | undefined;
    /** The sign of a new part, as text. */
    readonly sign?: string | undefined;
  }[];
  /** Anchors of lines or messages, in the order of the text. */
  readonly anchors: readonly string[];
  /** Icons that the drawing of a sequence refers to by id, with what moves and scales each into the middle of its box. */
  readonly icons: readonly { readonly id: string; readonly body: string; readonly transform: string }[];
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
    if (sign !== undefined) svg.append(...make('g', {}, sign).childNodes);
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
  const unseen = (one: Element): boolean => one.getAttribute('fill') === 'none';
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
