import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import { encode } from 'uqr';
import { replace } from './elements.ts';

/** Millimetres to a module of a code: a phone reads it at arm's length, and it stays near 10 mm. */
const module = 0.36;

/** Start and length of each run of dark modules in a row. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}

/** A QR code as one vector path, with the four modules of white around it that readers need. */
export function qrCode(address: string): Element {
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  const side = data.length;
  return s(
    'svg',
    {
      className: ['qr'],
      viewBox: `0 0 ${side} ${side}`,
      style: `width:${(side * module).toFixed(2)}mm`,
      ariaHidden: 'true',
    },
    [s('path', { d: path, fill: '#000' })],
  );
}

/** An address that may be broken after a slash. */
export const addressLink = (address: string): Element => {
  const pieces = address.replace(/^https?:\/\//, '').split('/');
  return h(
    'a',
    { href: address },
    pieces.flatMap((piece, i): (ElementContent | string)[] => (i === 0 ? [piece] : ['/', h('wbr'), piece])),
  );
};

/** The place of a code for the living edition of a record: beside the text that follows. @param path below the site's root */
export const livingMark = (path: string): Element => h('div', { className: ['living'], dataLiving: path });

/** Gives every mark its code and its address; where the edition has no public address, none is spoken of. */
export function fillLiving(root: Element, home: string | undefined): void {
  replace(
    root,
    ({ properties }) => 'dataLiving' in properties,
    (mark) => {
      if (home === undefined) return [];
      const address = new URL(String(mark.properties['dataLiving']), home).href;
      return [
        h('div', { className: ['living'] }, [qrCode(address), h('p', ['Living edition: ', addressLink(address)])]),
      ];
    },
  );
}
