import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printIssue } from '../issue.ts';
import { largestOriginal, originalsFolder, readOriginals } from './originals.ts';

const root = mkdtempSync(join(tmpdir(), 'headroom-originals-'));
const folder = join(root, originalsFolder);
const slide = (n: number) => ({ id: `S-0${n}`, file: `Pasted image 2024022914000${n}.png` });
const slides = [1, 2, 3, 4, 5, 6, 7].map(slide);
const put = (n: number, bytes: Uint8Array): void => {
  writeFileSync(join(folder, slide(n).file), bytes);
};

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const png = await sharp({ create: { width: 32, height: 18, channels: 3, background: '#888' } })
    .png()
    .toBuffer();
  put(1, png);
  put(2, new Uint8Array());
  put(3, Buffer.from('<html>not found</html>'));
  put(4, png);
  truncateSync(join(folder, slide(4).file), png.length - 20);
  put(5, png);
  truncateSync(join(folder, slide(5).file), largestOriginal + 1);
  mkdirSync(join(folder, slide(6).file));
  writeFileSync(join(folder, 'Pasted image 19990101000000.png'), png);
  writeFileSync(join(folder, 'README.md'), 'What this folder is for.');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('a screenshot under its own name is found, with its size; a missing one is neither shown nor a fault', () => {
  const { originals, issues } = readOriginals(root, slides);
  expect([...originals]).toEqual([['S-01', { file: 'Pasted image 20240229140001.png', width: 32, height: 18 }]]);
  expect(issues.some(({ file }) => file.includes(slide(7).file))).toBe(false);
});

test('files that cannot be shown are named with what is wrong, and nothing is thrown', () => {
  expect(readOriginals(root, slides).issues.map(printIssue)).toEqual([
    'public/img/Pasted image 20240229140002.png is empty: S-02 is built without its original. Save the screenshot there again as a PNG',
    'public/img/Pasted image 20240229140003.png is no PNG: S-03 is built without its original. Save the screenshot there again as a PNG',
    'public/img/Pasted image 20240229140004.png is a PNG that breaks off before its end: S-04 is built without its original. Save the screenshot there again as a PNG',
    'public/img/Pasted image 20240229140005.png is 10.0 MB, and at most 10 MB are shown: S-05 is built without its original. Save the screenshot there again as a PNG',
    'public/img/Pasted image 20240229140006.png is no file: S-06 is built without its original. Save the screenshot there again as a PNG',
    'public/img/Pasted image 19990101000000.png is the original of no slide. Give it the name that the notes use; each slide’s page has it',
  ]);
});

test('without the folder there are no originals and no faults', () => {
  expect(readOriginals(join(root, 'elsewhere'), slides)).toEqual({ originals: new Map(), issues: [] });
});
