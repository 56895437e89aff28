import { expect, it } from 'vitest';
import { box, circle, group, pathOf, pictureFile, words } from './shapes.ts';

it('joins points by straight lines', () => {
  expect(
    pathOf([
      [0, 100],
      [50, 33.333333],
      [100, 0],
    ]),
  ).toBe('M0 100L50 33.333L100 0');
});

it('begins anew after a gap, and draws a point without neighbours as a dot', () => {
  expect(pathOf([[0, 1], [1, 2], undefined, [3, 4], undefined])).toBe('M0 1L1 2M3 4Z');
});

it('draws nothing where there are no points', () => {
  expect(pathOf([undefined, undefined])).toBe('');
});

it('writes what may not stand in markup as entities, and leaves out what is not given', () => {
  expect(words({ x: 1, y: 2 }, 'a < b & "c"', { class: undefined })).toBe(
    '<text x="1" y="2">a &lt; b &amp; &quot;c&quot;</text>',
  );
  expect(group({ class: 'a"b' }, false, undefined, circle(3))).toBe('<g class="a&quot;b"><circle r="3"/></g>');
});

it('makes a picture into a file that says what it shows', () => {
  const file = pictureFile(
    { x: -1, y: 0, width: 9, height: 5 },
    { title: 'A & B' },
    box({ x: 0, y: 0, width: 2, height: 1 }),
  );
  expect(file).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 0 9 5" width="9" height="5" role="img">' +
      '<title>A &amp; B</title><rect x="0" y="0" width="2" height="1"/></svg>\n',
  );
});

it('leaves the title out of a file that has none', () => {
  expect(pictureFile({ x: 0, y: 0, width: 9, height: 5 }, {}, '<g/>')).not.toContain('<title>');
});
