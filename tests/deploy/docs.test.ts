import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ledgerFile, readLedger } from '../../src/build/addresses/ledger.ts';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { days } from '../../src/model/facts/as-of.ts';
import { sayDate } from '../../src/model/facts/day.ts';
import { caseFrom } from '../../src/model/worksheet/from-address.ts';
import { sheetLimits } from '../unit/random-states.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const guide = read('docs/deploy.md');
const section = (title: string): string => guide.split(/^(?=##+ )/m).find((one) => one.includes(title)) ?? '';

test('README and guides name addresses that the site keeps', () => {
  const kept = readLedger(read(ledgerFile));
  for (const file of ['README.md', 'docs/deploy.md']) {
    const named = [
      ...read(file).matchAll(/`(\/(?:[A-Z]|capacity|choose|decisions|reference|services|slides|tiers)[^`\s]*)`/g),
    ];
    expect(named.length).toBeGreaterThan(1);
    for (const [, address = ''] of named) {
      const [path = ''] = address.split(/[?#]/);
      expect([...kept.keys()], `${file}: ${address}`).toContain(path.replace(/\/?$/, '/'));
    }
  }
});

describe('the guide to deploying', () => {
  it('names files that there are', () => {
    const named = [...guide.matchAll(/`((?:deploy|src|tests|\.github)\/[\w./-]+|\w+\.(?:yml|md)|Dockerfile)`/g)];
    expect(named.length).toBeGreaterThan(10);
    for (const [, path = ''] of named) expect(existsSync(join(root, path)), path).toBe(true);
  });

  it('gives the cost that the calculator works out, with its day and the address of these inputs', () => {
    const [, address = ''] = /`(\/capacity\/cost-edge\/\?\S+)`/.exec(guide) ?? [];
    const sheet = sheets.find(({ id }) => id === 'C-COST-EDGE')!;
    const { state, notes } = caseFrom(sheet, sheetLimits(sheet), address.split('?')[1] ?? '', 'today');
    expect(address.startsWith(sheet.path)).toBe(true);
    expect(notes).toEqual([]);
    const words = section('S3 and CloudFront').replace(/\s+/g, ' ');
    expect(words).toContain(
      `charges ${state.say('byUse')} for them by use, list price as of ${sayDate(days.today)}`.replace(/\s/g, ' '),
    );
    expect(words).toContain(`${state.say('gb')} and 2M requests`.replace(/\s/g, ' '));
    expect(state.inputs['requests']).toBe(2e6);
    // The site prints the same at each build.
    expect(read('src/content/docs/reference/downloads.mdx')).toContain(`at="?${address.split('?')[1] ?? ''}"`);
  });

  it('says what HSTS binds to, and names every file that sends it', () => {
    const words = section('HSTS');
    expect(words).toContain('max-age=63072000; includeSubDomains; preload');
    const folders = ['src/build/security', 'deploy/nginx', 'deploy/aws'];
    const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
    const senders = [...files, 'customHttp.yml', 'amplify.yml', 'Dockerfile'].filter(
      (path) => !path.endsWith('.test.ts') && /Strict-?Transport-?Security/.test(read(path)),
    );
    expect(senders).toHaveLength(4);
    for (const path of senders) expect(words).toContain(`\`${path}\``);
  });

  it('agrees with amplify.yml on the rewrite', () => {
    const rows = section('AWS Amplify').match(/^\| `.*$/gm) ?? [];
    expect(rows).toHaveLength(1);
    expect(section('AWS Amplify')).toContain('this one rewrite');
    expect(read('amplify.yml')).toContain('docs/deploy.md has the rewrite for missing pages');
  });

  it('promises no host the `!` lines of _headers but Cloudflare', () => {
    for (const line of guide.split('\n')) if (line.includes('Netlify')) expect(line).not.toContain('Cloudflare');
    expect(section('Cloudflare Pages')).toContain('Netlify reads a file of that name too, but not its lines with `!`');
  });

  it('pins by digest the image that the Dockerfile has', () => {
    const [image = 'none'] = /nginxinc\/\S+/.exec(read('Dockerfile')) ?? [];
    expect(section('nginx, or a container')).toContain(`imagetools inspect ${image}`);
  });
});
