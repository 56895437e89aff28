import { closeSync, globSync, openSync, readSync } from 'node:fs';
import { expect, it } from 'vitest';

/** So many bytes a browser reads to find the encoding, where a host does not say it or the page is opened from disk. */
const looked = 1024;

it('every page says its encoding where a browser looks for it', () => {
  const files = globSync('dist/**/*.html');
  expect(files.length).toBeGreaterThan(300);
  const first = Buffer.alloc(looked);
  const late = files.filter((file) => {
    const open = openSync(file, 'r');
    const length = readSync(open, first, 0, looked, 0);
    closeSync(open);
    return !first.toString('latin1', 0, length).includes('<meta charset="utf-8">');
  });
  expect(late).toEqual([]);
});
