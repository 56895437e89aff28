import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faces, fontFile, ranges, subset, type Face } from './subset.ts';

const css = readFileSync('src/styles/fonts.css', 'utf8');

it.each(Object.keys(faces) as Face[])('%s is what its package has today', async (face) => {
  const made = await subset(face, process.cwd());
  expect(made.equals(readFileSync(fontFile(face))), `${fontFile(face)} is out of date: run npm run fonts`).toBe(true);
});

it('the style sheet asks for the same characters as the files have', () => {
  const asked = [...css.matchAll(/fonts\/[\w-]+\.woff2'\)[^}]*unicode-range:([^;]+);/g)].map(([, range = '']) =>
    range.split(',').map((one) => one.trim().replace('U+', '')),
  );
  expect(asked).toEqual(Object.keys(faces).map(() => ranges));
});
