import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faceRules } from './face-rules.ts';
import { faces, fontFile, ranges, styleFile, subset, type Face } from './subset.ts';

it.each(Object.keys(faces) as Face[])('%s is what its package has today', async (face) => {
  const made = await subset(face, process.cwd());
  expect(made.equals(readFileSync(fontFile(face))), `${fontFile(face)} is out of date: run npm run fonts`).toBe(true);
});

it('the style sheet is what the list of faces and characters makes', () => {
  expect(readFileSync(styleFile, 'utf8'), `${styleFile} is out of date: run npm run fonts`).toBe(faceRules());
});

it('the style sheet asks for the same characters as the files have, and for each other one in the whole file', () => {
  const asked = (file: RegExp): string[][] =>
    [...faceRules().matchAll(/url\('([^']+)'\)[^}]*unicode-range:([^;]+);/g)]
      .filter(([, name = '']) => file.test(name))
      .map(([, , range = '']) => range.split(',').map((one) => one.trim().replace('U+', '')));
  const own = asked(/styles\/fonts\//);
  expect(own).toEqual(Object.keys(faces).map(() => ranges));
  const rest = asked(/@fontsource/);
  expect(rest).toHaveLength(own.length);
  for (const characters of rest) expect(characters.filter((one) => ranges.includes(one))).toEqual([]);
});
