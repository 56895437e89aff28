import type { Geometry, Given } from '../../../model/architecture/sheet.ts';
import type { Rect } from '../../../model/svg/shapes.ts';

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
  const { x, y, width, height } = svg.viewBox.baseVal;
  for (const line of all('[data-et=life-line]')) {
    line.removeAttribute('id');
    // Mermaid lets them run on far below the drawing, and a page does not cut them off.
    line.setAttribute('y2', String(y + height));
  }
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
    // Other ways to say the same.
    if (/^(0px|,|\s)+$/.test(own['stroke-dasharray'] ?? '')) own['stroke-dasharray'] = 'none';
    if (own['fill'] === 'rgba(0, 0, 0, 0)') own['fill'] = 'none';
    for (const name of [...Object.keys(plain), 'style']) element.removeAttribute(name);
    const draws = drawing.has(element.tagName);
    if (draws)
      for (const [name, value] of Object.entries(own))
        if (value !== inherited[name]) element.setAttribute(name, names.get(value) ?? value.replaceAll('px', ''));
    for (const child of element.children) write(child, draws ? own : inherited);
  };
  for (const element of svg.children) write(element, plain);
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
