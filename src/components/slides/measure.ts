import type { Measure } from '../../model/slides/scene.ts';
import file from '../../generated/fonts/widths.json';

const widths: Readonly<Record<string, Readonly<Record<string, number>>>> = file.widths;

/** Blanks of all widths, and hyphens that do not break, are as wide as the plain ones. */
const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f\u2009\u2007]/g, ' ').replace(/[\u2010\u2011]/g, '-');

/** Width of a text in the faces of the site. @throws for a sign that none of them has */
export const measure: Measure = (text, face, size) => {
  let sum = 0;
  for (const sign of plain(text)) {
    const width = widths[face]?.[sign];
    if (width === undefined)
      throw new Error(`slides have no width for “${sign}” in “${text}” (src/build/slides/widths.test.ts)`);
    sum += width;
  }
  return (sum * size) / 1000;
};
