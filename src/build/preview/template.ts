import type { Card } from '../../model/preview/card.ts';
import { element } from '../../model/svg/element.ts';
import { definitions, path } from '../../model/svg/shapes.ts';
import { barRows, barStep, patterns } from './bar.ts';
import { colours } from './colours.ts';
import { drawingIn, iconIn } from './drawing.ts';
import { foot } from './foot.ts';
import { halves } from './halves.ts';
import { mark } from './mark.ts';
import { column, type Passage } from './passage.ts';
import { questionIn } from './question.ts';
import { textAt, textBefore } from './set.ts';

const left = 64;
const right = 1136;
/** Where the room for words begins and ends. */
const top = 118;
const end = 526;

const head = (card: Card): string =>
  [
    mark(left, 52, 34),
    textAt('Headroom', 'serif', 31, colours.ink, 116, 79),
    textBefore(card.note, 'sans', 26, colours.ink2, right, 78),
  ].join('');

/** The width that words have, and the figure beside them. */
function beside({ figure }: Card, bottom: number): { width: number; figure: string } {
  const frame = (width: number, height: number) => ({ x: right - width, y: top + 10, width, height });
  const room = bottom - top - 20;
  switch (figure?.kind) {
    case 'drawing': {
      const width = figure.size === 'large' ? 592 : 420;
      return {
        width: right - left - width - 36,
        figure: drawingIn(figure.of, frame(width, Math.min(room, width * 0.66))),
      };
    }
    case 'icon':
      return { width: 790, figure: iconIn(figure.of, { ...frame(208, 208), y: top + 22 }) };
    case 'question':
      return { width: 510, figure: questionIn(figure, frame(524, room)) };
    case 'mark':
      return { width: 760, figure: mark(right - 260, 190, 260) };
    case undefined:
      return { width: right - left, figure: '' };
  }
}

/** A name is set larger than a sentence. */
const titleOf = ({ title, figure, then }: Card): Passage => {
  const named = title.length <= 42;
  const narrow = figure?.kind === 'drawing' && figure.size === 'large';
  const sizes = named && !then ? ([narrow ? 64 : 72, 42] as const) : ([then ? 52 : 56, 36] as const);
  return { text: title, face: 'serif', colour: colours.ink, leading: 1.1, sizes, most: named ? 3 : 4 };
};

/** Every picture of the site, from one template. */
export function pictureOf(card: Card): string {
  const bars = end - card.bars.length * barStep;
  const bottom = card.bars.length === 0 ? end : bars - 6;
  const { width, figure } = beside(card, bottom);
  const passages: Passage[] = [
    titleOf(card),
    { text: card.added ?? '', face: 'bold', colour: colours.calm, leading: 1.25, sizes: [30, 27], before: 14, most: 2 },
    { text: card.answer, face: 'sans', colour: colours.ink, leading: 1.34, sizes: [34, 27], before: 14 },
  ];
  const words = column(passages, { x: left, y: top + 48, width, height: bottom - top - 48 });
  const below = { x: left, y: words.bottom + 18, width: right - left, height: end - words.bottom - 18 };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 1200, height: 630 },
    definitions(patterns),
    path('M0 0h1200v630H0z', { fill: colours.paper }),
    head(card),
    textAt(card.kicker, 'mono', 28, colours.ink2, left, top + 34),
    words.svg,
    figure,
    card.then && halves(card.then, card.now, below),
    barRows(card.bars, bars),
    foot(card),
  );
}
