import type { Drawn } from './sheet.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as it may stand in markup and in an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element of SVG as text; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  );
  const inner = children.join('');
  return inner === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>`;
}

/** What a committed drawing consists of below its title and description. */
export const contentOf = ({ svg }: Pick<Drawn, 'svg'>): string =>
  svg.slice(svg.indexOf('<defs>'), svg.lastIndexOf('</svg>'));

/** Path along points. */
export const pathOf = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
