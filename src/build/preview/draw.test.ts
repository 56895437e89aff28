import { expect, test } from 'vitest';
import type { Card } from '../../model/preview/card.ts';
import { draw } from './draw.ts';
import { outlineOf, widthOf } from './fonts.ts';
import { linesOf, oneLine } from './set.ts';

const card: Card = {
  ...{ name: 'D-09', kicker: 'Decision D-09', title: 'Database proxy', note: 'Figures as of 2026-11-22' },
  answer: 'Shrink the pools first; add a proxy once pools → max_connections.',
  bars: [{ label: 'Connections', level: 'over', fill: 0.9, load: '1,920', limit: '1,000' }],
  status: { tone: 'changed', words: 'Holds, with changes' },
  address: 'headroom.example/D-09',
};

test('a card is drawn at the size that previews have, twice with the same bytes', async () => {
  const [first, second] = [await draw(card), await draw(card)];
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(first.equals(second)).toBe(true);
});

test('a title too long for any size loses words, not its place', async () => {
  const long = { ...card, title: 'Too many words '.repeat(30).trim(), answer: 'And more of them. '.repeat(60).trim() };
  await expect(draw(long)).resolves.toBeInstanceOf(Buffer);
});

test('signs that the faces of the site lack come from another; what none has is named', () => {
  expect(outlineOf('≥', 'sans', 30, 0, 0)).not.toBe('');
  expect(() => widthOf('漢', 'sans', 30)).toThrow('no face of the pictures has the sign “漢”');
});

test('pairs of letters are set closer where the face says so', () => {
  expect(widthOf('AV', 'serif', 100)).toBeLessThan(widthOf('A', 'serif', 100) + widthOf('V', 'serif', 100));
});

test('a number and its unit stay on one line', () => {
  expect(linesOf('at most 20\u00a0tasks', 'sans', 30, widthOf('at most 20', 'sans', 30))).toEqual([
    'at most',
    '20\u00a0tasks',
  ]);
});

test('one line is cut at a word', () => {
  expect(oneLine('Bytes out to one consumer', 'sans', 30, widthOf('Bytes out to…', 'sans', 30))).toBe('Bytes out to…');
});
