import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { dist } from './the-site.ts';

/** Makes books of chosen pages from a copy of the built site, which is thrown away after the tests of the file. */
export function pagesMaker(): (pages: string, out: string, env?: Record<string, string>) => Buffer {
  const copy = mkdtempSync(join(tmpdir(), 'headroom-book-'));
  cpSync(dist, copy, { recursive: true, filter: (name) => !name.endsWith('.pdf') && !name.includes('pagefind') });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  return (pages, out, env = {}) => {
    const script = join(process.cwd(), 'src/build/book/cli.ts');
    execFileSync(process.execPath, [script, '--site', copy, '--pages', pages, '--out', out], {
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
    return readFileSync(join(copy, out));
  };
}
