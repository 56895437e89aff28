import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, step by step. */
export const queueSteps: readonly Step[] = [
  {
    id: 'consumption',
    does: 'What all consumers take: each as many as it holds at once, over the time that it holds them',
    tex: String.raw`\mu = c \times m = c \times \dfrac{h}{s} = \text{@consumers@} \times \dfrac{\text{@held@}}{\text{@time@}} = \text{@consumption@}`,
    words: 'Mu equals c times h over s: @consumers@ consumers times @held@ over @time@ is @consumption@',
  },
  {
    id: 'drain',
    does: 'The backlog goes at the rate by which they take more than arrives',
    tex: String.raw`t = \dfrac{B}{\mu - \lambda} = \dfrac{\text{@backlog@}}{\text{@consumption@} - \text{@arrivals@}} = \text{@drain@}`,
    words: 't equals B over mu minus lambda: @backlog@ messages over @consumption@ minus @arrivals@ is @drain@',
  },
  {
    id: 'consumers',
    does: 'Consumers that drain it within the time you give',
    tex: String.raw`n = \left\lceil \dfrac{B / T + \lambda}{m} \right\rceil = \left\lceil \dfrac{\text{@backlog@} / \text{@within@} + \text{@arrivals@}}{\text{@one@}} \right\rceil = \text{@need@}`,
    words:
      'n equals B over T plus lambda, over m, rounded up: @backlog@ over @within@ plus @arrivals@, over @one@, is @need@',
  },
  {
    id: 'in-flight',
    does: 'Little’s law: messages received and not yet deleted, while every consumer is busy',
    tex: String.raw`F = c \, m \times s = \text{@consumers@} \times \text{@one@} \times \text{@time@} = \text{@inFlight@}`,
    words: 'F equals c times m times s: @consumers@ consumers times @one@ times @time@ is @inFlight@',
  },
  {
    id: 'target',
    does: 'Backlog per consumer at which the delay is just kept',
    tex: String.raw`b = \dfrac{d}{1 / m} = \text{@delay@} \times \text{@one@} = \text{@target@}`,
    words: 'b equals d over the time per message, which is d times m: @delay@ times @one@ is @target@',
  },
];
