import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync, zipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { formerNames, type Offer } from '../../src/build/book/downloads.ts';
import { tiers } from '../../src/model/tiers.ts';
import { readBook, squeeze } from './read-book.ts';
import { dist, published } from './the-site.ts';
import { volume } from './volumes.ts';

const decisions = () =>
  (published('decisions.json') as { decisions: { id: string; title: string; tiers: string[] }[] }).decisions;

describe('a pack for the review of a tier', () => {
  it.each(tiers.map(({ id, title }) => [id, title] as const))('of %s stands alone', async (id, title) => {
    const pack = await readBook(join(dist, `headroom-${id}.pdf`));
    expect(pack.pages.length).toBeLessThanOrEqual(32);
    const text = pack.pages.map((page) => page.text).join('');
    expect(text).toContain(squeeze(title));
    expect(text).toContain(squeeze('Kinds of figures'));
    // The closing advice has no architecture of its own.
    const drawn = [...pack.places].filter(([anchor, page]) => anchor.startsWith('figure-stage-') && page === 1);
    expect(drawn.length).toBe(id === 'closing' ? 0 : 1);
    for (const one of decisions().filter((decision) => decision.tiers.includes(id)))
      expect(pack.places.has(one.id), one.id).toBe(true);
    expect(pack.places.has('sources')).toBe(true);
  });
});

describe('one decision in a file', () => {
  it('is there for each, and says at its foot which it is', async () => {
    for (const { id, title } of decisions()) {
      const sheet = await readBook(join(dist, `headroom-${id}.pdf`));
      expect(sheet.pages.length, id).toBeLessThanOrEqual(6);
      expect(sheet.pages[0]?.text, id).toContain(squeeze(title));
      expect(sheet.pages[0]?.text, id).toContain(squeeze(`${id} · Headroom decision`));
    }
  });

  it('names the pages of the Handbook', async () => {
    const [sheet, handbook] = await Promise.all([
      readBook(join(dist, 'headroom-D-09.pdf')),
      volume('headroom-handbook.pdf'),
    ]);
    const text = sheet.pages.map((page) => page.text).join('');
    expect(text).toContain(`D-04(Handbookp.${handbook.places.get('D-04') ?? 0})`);
  });
});

