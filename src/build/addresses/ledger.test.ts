import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deadLinks } from '../checks/dist.ts';
import { ledgerIssues, printLedger, readLedger, unpublished } from './ledger.ts';
import { addressesIn } from './present.ts';

const addresses = ['/', '/a/', '/a/#x', '/a/?rate', '/a/?kind=fifo', '/b/', '/data.json'];
const published = readLedger(printLedger(addresses));

describe('the ledger of addresses', () => {
  it('is read as it was written, with lines', () => {
    expect([...published.keys()].sort()).toEqual([...addresses].sort());
    expect(printLedger(published.keys()).split('\n')[(published.get('/a/#x') ?? 0) - 1]).toBe('  #x');
  });

  it('has nothing against growth', () => {
    expect(ledgerIssues(published, new Set([...addresses, '/c/']), [])).toEqual([]);
    expect(unpublished(published, new Set([...addresses, '/c/']))).toEqual(['/c/']);
  });

  it('names what is lost, with its line and the line that would keep it', () => {
    const present = new Set(addresses.filter((one) => one !== '/a/#x'));
    expect(ledgerIssues(published, present, [])).toEqual([
      {
        file: 'src/content/addresses/addresses.txt',
        line: published.get('/a/#x'),
        message: 'the published address /a/#x leads nowhere',
        fix: "Bring it back, or say in src/content/moved/moved.yaml where it went: - { id: '/a/#x', to: '…' }",
      },
    ]);
  });

  it('is content where what was lost has moved, and its parts with it', () => {
    const present = new Set(['/', '/b/', '/data.json']);
    expect(ledgerIssues(published, present, [{ from: '/a/', to: '/b/' }])).toEqual([]);
  });

  it('names moves that lead nowhere', () => {
    expect(ledgerIssues(published, new Set(addresses), [{ from: '/old/', to: '/nowhere/' }])[0]?.message).toBe(
      '/old/ is sent to /nowhere/, which does not exist',
    );
  });
});

describe('addressesIn', () => {
  const dist = mkdtempSync(join(tmpdir(), 'headroom-addresses-'));
  afterAll(() => {
    rmSync(dist, { recursive: true });
  });

  it('finds pages, files, headings, parts that are linked to, and names of filters', () => {
    mkdirSync(join(dist, 'a'));
    mkdirSync(join(dist, '_astro'));
    writeFileSync(join(dist, '_astro/x.svg'), '');
    writeFileSync(join(dist, 'data.json'), '{}');
    writeFileSync(join(dist, 'index.html'), '<h2 id="top">Top</h2><a href="/kb/a/#row-1">row</a><b id="inner"></b>');
    writeFileSync(
      join(dist, 'a/index.html'),
      '<filter-list><form><input name="find"/><select name="kind"><option value="">all</option><option value="hard">hard</option></select></form></filter-list><p id="row-1"></p><p id="row-2"></p>',
    );
    expect([...addressesIn(dist, '/kb/')].sort()).toEqual(
      ['/', '/#top', '/a/', '/a/#row-1', '/a/?find', '/a/?kind', '/a/?kind=hard', '/data.json'].sort(),
    );
    // What was published stays published where only the last link to it is gone.
    expect(addressesIn(dist, '/kb/', 'all')).toContain('/a/#row-2');
  });

  it('reads a link that opens a calculator at its own numbers, however its ampersands are written', () => {
    const links = ['&', '&amp;', '&#x26;', '&#38;'].map((and) => `<a href="/kb/b/?users=5k${and}share=40%25#c">5k</a>`);
    mkdirSync(join(dist, 'b'));
    writeFileSync(join(dist, 'b/index.html'), `<p id="c"></p><p id="d"></p>${links.join('')}`);
    const present = addressesIn(dist, '/kb/');
    expect(present).toContain('/b/#c');
    expect(present).not.toContain('/b/#d');
    expect(deadLinks(dist, dist, '/kb/').filter(({ file }) => file === 'dist/b/index.html')).toEqual([]);
  });
});
