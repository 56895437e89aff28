import { describe, expect, it } from 'vitest';
import { ready } from './fixture.ts';
import { paths } from './paths.ts';
import { pictureOf, sizes, svgOf } from './picture.ts';

const tree = ready();
const picture = pictureOf(tree, 'today', (text) => text);

describe('pictureOf', () => {
  it('ends as often as there are paths', () => {
    expect(picture.boxes.filter(({ kind }) => kind === 'result')).toHaveLength(paths(tree, 'today').length);
  });

  it('draws no two boxes, nor their labels, over one another', () => {
    const spaces = picture.boxes.map(({ x, y, height, label }) => ({
      x,
      top: y - label.length * sizes.label,
      end: y + height,
    }));
    for (const [i, one] of spaces.entries())
      for (const other of spaces.slice(i + 1))
        expect(one.x !== other.x || one.end <= other.top || other.end <= one.top).toBe(true);
  });

  it('breaks the bold words of a result earlier than those of a question', () => {
    const long = pictureOf(tree, 'today', () => 'twelve a day of twenty one');
    const widest = (of: string): number =>
      Math.max(...long.boxes.flatMap(({ kind, lines }) => (kind === of ? lines.map(({ length }) => length) : [])));
    expect(widest('result')).toBeLessThanOrEqual(sizes.bold);
    expect(widest('question')).toBeGreaterThan(sizes.bold);
  });

  it('names the answers that lead on', () => {
    const [first, ...others] = picture.boxes;
    expect(first?.label).toEqual([]);
    expect(others.every(({ label, from }) => label.length > 0 && from !== undefined)).toBe(true);
  });
});

it('writes a file in which words cannot break the markup', () => {
  const svg = svgOf(
    pictureOf(tree, 'today', (text) => `${text} <&>`),
    'A & B',
  );
  expect(svg).toContain('<title>A &amp; B</title>');
  expect(svg).toContain('&lt;&amp;&gt;');
  expect(svg).not.toContain('<&>');
});
