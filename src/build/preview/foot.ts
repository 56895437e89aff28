import type { Card } from '../../model/preview/card.ts';
import { colours } from './colours.ts';
import { widthOf } from './fonts.ts';
import { oneLine, textAt, textBefore } from './set.ts';

/** A sign before the status: its shape says the same as its colour. */
const signs: Readonly<Partial<Record<Card['status']['tone'], string>>> = {
  current: `<circle r="11" fill="${colours.calm}"/><path fill="none" stroke="#fff" stroke-width="3" d="m-5 0 4 4 6-8"/>`,
  calm: `<circle r="11" fill="${colours.calm}"/><path fill="none" stroke="#fff" stroke-width="3" d="m-5 0 4 4 6-8"/>`,
  new: `<circle r="11" fill="${colours.calm}"/><path fill="none" stroke="#fff" stroke-width="3" d="M-6 0H6M0-6V6"/>`,
  changed: `<circle r="9.5" fill="none" stroke="${colours.near}" stroke-width="3"/><path fill="${colours.near}" d="M0-9.5a9.5 9.5 0 0 0 0 19z"/>`,
  near: `<path fill="${colours.near}" d="M0-11 12 10H-12z"/>`,
  superseded: `<circle r="9.5" fill="none" stroke="${colours.over}" stroke-width="3"/><path stroke="${colours.over}" stroke-width="3" d="m-7 7L7-7"/>`,
  over: `<path fill="${colours.over}" d="M0-12 12 0 0 12-12 0z"/>`,
};

/** The foot of every picture: what became of the record, and its short address. */
export function foot({ status, address }: Card): string {
  const base = 598;
  const sign = signs[status.tone];
  const x = sign ? 102 : 64;
  const room = (size: number): number => 1136 - x - 36 - widthOf(address, 'sans', size);
  const size = [26, 24, 22].find((one) => widthOf(status.words, 'bold', one) <= room(one)) ?? 22;
  return [
    `<path fill="${colours.ink}" d="M64 546h1072v2H64z"/>`,
    sign && `<g transform="translate(76 589)">${sign}</g>`,
    textAt(oneLine(status.words, 'bold', size, room(size)), 'bold', size, colours.ink, x, base),
    textBefore(address, 'sans', size, colours.ink2, 1136, base),
  ].join('');
}
