import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, step by step. */
export const concurrencySteps: readonly Step[] = [
  {
    id: 'ceiling',
    does: 'Requests in flight when every instance is full',
    tex: String.raw`C = k \times N = \text{@perInstance@} \times \text{@instances@} = \text{@inFlight@}`,
    words: 'C equals k times N: @perInstance@ requests per instance times @instances@ instances is @inFlight@',
  },
  {
    id: 'rate',
    does: 'Little’s law: the rate that keeps so many in flight',
    tex: String.raw`\lambda = \dfrac{C}{W} = \dfrac{\text{@inFlight@}}{\text{@time@}} = \text{@rate@}`,
    words: 'Lambda equals C over W: @inFlight@ requests in flight over @time@ each is @rate@',
  },
  {
    id: 'fit',
    does: 'Instances that the account’s vCPU quota lets run',
    tex: String.raw`N_{\text{fit}} = \min\left(N, \left\lfloor \dfrac{V}{v} \right\rfloor\right) = \min\left(\text{@instances@}, \left\lfloor \dfrac{\text{@quota@}}{\text{@vcpu@}} \right\rfloor\right) = \text{@fits@}`,
    words:
      'N fit equals the smaller of N and V over v rounded down: the smaller of @instances@ and @quota@ over @vcpu@ rounded down is @fits@ instances',
  },
];
