import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countOn, inlineSvg, mostNumbers, naturalWidth, numbersOf } from './inline-svg.ts';

const svg =
  '<!-- Drawn -->\n<svg id="stage-x-wide" viewBox="0 0 640.5 300" role="img" aria-labelledby="stage-x-wide-title" aria-describedby="stage-x-wide-desc"><title id="stage-x-wide-title">Stage X</title><desc id="stage-x-wide-desc">d</desc><a href="/services/s3/"><g/></a><use href="#stage-x-wide-icon-s3"/></svg>';
const options = { variant: 'wide', href: (path: string) => `/kb${path}`, links: true, copy: '' };

describe('putting a drawing into a page', () => {
  it('prefixes the links with where the site lives, and nothing else', () => {
    const text = inlineSvg(svg, options);
    expect(text).toContain('<a href="/kb/services/s3/"');
    expect(text).toContain('href="#stage-x-wide-icon-s3"');
  });

  it('is a group while it has links inside, and one image without', () => {
    expect(inlineSvg(svg, options)).toContain('role="group" aria-label="Stage X"');
    const still = inlineSvg(svg, { ...options, links: false });
    expect(still).toContain('role="img"');
    expect(still).not.toContain('<a ');
  });

  it('drops the comment and the title that would pop up', () => {
    expect(inlineSvg(svg, options)).toMatch(/^<svg class="wide"/);
    expect(inlineSvg(svg, options)).not.toContain('<title');
  });

  it('sets the ids of a second copy apart', () => {
    const text = inlineSvg(svg, { ...options, copy: '2' });
    expect(text).toContain('id="stage-x-wide-2"');
    expect(text).toContain('href="#stage-x-wide-2-icon-s3"');
    expect(text).toContain('aria-describedby="stage-x-wide-2-desc"');
  });

  it('numbers parts and lines alike, so that the style sheet finds them', () => {
    const parts = '<svg id="s"><g data-part="a"/><g data-edge="a--b"/></svg>';
    const numbers = numbersOf(['a', 'b', 'a--b', 'a']);
    expect(inlineSvg(parts, { ...options, numbers })).toContain(
      'data-part="a" data-n="1"/><g data-edge="a--b" data-n="3"',
    );
  });

  it('has a selector for every number it may give', () => {
    const css = readFileSync(new URL('targets.css', import.meta.url), 'utf8');
    expect(css.match(/:has\(\[data-n='\d+'\]:target\)/g)).toHaveLength(mostNumbers);
    expect(() => numbersOf(Array.from({ length: mostNumbers + 1 }, (_, i) => `part-${i}`))).toThrow('targets.css');
  });

  it('knows its width', () => expect(naturalWidth(svg)).toBe(640.5));

  it('counts per page', () => {
    const page = {};
    expect([countOn(page, 'a'), countOn(page, 'a'), countOn(page, 'b'), countOn({}, 'a')]).toEqual([0, 1, 0, 0]);
  });
});
