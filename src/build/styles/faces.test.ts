import { expect, it } from 'vitest';
import { withUsedFaces } from './faces.ts';

const face = (family: string, weight: number, style = 'normal'): string =>
  `@font-face{font-family:${family};font-style:${style};font-weight:${weight};src:url(${family}-${weight}-${style}.woff2)format("woff2")}`;
const math = [face('Math', 400), face('Math', 700), face('Math', 400, 'italic'), face('Math', 700, 'italic')].join('');

const kept = (css: string): string[] => withUsedFaces(css).match(/(?<=url\()[^.]+/g) ?? [];

it('a family that one frame asks for has the faces that are asked for in it', () => {
  const frame = '.math{font:1em Math,serif}';
  expect(kept(`${math}${frame}`)).toEqual(['Math-400-normal']);
  expect(kept(`${math}${frame}b{font-weight:700}i{font-style:italic}`)).toEqual(['Math-400-normal']);
  expect(kept(`${math}${frame}.math .v{font-style:italic}`)).toEqual(['Math-400-normal', 'Math-400-italic']);
  expect(kept(`${math}${frame}@media print{.math .v{font-weight:bold}}`)).toEqual([
    'Math-400-normal',
    'Math-700-normal',
  ]);
});

it('what is bold or italic in another family asks for no face of this one', () => {
  expect(kept(`${math}.math{font-family:Math}.math .v{font-family:Other;font-style:italic}`)).toEqual([
    'Math-400-normal',
  ]);
});

it('a family in a custom property has all its faces', () => {
  expect(kept(`${math}:root{--own:Math,serif}p{font-family:var(--own)}`)).toHaveLength(4);
});

it('a family that nothing asks for has none', () => {
  expect(kept(`${math}.math{color:red}`)).toEqual([]);
});
