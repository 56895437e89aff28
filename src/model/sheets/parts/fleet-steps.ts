import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, line by line. */
export const fleetSteps: readonly Step[] = [
  {
    id: 'in-flight',
    does: 'Little’s law: requests in flight under the load',
    tex: String.raw`L = \lambda \times W = \text{@rate@} \times \text{@time@} = \text{@inFlight@}`,
    words: 'L equals lambda times W: @rate@ times @time@ is @inFlight@ requests in flight',
  },
  {
    id: 'instances',
    does: 'Spread over instances that are run below what they bear',
    tex: String.raw`n = \left\lceil \dfrac{L}{k \, u} \right\rceil = \left\lceil \dfrac{\text{@inFlight@}}{\text{@perInstance@} \times \text{@utilisation@}} \right\rceil = \lceil \text{@exact@} \rceil = \text{@instances@}`,
    words:
      'n equals L over k times u, rounded up: @inFlight@ over @perInstance@ times @utilisation@ is @exact@, so @instances@',
  },
  {
    id: 'starts',
    does: 'Of which the service and the account let start',
    tex: String.raw`N = \min\left(N_{\max}, \left\lfloor \dfrac{V}{v} \right\rfloor\right) = \min\left(\text{@most@}, \left\lfloor \dfrac{\text{@quota@}}{\text{@vcpu@}} \right\rfloor\right) = \text{@starts@}`,
    words:
      'N equals the smaller of the maximum and V over v rounded down: the smaller of @most@ and @quota@ over @vcpu@ rounded down is @starts@',
  },
  {
    id: 'carried',
    does: 'The rate that those carry at the same use',
    tex: String.raw`\lambda_N = \dfrac{N \, k \, u}{W} = \dfrac{\text{@starts@} \times \text{@perInstance@} \times \text{@utilisation@}}{\text{@time@}} = \text{@carried@}`,
    words:
      'Lambda N equals N times k times u over W: @starts@ times @perInstance@ times @utilisation@ over @time@ is @carried@',
  },
];
