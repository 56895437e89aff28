import type { Card } from '../../model/preview/card.ts';
import { circle, group, path, plus } from '../../model/svg/shapes.ts';
import { colours } from './colours.ts';
import { widthOf } from './fonts.ts';
import { oneLine, textAt, textBefore } from './set.ts';

/** A sign before the status: its shape says the same as its colour. */
const onDisc = (d: string): string =>
  circle(11, { fill: colours.calm }) + path(d, { fill: 'none', stroke: '#fff', 'stroke-width': 3 });
const ring = (stroke: string): string => circle(9.5, { fill: 'none', stroke, 'stroke-width': 3 });
const tick = onDisc('m-5 0 4 4 6-8');
const signs: Readonly<Partial<Record<Card['status']['tone'], string>>> = {
  current: tick,
  calm: tick,
  new: onDisc(plus(12)),
  changed: ring(colours.near) + path('M0-9.5a9.5 9.5 0 0 0 0 19z', { fill: colours.near }),
  near: path('M0-11 12 10H-12z', { fill: colours.near }),
  superseded: ring(colours.over) + path('m-7 7L7-7', { stroke: colours.over, 'stroke-width': 3 }),
  over: path('M0-12 12 0 0 12-12 0z', { fill: colours.over }),
};

/** The foot of every picture: what became of the record, and its short address. */
export function foot({ status, address }: Card): string {
  const base = 598;
  const sign = signs[status.tone];
  const x = sign ? 102 : 64;
  const room = (size: number): number => 1136 - x - 36 - widthOf(address, 'sans', size);
  const size = [26, 24, 22].find((one) => widthOf(status.words, 'bold', one) <= room(one)) ?? 22;
  return [
    path('M64 546h1072v2H64z', { fill: colours.ink }),
    sign && group({ transform: 'translate(76 589)' }, sign),
    textAt(oneLine(status.words, 'bold', size, room(size)), 'bold', size, colours.ink, x, base),
    textBefore(address, 'sans', size, colours.ink2, 1136, base),
  ].join('');
}
