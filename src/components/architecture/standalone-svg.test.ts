import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Drawn, Sheet } from '../../model/architecture/sheet.ts';
import { overlaySvg } from './overlay-svg.ts';
import { standaloneSvg } from '../../model/architecture/standalone-svg.ts';

const folder = new URL('../../generated/diagrams/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.svg') ? [file.slice(0, -4)] : []));
const read = (name: string): Drawn => ({
  svg: readFileSync(new URL(`${name}.svg`, folder), 'utf8'),
  sheet: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Sheet,
});
const address = (path: string): string => `https://site.example${path}`;

describe('a drawing as a file of its own', () => {
  it.each(names)('%s needs nothing from outside and has no open colour', (name) => {
    const svg = standaloneSvg(read(name), { address });
    expect(svg).not.toContain('var(');
    expect(svg.match(/(?:href|src)="(?!#|https:\/\/site\.example\/)[^"]*"/g)).toBeNull();
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).toContain('href="https://site.example/');
  });

  it('keeps white glyphs of icons white on a dark ground', () => {
    const svg = standaloneSvg(read('stage-e.wide'), { address });
    expect(svg).toContain('fill="#fff"');
    expect(svg).not.toContain('[fill="#fff"]');
  });
});

describe('differences on a drawing', () => {
  const drawn = read('stage-e.wide');
  const overlay = overlaySvg(
    drawn,
    new Map([
      ['aurora-writer', 'changed'],
      ['vpc', 'changed'],
      ['rds-proxy--aurora-writer', 'added'],
    ]),
  );

  it('marks what Mermaid drew by its sign', () => {
    for (const mark of [
      'data-part="aurora-writer" data-sign="changed"',
      'data-frame="vpc" data-sign="changed"',
      'data-edge="rds-proxy--aurora-writer" data-sign="added"',
    ])
      expect(overlay).toContain(mark);
    expect(overlay.match(/data-sign=/g)).toHaveLength(6);
  });

  it('puts the sign of a line just after its root', () => {
    const [[x, y] = [0, 0]] = drawn.sheet.edges.find(({ id }) => id === 'rds-proxy--aurora-writer')?.points ?? [];
    expect(overlay).toContain(`data-sign="added" transform="translate(${x + 7} ${y})scale(0.75)"`);
  });
});
