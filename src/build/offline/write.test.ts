import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, it } from 'vitest';
import { mark, writeFileList, writeWorker } from './write.ts';

const dist = mkdtempSync(join(tmpdir(), 'headroom-offline-'));
afterAll(() => {
  rmSync(dist, { recursive: true });
});
const files: Readonly<Record<string, string>> = {
  'index.html': 'home',
  '_astro/page.a1b2c3d4.js': 'abc',
  'decisions/d-16/index.html': 'a decision',
  'decisions/d-16/index.md': 'a decision to copy',
  'tiers/index.md': 'a twin',
  'facts.json': '{}',
  'search/titles.json': '[]',
  'headroom-handbook.pdf': 'a book',
  'headroom-site.zip': 'an archive',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(dist, name, '..'), { recursive: true });
  writeFileSync(join(dist, name), text);
}

it('lists what pages ask for, with hash and bytes, and books apart', () => {
  const list = writeFileList(dist);
  expect(Object.keys(list.files)).toEqual([
    '_astro/page.a1b2c3d4.js',
    'decisions/d-16/',
    'decisions/d-16/index.md',
    '',
    'search/titles.json',
  ]);
  expect(Object.keys(list.books)).toEqual(['headroom-handbook.pdf']);
  // The first digits of SHA-256 of “abc”, from FIPS 180-2.
  expect(list.files['_astro/page.a1b2c3d4.js']).toEqual(['ba7816bf8f', 3]);
  expect(JSON.parse(readFileSync(join(dist, 'offline.json'), 'utf8'))).toEqual(list);
  expect(readFileSync(join(dist, 'offline-id.txt'), 'utf8').trim()).toBe(list.id);
  // Its own files are in no list: a second run says the same.
  expect(writeFileList(dist)).toEqual(list);
});

it('writes a worker that knows the mark and the hash of each script', () => {
  writeFileSync(
    join(dist, 'worker.ts'),
    'declare const named: object;\nconst said: unknown = { named, mark };\nsaid;\n',
  );
  writeWorker(dist, join(dist, 'worker.ts'));
  expect(runInNewContext(readFileSync(join(dist, 'sw.js'), 'utf8'))).toEqual({
    named: { '_astro/page.a1b2c3d4.js': 'ba7816bf8f' },
    mark,
  });
  writeFileSync(join(dist, 'worker.ts'), "import './other.ts';\n");
  expect(() => {
    writeWorker(dist, join(dist, 'worker.ts'));
  }).toThrow('imports something');
});
