import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Drawn, Sheet } from '../../model/architecture/sheet.ts';
import type { Sign } from '../../model/architecture/compare.ts';
import { overlaySvg, signRules, signsSvg } from './overlay-svg.ts';
import { standaloneSvg } from '../../model/architecture/standalone-svg.ts';

const folder = new URL('../../generated/diagrams/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.svg') ? [file.slice(0, -4)] : []));
const read = (name: string): Drawn => ({
  svg: readFileSync(new URL(`${name}.svg`, folder), 'utf8'),
  sheet: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Sheet,
});
const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
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
  const signs = new Map<string, Sign>([
    ['aurora-writer', 'changed'],
    ['vpc', 'changed'],
    ['rds-proxy--aurora-writer', 'added'],
  ]);
  const overlay = overlaySvg(drawn, signs);

  it('marks what Mermaid drew by its sign', () => {
    for (const mark of [
      'data-part="aurora-writer" data-sign="changed"',
      'data-frame="vpc" data-sign="changed"',
      'data-edge="rds-proxy--aurora-writer" data-sign="added"',
    ])
      expect(overlay).toContain(mark);
    expect(overlay.match(/data-sign=/g)).toHaveLength(6);
  });

  it('are by themselves what a page has before the drawing comes, each with the part it is about', () => {
    const alone = signsSvg(drawn, signs);
    expect(overlay.endsWith(alone)).toBe(true);
    for (const id of signs.keys()) expect(alone).toContain(`data-of="${id}" data-sign="${signs.get(id)}"`);
  });

  it('are in colours of their own in a file', () => {
    const svg = standaloneSvg(drawn, { address, content: overlay, rules: signRules });
    expect(svg).not.toContain('var(');
    expect(svg).toContain('.disc[data-sign="added"]>*{stroke:#2f7d6b');
    for (const token of [
      '--hr-calm: light-dark(#2f7d6b',
      '--hr-near-ink: light-dark(#8a5a12',
      '--hr-over: light-dark(#b42318',
    ])
      expect(tokens).toContain(token);
  });

  it('puts the sign of a line just after its root', () => {
    const [[x, y] = [0, 0]] = drawn.sheet.edges.find(({ id }) => id === 'rds-proxy--aurora-writer')?.points ?? [];
    expect(overlay).toContain(`data-sign="added" transform="translate(${x + 7} ${y})scale(0.75)"`);
  });
});
