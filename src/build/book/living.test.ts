import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import type { Edition } from './edition.ts';
import { stringOf } from './elements.ts';
import { cover } from './front.ts';
import { fillLiving, livingMark, qrCode } from './living.ts';

const edition: Edition = {
  version: '1.0.0',
  commit: 'abcdef1234',
  time: 0,
  day: '2026-11-30',
  facts: { count: 1, asOf: '2026-11-29', talk: '2024-02-29', oldest: '2026-01-01' },
};

const filled = (home: string | undefined): string => {
  const chapter = h('section', [h('h2', 'Proxy'), livingMark('D-09'), h('p', 'Text')]);
  fillLiving(chapter, home);
  return toHtml(chapter);
};

describe('a code for the living edition', () => {
  it('stands with its address where the edition has a public one', () => {
    const html = filled('https://docs.example.org/kb/');
    expect(html).toContain('href="https://docs.example.org/kb/D-09"');
    expect(html).toContain('class="qr"');
  });

  it('is not there without one, nor is any word of it', () => {
    expect(filled(undefined)).toBe('<section><h2>Proxy</h2><p>Text</p></section>');
  });

  it('draws every dark module of the address once', () => {
    const address = 'https://docs.example.org/kb/D-09';
    const code = qrCode(address);
    const path = code.children.flatMap((child) => (child.type === 'element' ? (stringOf(child, 'd') ?? '') : ''))[0];
    const drawn = [...(path ?? '').matchAll(/M\d+ \d+h(\d+)/g)].reduce((sum, [, length]) => sum + Number(length), 0);
    expect(drawn).toBe(encode(address, { ecc: 'M', border: 4 }).data.flat().filter(Boolean).length);
  });
});

describe('a cover', () => {
  const own = { title: 'A tier', subtitle: 'A pack', cover: { path: 'tiers/users-1m/' } };

  it('names its own page of the living edition, with a code', () => {
    const html = toHtml(cover(own, edition, 'https://docs.example.org/'));
    expect(html).toContain('href="https://docs.example.org/tiers/users-1m/"');
    expect(html).toContain('class="qr"');
  });

  it('says that there is no public address where none was set', () => {
    const html = toHtml(cover(own, edition, undefined));
    expect(html).toContain('no public address set');
    expect(html).not.toMatch(/https?:(?!\/\/www\.w3\.org)/);
    expect(html).not.toContain('class="qr"');
  });
});
