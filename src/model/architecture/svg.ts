import type { Drawn } from './sheet.ts';

/** What a committed drawing consists of below its title and description. */
export const contentOf = ({ svg }: Pick<Drawn, 'svg'>): string =>
  svg.slice(svg.indexOf('<defs>'), svg.lastIndexOf('</svg>'));
