import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, line by line. */
export const frontSteps: readonly Step[] = [
  {
    id: 'duration',
    does: 'Little’s law: what the concurrency carries at this duration',
    tex: String.raw`\dfrac{N}{d} = \dfrac{\text{@concurrency@}}{\text{@duration@}} = \text{@byDuration@}`,
    words: 'N over d: @concurrency@ over @duration@ is @byDuration@',
  },
  {
    id: 'environments',
    does: 'What the environments take, however short the calls',
    tex: String.raw`r \times N = \text{@perEnvironment@} \times \text{@concurrency@} = \text{@byEnvironments@}`,
    words: 'r times N: @perEnvironment@ times @concurrency@ is @byEnvironments@',
  },
  {
    id: 'narrowest',
    does: 'The narrowest of the three',
    tex: String.raw`\lambda_{\max} = \min\left(g, \dfrac{N}{d}, r N\right) = \min(\text{@gateway@}, \text{@byDuration@}, \text{@byEnvironments@}) = \text{@ceiling@}`,
    words:
      'Lambda max equals the smallest of g, N over d and r times N: of @gateway@, @byDuration@ and @byEnvironments@, it is @ceiling@',
  },
];
