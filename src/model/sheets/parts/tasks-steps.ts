import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, line by line. */
export const tasksSteps: readonly Step[] = [
  {
    id: 'busy',
    does: 'vCPUs that the requests keep busy',
    tex: String.raw`b = \lambda \times s = \text{@rate@} \times \text{@cpuTime@} = \text{@busy@}`,
    words: 'b equals lambda times s: @rate@ times @cpuTime@ of CPU each is @busy@ busy',
  },
  {
    id: 'each',
    does: 'The rate of one task at its target',
    tex: String.raw`\mu = \dfrac{v \, u}{s} = \dfrac{\text{@vcpu@} \times \text{@target@}\,\%}{\text{@cpuTime@}} = \text{@each@}`,
    words: 'Mu equals v times u over s: @vcpu@ vCPU times @target@ per cent over @cpuTime@ is @each@',
  },
  {
    id: 'tasks',
    does: 'The tasks, rounded up',
    tex: String.raw`n = \left\lceil \dfrac{\lambda}{\mu} \right\rceil = \left\lceil \dfrac{\text{@rate@}}{\text{@each@}} \right\rceil = \lceil \text{@exact@} \rceil = \text{@tasks@}`,
    words: 'n equals lambda over mu, rounded up: @rate@ over @each@ is @exact@, so @tasks@',
  },
  {
    id: 'starts',
    does: 'Of which the service and the account let start',
    tex: String.raw`N = \min\left(N_{\max}, \left\lfloor \dfrac{V}{v} \right\rfloor\right) = \min\left(\text{@most@}, \left\lfloor \dfrac{\text{@quota@}}{\text{@vcpu@}} \right\rfloor\right) = \text{@starts@}`,
    words:
      'N equals the smaller of the maximum and V over v rounded down: the smaller of @most@ and @quota@ over @vcpu@ rounded down is @starts@',
  },
];
