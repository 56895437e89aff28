import { expect, test } from 'vitest';
import { aligned, symbolic } from './symbolic.ts';

test('a step in symbols ends where its values begin', () => {
  expect(
    symbolic(String.raw`t = \dfrac{B}{\mu - \lambda} = \dfrac{\text{@backlog@}}{\text{@taken@}} = \text{@drain@}`),
  ).toEqual([String.raw`t = \dfrac{B}{\mu - \lambda}`]);
  expect(symbolic(String.raw`\mu = c \times m = c \times \dfrac{h}{s} = \text{@consumption@}`)).toEqual([
    String.raw`\mu = c \times m = c \times \dfrac{h}{s}`,
  ]);
});

test('several equations of a step are told apart, signs inside braces are not', () => {
  expect(
    symbolic(
      String.raw`w = \min\left( x = 1,\ p \right), \quad p = \text{@peak@}, \qquad h_{a = b} \le \dfrac{w}{s} = \text{@hot@}`,
    ),
  ).toEqual([String.raw`w = \min\left( x = 1,\ p \right)`, String.raw`h_{a = b} \le \dfrac{w}{s}`]);
});

test('a step that only puts values in has no symbols of its own', () => {
  expect(symbolic(String.raw`\dfrac{N}{d} = \dfrac{\text{@concurrency@}}{\text{@duration@}} = \text{@rate@}`)).toEqual(
    [],
  );
});

test('equations stand below each other by their first sign', () => {
  expect(aligned(['a = b = c', String.raw`x \le y`])).toBe(
    '\\begin{aligned}\na &= b = c \\\\\nx &\\le y\n\\end{aligned}',
  );
});
