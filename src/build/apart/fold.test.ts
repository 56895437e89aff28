import { describe, expect, it } from 'vitest';
import { withApart, withoutApart } from './fold.ts';

const page =
  '<p>A</p><div class="face" data-apart="slides/one S-01"><img class="still" src="a.svg"> <svg><text>1</text></svg> </div>' +
  '<div data-apart="slides/one S-02"> <b>2</b></div><ol data-apart="notes/async rows"><li>3</li></ol><p>Z</p>';

describe('what a page keeps apart', () => {
  const { html, apart } = withoutApart(page);

  it('leaves its place and what stands in for it', () => {
    expect(html).toBe(
      '<p>A</p><div class="face" data-apart="slides/one S-01"><img class="still" src="a.svg"></div>' +
        '<div data-apart="slides/one S-02"></div><ol data-apart="notes/async rows"></ol><p>Z</p>',
    );
  });

  it('goes into its file, by its name', () => {
    expect([...apart].map(([file, parts]) => [file, ...parts])).toEqual([
      ['slides/one', ['S-01', '<svg><text>1</text></svg>'], ['S-02', '<b>2</b>']],
      ['notes/async', ['rows', '<li>3</li>']],
    ]);
  });

  it('comes back to its place, where nothing stands in for it any more', () => {
    const read = (file: string) => Object.fromEntries(apart.get(file) ?? []);
    expect(withApart(html, read)).toBe(
      '<p>A</p><div class="face" data-apart="slides/one S-01"><svg><text>1</text></svg></div>' +
        '<div data-apart="slides/one S-02"><b>2</b></div><ol data-apart="notes/async rows"><li>3</li></ol><p>Z</p>',
    );
    expect(() => withApart('<i data-apart="slides/one S-03"></i>', read)).toThrow('has no part “S-03”');
  });

  it('is nothing on most pages', () => {
    expect(withoutApart('<p>A</p>')).toEqual({ html: '<p>A</p>', apart: new Map() });
  });
});
