import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, step by step. */
export const rampSteps: readonly Step[] = [
  {
    id: 'wanted',
    does: 'Little’s law: executions at once that keep up with what arrives',
    tex: String.raw`N_\lambda = \dfrac{\lambda}{b} \times d = \dfrac{\text{@arrivals@}}{\text{@batch@}} \times \text{@time@} = \text{@wanted@}`,
    words: 'N lambda equals lambda over b times d: @arrivals@ over @batch@ messages a call, times @time@, is @wanted@',
  },
  {
    id: 'reached',
    does: 'The ramp, up to the mapping’s most or the concurrency that is left',
    tex: String.raw`N(t) = \min(N_0 + g t,\ N_{\text{map}},\ Q) = \min(\text{@begin@} + \text{@perSecond@} \times \text{@elapsed@},\ \text{@most@},\ \text{@quota@}) = \text{@reached@}`,
    words:
      'N of t equals N zero plus g times t, at most N map and at most Q: @begin@ plus @perSecond@ times @elapsed@, at most @most@ and at most @quota@, is @reached@',
  },
  {
    id: 'ramp-time',
    does: 'Turned around: when the load’s concurrency is there',
    tex: String.raw`t_\lambda = \dfrac{N_\lambda - N_0}{g} = \dfrac{\text{@wanted@} - \text{@begin@}}{\text{@perSecond@}} = \text{@rampTime@}`,
    words: 't lambda equals N lambda minus N zero, over g: @wanted@ minus @begin@, over @perSecond@, is @rampTime@',
  },
  {
    id: 'gathered',
    does: 'Meanwhile the shortfall shrinks from all to nothing: half of it, on average, for that time',
    tex: String.raw`B = \dfrac{b}{d} \times \dfrac{(N_\lambda - N_0) \, t_\lambda}{2} = \text{@one@} \times \dfrac{(\text{@wanted@} - \text{@begin@}) \times \text{@rampTime@}}{2} = \text{@gathered@}`,
    words:
      'B equals b over d, times N lambda minus N zero, times t lambda over two: @one@ a call, times @wanted@ minus @begin@, times half of @rampTime@, is @gathered@',
  },
];
