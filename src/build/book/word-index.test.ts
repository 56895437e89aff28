import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { indexEntries } from './word-index.ts';

const chapter = (html: string): Element => fromHtml(html, { fragment: true }).children[0] as Element;

describe('the index', () => {
  const entries = indexEntries([
    chapter(
      '<section id="tiers--data"><h1>Data</h1><h2 id="tiers--data--proxy">A proxy</h2><p>A <a class="service" href="#services--rds-proxy">RDS Proxy</a> pools. Pinning is rare.</p><h2 id="tiers--data--pin">Pinning</h2><p>It holds.</p></section>',
    ),
    chapter('<section id="services--rds-proxy"><h1>RDS Proxy</h1></section>'),
    chapter(
      '<section id="reference--glossary"><h1>Glossary</h1><dl><div id="pinning"><dt>Pinning <span>x</span></dt><dd>Pinning, pinning.</dd></div></dl></section>',
    ),
  ]);

  it('gives a service its own page and the sections that link to it', () => {
    expect(entries.find(({ word }) => word === 'RDS Proxy')).toEqual({
      word: 'RDS Proxy',
      main: 'services--rds-proxy',
      others: ['tiers--data--proxy'],
    });
  });

  it('gives a term its line in the glossary and the sections that are about it, not each that names it', () => {
    expect(entries.find(({ word }) => word === 'Pinning')).toEqual({
      word: 'Pinning',
      main: 'pinning',
      others: ['tiers--data--pin'],
    });
  });
});
