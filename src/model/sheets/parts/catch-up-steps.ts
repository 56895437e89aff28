import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, step by step. */
export const catchUpSteps: readonly Step[] = [
  {
    id: 'backlog',
    does: 'What waits at the restart: all that was written in the stop, or in one retention if that is shorter',
    tex: String.raw`B = \lambda \times \min(T, r) = \text{@arrivals@} \times \min(\text{@stopped@},\ \text{@retention@ h}) = \text{@backlog@}`,
    words:
      'B equals lambda times T, or r if that is less: @arrivals@ times @stopped@, at most @retention@ hours, is @backlog@',
  },
  {
    id: 'lost',
    does: 'What was deleted before anyone read it',
    tex: String.raw`B_{\text{lost}} = \lambda \times \max(0,\ T - r) = \text{@arrivals@} \times \max(0,\ \text{@stopped@} - \text{@retention@ h}) = \text{@lost@}`,
    words: 'B lost equals lambda times T minus r, not below zero: @lost@',
  },
  {
    id: 'rate',
    does: 'How fast it reads: its own rate, or what the shards give beside the other consumers',
    tex: String.raw`\mu = \min\left( \mu_0,\ \dfrac{N \, r_B}{s} - k \lambda \right) = \min(\text{@reading@},\ \text{@room@}) = \text{@readRate@}`,
    words: 'Mu equals its own rate of @reading@, or what the shards give it, @room@, if that is less: @readRate@',
  },
  {
    id: 'after',
    does: 'The backlog goes at the rate by which it reads more than is written',
    tex: String.raw`t = \dfrac{B}{\mu - \lambda} = \dfrac{\text{@backlog@}}{\text{@readRate@} - \text{@arrivals@}} = \text{@after@}`,
    words: 't equals B over mu minus lambda: @backlog@ over @readRate@ minus @arrivals@ is @after@',
  },
];
