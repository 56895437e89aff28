import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Drawn } from '../../model/architecture/sheet.ts';
import { countOn, inlineSvg, lateSvg, mostNumbers, numbersOf, roomFor } from './inline-svg.ts';
import { marked } from './in-page.ts';

const drawn: Drawn = {
  svg: '<!-- Drawn -->\n<svg id="stage-x-wide"><title id="stage-x-wide-title">Stage X</title><desc id="stage-x-wide-desc">d</desc><defs><symbol id="stage-x-wide-icon-1"/></defs><a href="/services/s3/"><g data-part="s3"/></a><use href="#stage-x-wide-icon-1"/></svg>',
  sheet: {
    id: 'stage-x-wide',
    title: 'Stage X',
    description: 'One & two',
    view: { x: 0, y: -6, width: 640, height: 300 },
    parts: [],
    frames: [],
    edges: [],
    mermaid: { nodes: [], clusters: [], edges: [], labels: [] },
  },
};
const options = { variant: 'wide', href: (path: string) => `/kb${path}`, links: true, copy: '' };

describe('putting a drawing into a page', () => {
  it('prefixes the links with where the site lives, and nothing else', () => {
    const text = inlineSvg(drawn, options);
    expect(text).toContain('<a href="/kb/services/s3/"');
    expect(text).toContain('href="#stage-x-wide-icon-1"');
  });

  it('is a group while it has links inside, and one image without', () => {
    expect(inlineSvg(drawn, options)).toContain('role="group" aria-label="Stage X"');
    const still = inlineSvg(drawn, { ...options, links: false });
    expect(still).toContain('role="img"');
    expect(still).not.toContain('<a ');
    expect(still).not.toContain('</a>');
  });

  it('says the words of a name on two lines apart, in no room, where it is a link', () => {
    const svg = drawn.svg.replace(
      '<g data-part="s3"/>',
      '<text><tspan x="0">Amplify</tspan><tspan x="0">Hosting</tspan></text>',
    );
    const spaced = '<tspan x="0">Amplify</tspan><tspan font-size="0"> </tspan><tspan x="0">Hosting</tspan>';
    expect(inlineSvg({ ...drawn, svg }, options)).toContain(spaced);
    expect(inlineSvg({ ...drawn, svg }, { ...options, links: false })).not.toContain('font-size="0"');
  });

  it('drops the comment and the title that would pop up, and keeps the description', () => {
    expect(inlineSvg(drawn, options)).toMatch(/^<svg class="wide"/);
    expect(inlineSvg(drawn, options)).not.toContain('<title');
    expect(inlineSvg(drawn, options)).toContain('<desc id="stage-x-wide-desc">One &amp; two</desc>');
  });

  it('sets the ids of a second copy apart', () => {
    const text = inlineSvg(drawn, { ...options, copy: '2' });
    expect(text).toContain('id="stage-x-wide-2"');
    expect(text).toContain('href="#stage-x-wide-2-icon-1"');
    expect(text).toContain('aria-describedby="stage-x-wide-2-desc"');
  });

  it('keeps the room of a drawing that comes late: the same root, without what it consists of', () => {
    const [whole, late] = [inlineSvg(drawn, options), lateSvg('stage-x.wide', drawn, options, { marks: '<g/>' })];
    const rootOf = (text: string): string => text.slice(0, text.indexOf('</desc>'));
    expect(rootOf(late).replace(' data-late="stage-x.wide"', '')).toBe(rootOf(whole));
    expect(late).toMatch(/<\/desc><g\/><\/svg>$/);
  });

  it('numbers parts and lines alike, so that the style sheet finds them', () => {
    const numbers = numbersOf(['a', 'b', 'a--b', 'a']);
    expect(marked('<g data-part="a"/><path data-edge="a--b"/>', 'data-n', numbers)).toBe(
      '<g data-part="a" data-n="1"/><path data-edge="a--b" data-n="3"/>',
    );
  });

  it('has a selector for every number it may give', () => {
    const css = readFileSync(new URL('targets.css', import.meta.url), 'utf8');
    expect(css.match(/:has\(\[data-n='\d+'\]:target\)/g)).toHaveLength(mostNumbers);
    expect(() => numbersOf(Array.from({ length: mostNumbers + 1 }, (_, i) => `part-${i}`))).toThrow('targets.css');
  });

  it('asks for the room that its text needs', () => expect(roomFor(drawn)).toBe('room-38'));

  it('counts per page', () => {
    const page = {};
    expect([countOn(page, 'a'), countOn(page, 'a'), countOn(page, 'b'), countOn({}, 'a')]).toEqual([0, 1, 0, 0]);
  });
});