describe('the Handbook for phones', () => {
  let files: Record<string, Uint8Array>;
  const text = (name: string): string => Buffer.from(files[name] ?? []).toString();
  beforeAll(() => {
    files = unzipSync(readFileSync(join(dist, 'headroom-handbook.epub')));
  });

  it('begins with what it is, uncompressed', () => {
    expect(readFileSync(join(dist, 'headroom-handbook.epub')).subarray(30, 58).toString()).toBe(
      'mimetypeapplication/epub+zip',
    );
  });

  it('lists each of its files, reads them in order, and has contents', () => {
    const listed = [...text('OEBPS/package.opf').matchAll(/<item id="([^"]+)" href="([^"]+)"/g)];
    expect(listed.length).toBeGreaterThan(60);
    for (const [, , href = ''] of listed) expect(files[`OEBPS/${href}`], href).toBeDefined();
    const spine = [...text('OEBPS/package.opf').matchAll(/idref="([^"]+)"/g)].map(([, id]) => id);
    expect(spine.every((id) => listed.some(([, known]) => known === id))).toBe(true);
    expect(text('OEBPS/nav.xhtml')).toContain('D-09 ');
  });

  it('is valid by the rules of EPUBCheck', async () => {
    const { messages } = await EpubCheck.validate(readFileSync(join(dist, 'headroom-handbook.epub')));
    expect(messages.map(({ id, message, location }) => `${location?.path ?? ''}: ${id} ${message}`)).toEqual([]);
  });

  it('would not be valid with an id twice and a file that is not listed', async () => {
    const [name = ''] = Object.keys(files).filter((one) => /c\d+\.xhtml$/.test(one));
    const twice = text(name).replace('</body>', '<p id="again"/><p id="again"/></body>');
    const broken = { ...files, [name]: Buffer.from(twice), 'OEBPS/stray.xhtml': Buffer.from(twice) };
    const { mimetype = new Uint8Array(), ...rest } = broken;
    const { valid } = await EpubCheck.validate(zipSync({ mimetype: [mimetype, { level: 0 }], ...rest }));
    expect(valid).toBe(false);
  });

  it('links to places that exist, and says every decision', () => {
    const pages = Object.keys(files).filter((name) => name.endsWith('.xhtml') && !name.endsWith('nav.xhtml'));
    const trees = new Map(pages.map((name) => [name.replace('OEBPS/', ''), fromHtml(text(name))]));
    const ids = new Map(
      [...trees].map(([name, tree]) => [
        name,
        new Set(selectAll('[id]', tree).map((one) => String(one.properties['id']))),
      ]),
    );
    const lost = [...trees].flatMap(([name, tree]) =>
      selectAll('a[href]', tree).flatMap((link) => {
        const href = String(link.properties['href']);
        if (/^https?:/.test(href)) return [];
        const [file = '', anchor = ''] = href.split('#');
        return ids.get(file === '' ? name : file)?.has(anchor) ? [] : [`${name}: ${href}`];
      }),
    );
    expect(lost).toEqual([]);
    for (const { id } of decisions())
      expect(
        [...ids.values()].some((one) => one.has(id)),
        id,
      ).toBe(true);
  });

  it('says in each cell of a wide table of which column it is, for a screen that shows rows as lists', () => {
    const pages = Object.keys(files).filter((name) => /c\d+\.xhtml$/.test(name));
    const tables = pages.flatMap((name) => selectAll('table.wide', fromHtml(text(name))));
    expect(tables.length).toBeGreaterThan(50);
    expect(tables.filter((one) => selectAll('colgroup', one).length > 0)).toEqual([]);
    const options = tables.find((one) =>
      selectAll('caption', one).some((caption) => toString(caption).includes('D-09')),
    );
    const labels = options ? selectAll('tbody tr:first-child .col', options).map((one) => toString(one)) : [];
    expect(labels).toEqual(['For: ', 'Against: ', 'Costs and way back: ']);
  });

  it('is well-formed: every element is closed in its order, and no name is one of HTML alone', () => {
    for (const name of Object.keys(files).filter((one) => one.endsWith('.xhtml')))
      expect(unclosed(text(name)), name).toEqual([]);
  });
});

/** Elements that are not closed, or in another order, and attributes without a value. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, close, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) faults.push(tag);
    } else if (!rest.trimEnd().endsWith('/')) open.push(name);
    if (/\s[\w:-]+(?=\s|$|\/)(?!\s*=)/.test(rest.replace(/"[^"]*"/g, '""').replace(/[\w:-]+=""/g, '')))
      faults.push(tag);
  }
  return [...faults, ...open];
}

describe('the downloads', () => {
  it('offer the Handbook first, with its cover, size and pages', () => {
    const html = readFileSync(join(dist, 'reference/downloads/index.html'), 'utf8');
    const { books } = published('books.json') as { books: Offer[] };
    expect(books[0]?.file).toBe('headroom-handbook.pdf');
    expect(html).toContain('Cover of Headroom: The Handbook');
    for (const { file, pages } of books) {
      expect(existsSync(join(dist, file)), file).toBe(true);
      expect(html, file).toContain(`href="/${file}"`);
      if (pages !== undefined) expect(html, file).toContain(`${pages}`);
    }
  });

  it('keep the names of earlier editions, which open what they had', async () => {
    for (const [former, now] of Object.entries(formerNames))
      expect(readFileSync(join(dist, former)).equals(readFileSync(join(dist, now))), former).toBe(true);
    const places = (await volume('headroom-handbook.pdf')).places;
    for (const id of ['D-16', 'C-CONC', 'N-28', 'tiers--users-10k--data--grow']) expect(places.has(id), id).toBe(true);
  });
});
