import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, line by line. */
export const usersSteps: readonly Step[] = [
  {
    id: 'peak',
    does: 'Users to requests per second at the busiest moment',
    tex: String.raw`\lambda = \dfrac{U \, a \, q}{\text{1 day}} \times p = \dfrac{\text{@users@} \times \text{@activeShare@} \times \text{@requestsPerUser@}}{\text{86,400 s}} \times \text{@peakFactor@} = \text{@peak@}`,
    words:
      'Lambda equals U times a times q over one day, times p: @users@ users times @activeShare@ times @requestsPerUser@ requests over 86,400 seconds, times @peakFactor@, is @peak@',
  },
  {
    id: 'in-flight',
    does: 'Little’s law: requests in flight under that rate',
    tex: String.raw`L = \lambda \times W = \text{@peak@} \times \text{@time@} = \text{@inFlight@}`,
    words: 'L equals lambda times W: @peak@ times @time@ is @inFlight@ in flight',
  },
  {
    id: 'share',
    does: 'Against the ceiling of the service',
    tex: String.raw`\dfrac{L}{C} = \dfrac{L}{k \times N} = \dfrac{\text{@inFlight@}}{\text{@perInstance@} \times \text{@instances@}} = \text{@share@}`,
    words: 'L over C: @inFlight@ over @perInstance@ times @instances@, which is @ceiling@, is @share@',
  },
  {
    id: 'carried',
    does: 'Backwards: the users whose peak the ceiling carries',
    tex: String.raw`U_{\max} = \dfrac{C}{W} \times \dfrac{\text{1 day}}{a \, q \, p} = \text{@most@} \times \dfrac{\text{86,400 s}}{\text{@activeShare@} \times \text{@requestsPerUser@} \times \text{@peakFactor@}} = \text{@carried@}`,
    words:
      'U max equals C over W times one day over a times q times p: @most@ times 86,400 seconds over @activeShare@ times @requestsPerUser@ times @peakFactor@ is @carried@',
  },
];
