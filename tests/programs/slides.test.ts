import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sizeOfPng } from '../previews/built-heads.ts';

const ids = Array.from({ length: 44 }, (_, i) => `S-${String(i + 1).padStart(2, '0')}`);

it('every slide can be taken along as a PNG of 1920 × 1080, 60 kB on average', () => {
  const files = ids.map((id) => `dist/slides/${id.toLowerCase()}.png`);
  expect(files.map(sizeOfPng).filter(([width, height]) => width !== 1920 || height !== 1080)).toEqual([]);
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  expect(bytes / files.length).toBeLessThan(60_000);
});

it('every slide can be taken along as an SVG that needs nothing else, on a light and a dark ground', () => {
  for (const id of ids)
    for (const theme of ['', '-dark']) {
      const svg = readFileSync(`dist/slides/${id.toLowerCase()}${theme}.svg`, 'utf8');
      expect(svg).toContain(`<title>${id}: `);
      expect(svg).not.toMatch(/<text|font-family|href="(?!#)|url\((?!#)/);
    }
});

it('the data file names both pictures of each slide', () => {
  const { slides } = JSON.parse(readFileSync('dist/slides.json', 'utf8')) as {
    slides: { id: string; picture: string; pixels: string; file: string }[];
  };
  expect(slides.map(({ id }) => id)).toEqual(ids);
  for (const { id, picture, pixels, file } of slides) {
    expect(picture.endsWith(`/slides/${id.toLowerCase()}.svg`)).toBe(true);
    expect(pixels.endsWith(`/slides/${id.toLowerCase()}.png`)).toBe(true);
    expect(file).toMatch(/^Pasted image \d{14}\.png$/);
  }
});
