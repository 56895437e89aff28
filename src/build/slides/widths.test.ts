import { expect, test } from 'vitest';
import { advancesOf, faces } from '../preview/fonts.ts';

/** Latin letters, figures and the signs that slides are set with. */
const signs = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...Array.from('\u00a0£°±·×÷½¼éèüöäßñç–—‘’“”…€−≤≥≈→←↔'),
];

/**
 * Advance widths of the faces of the site, in thousandths of the em, as the text of src/generated/fonts/widths.json. With
 * them pages measure text without opening a font.
 */
function widthsFile(): string {
  const widths = Object.fromEntries(faces.map((face) => [face, advancesOf(signs, face)]));
  return `${JSON.stringify({ from: 'src/build/slides/widths.test.ts', widths }, undefined, 2)}\n`;
}

test('pages measure text with the widths of the fonts that they serve', async () => {
  await expect(widthsFile()).toMatchFileSnapshot('../../generated/fonts/widths.json');
});
