import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, line by line. */
export const lambdaSteps: readonly Step[] = [
  {
    id: 'duration',
    does: 'Little’s law: environments by duration',
    tex: String.raw`N_d = \lambda \times d = \text{@rate@} \times \text{@duration@} = \text{@byDuration@}`,
    words: 'N d equals lambda times d: @rate@ times @duration@ is @byDuration@',
  },
  {
    id: 'rate',
    does: 'One environment takes only so many calls, however short',
    tex: String.raw`N_r = \dfrac{\lambda}{r} = \dfrac{\text{@rate@}}{\text{@perEnvironment@}} = \text{@byRate@}`,
    words: 'N r equals lambda over r: @rate@ over @perEnvironment@ is @byRate@',
  },
  {
    id: 'need',
    does: 'The larger of the two, against the quota',
    tex: String.raw`N = \max(N_d, N_r) = \text{@concurrency@}, \qquad \dfrac{N}{Q} = \dfrac{\text{@concurrency@}}{\text{@quota@}} = \text{@share@}`,
    words: 'N equals the larger of N d and N r: @concurrency@; over the quota of @quota@ that is @share@',
  },
  {
    id: 'ramp',
    does: 'Steps of growth until they run',
    tex: String.raw`t = \text{10 s} \times \left\lceil \dfrac{N - N_0}{A} \right\rceil = \text{10 s} \times \left\lceil \dfrac{\text{@concurrency@} - \text{@running@}}{\text{@adds@}} \right\rceil = \text{@ramp@}`,
    words:
      't equals ten seconds times N minus N nought over A, rounded up: @concurrency@ less @running@ over @adds@: @ramp@',
  },
];
