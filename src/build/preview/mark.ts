import { colours } from './colours.ts';

/** The mark of the site: three bars under a limit. */
export const mark = (x: number, y: number, side: number): string =>
  `<g transform="translate(${x} ${y}) scale(${side / 20})" fill="${colours.ink}">` +
  '<path d="M1 2.5h18v2.6H1z"/><path d="M3 9.5h3.8V19H3zM8.1 6.6h3.8V19H8.1z"/>' +
  '<path fill-opacity=".45" d="M13.2 12.5H17V19h-3.8z"/></g>';
