import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/build/checks/content.ts';
import { printIssue } from '../../src/build/issue.ts';

const sound = join(import.meta.dirname, '../fixtures/sound');

const ids = Array.from({ length: 75 }, (_, i) => `N-${String(i + 3).padStart(2, '0')}`);

/** The claims that the small sound site has, and the words that its first page needs for them. */
const claims = ids
  .map((id) => `  - { id: ${id}, says: A line., kind: fact, state: confirmed, pages: [index] }\n`)
  .join('');
const carried = ids.map((id) => `<Claim id="${id}" />`).join(' ');

/** What the checks say of a copy of the small sound site after a change, one message a line. */
export function faultsAfter(change: (content: string) => void): string[] {
  const site = mkdtempSync(join(tmpdir(), 'headroom-site-'));
  try {
    cpSync(sound, site, { recursive: true });
    const content = join(site, 'src/content');
    mkdirSync(join(content, 'claims'));
    writeFileSync(join(content, 'claims/all.yaml'), `claims:\n${claims}`);
    replaceIn(content, 'docs/index.mdx', 'CLAIMS', carried);
    change(content);
    return checkContent(site).map(printIssue);
  } finally {
    rmSync(site, { recursive: true });
  }
}

/** Exchanges words in a file below the content. */
export function replaceIn(content: string, name: string, from: string, to: string): void {
  const file = join(content, name);
  const before = readFileSync(file, 'utf8');
  if (!before.includes(from)) throw new Error(`${name} does not have “${from}”`);
  writeFileSync(
    file,
    before.replace(from, () => to),
  );
}
