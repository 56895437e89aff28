import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overlaySvg, withoutIcons, withoutMarks } from './overlay-svg.ts';
import { standaloneSvg } from './standalone-svg.ts';

const folder = new URL('../../generated/diagrams/', import.meta.url);
const drawings = readdirSync(folder).filter((name) => name.endsWith('.svg'));
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const address = (path: string): string => `https://site.example${path}`;

describe('a drawing as a file of its own', () => {
  it.each(drawings)('%s needs nothing from outside and has no open colour', (name) => {
    const svg = standaloneSvg(read(name), { address });
    expect(svg).not.toContain('var(');
    expect(svg.match(/(?:href|src)="(?!#|https:\/\/site\.example\/)[^"]*"/g)).toBeNull();
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  it('draws signs of our own in the ink of the ground, through what is inherited', () => {
    const own =
      '<svg id="s" viewBox="0 0 9 9" width="9" height="9"><defs><symbol id="i"><path stroke="var(--dg-ink,#17212b)"/></symbol></defs></svg>';
    const svg = standaloneSvg(own, { address });
    expect(svg).toContain('<symbol id="i"><path stroke="currentColor"/></symbol>');
    expect(svg).toContain('color="#17212b"');
    expect(svg).toContain('svg:not(:target){color:#e9ecef}');
  });

  it('keeps white glyphs of icons white on a dark ground', () => {
    const svg = standaloneSvg(
      '<svg viewBox="0 0 10 10" width="10" height="10"><defs/><path fill="#fff"/><rect fill="var(--dg-paper,#fff)" stroke="var(--dg-rule,#b9b4a8)"/></svg>',
      { address },
    );
    expect(svg).toContain('<path fill="#fff"/>');
    expect(svg).toContain('<rect class="fill-paper stroke-rule" fill="#ffffff" stroke="#b9b4a8"/>');
  });
});

describe('differences on a drawing', () => {
  const svg =
    '<svg id="s-wide" viewBox="0 0 9 9"><defs></defs><g data-edge="a--b"><path d="M0 0h9"/></g><g data-part="a"><rect width="94" height="95" x="1" y="136" stroke="var(--dg-new,#2f7d6b)" stroke-width="2"/><text x="7" y="152" fill="var(--dg-new,#2f7d6b)" font-size="16">+</text></g><g data-part="b"><rect width="9" height="9" x="2" y="3"/></g></svg>';

  it('marks parts and lines by sign, and takes away marks that speak of another pair', () => {
    const marked = overlaySvg(
      svg,
      new Map([
        ['b', 'changed'],
        ['a--b', 'added'],
      ]),
    );
    expect(marked).toContain(
      '<g data-edge="a--b" data-sign="added"><path d="M0 0h9"/><g class="disc" transform="translate(5 0)scale(.75)">',
    );
    expect(marked).toContain('data-part="b" data-sign="changed"');
    expect(marked).toContain('<text class="mark" x="8" y="19" font-size="16" font-weight="600">±</text>');
    expect(marked).not.toContain('--dg-new');
  });

  it('takes its icons from the drawing that it is a copy of', () => {
    const copy =
      '<svg id="s-wide-changes"><symbol id="s-wide-changes-icon-s3"><path/></symbol><use href="#s-wide-changes-icon-s3"/></svg>';
    expect(withoutIcons(copy, 'changes')).toBe('<svg id="s-wide-changes"><use href="#s-wide-icon-s3"/></svg>');
  });

  it.each(drawings)('%s loses every mark of its own', (name) => {
    expect(withoutMarks(read(name))).not.toContain('--dg-new');
  });
});
