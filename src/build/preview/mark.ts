import { group, path } from '../../model/svg/shapes.ts';
import { colours } from './colours.ts';

/** The mark of the site: three bars under a limit. */
export const mark = (x: number, y: number, side: number): string =>
  group(
    { transform: `translate(${x} ${y}) scale(${side / 20})`, fill: colours.ink },
    path('M1 2.5h18v2.6H1z'),
    path('M3 9.5h3.8V19H3zM8.1 6.6h3.8V19H8.1z'),
    path('M13.2 12.5H17V19h-3.8z', { 'fill-opacity': '.45' }),
  );
