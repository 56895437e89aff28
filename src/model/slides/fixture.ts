import type { SlideContext } from './context.ts';

const none = (): never => {
  throw new Error('not asked for');
};

/** For tests of what needs no records: every letter is half as wide as it is high. */
export const bareContext: SlideContext = {
  tierTitle: '',
  reached: [0, 1],
  source: '',
  asOf: 'talk',
  measure: (text, _, size) => (text.length * size) / 2,
  icon: String,
  stage: none,
  sequence: none,
  fact: none,
};
