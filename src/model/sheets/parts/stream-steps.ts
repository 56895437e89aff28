import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, step by step. */
export const streamSteps: readonly Step[] = [
  {
    id: 'raw',
    does: 'By the limits: bytes in, records in and bytes out, each over what one shard takes or gives',
    tex: String.raw`n = \left\lceil \max\left( \dfrac{\lambda s}{w_B},\ \dfrac{\lambda}{w_R},\ \dfrac{k \lambda s}{r_B} \right) \right\rceil = \left\lceil \max\left( \text{@termIn@},\ \text{@termRecords@},\ \text{@termOut@} \right) \right\rceil = \text{@raw@}`,
    words:
      'n equals the largest of three, rounded up: bytes in @termIn@, records in @termRecords@, bytes out @termOut@; that is @raw@',
  },
  {
    id: 'published',
    does: 'By AWS’s rule: the record rounded up to whole kilobytes, and no term for records',
    tex: String.raw`n_{\text{AWS}} = \left\lceil \max\left( \dfrac{\lambda \lceil s \rceil}{w_B},\ \dfrac{k \lambda \lceil s \rceil}{r_B} \right) \right\rceil = \left\lceil \max\left( \text{@publishedIn@},\ \text{@publishedOut@} \right) \right\rceil = \text{@published@}`,
    words:
      'n AWS equals the larger of two, rounded up: bytes in @publishedIn@, bytes out @publishedOut@; that is @published@',
  },
  {
    id: 'hot-key',
    does: 'One key goes to one shard, whatever their number',
    tex: String.raw`\lambda_{\text{key}} \le \min\left( \dfrac{w_B}{s},\ w_R \right) = \text{@hotRate@}, \qquad h \lambda = \text{@hotShare@} \times \text{@records@} = \text{@hotLoad@}`,
    words:
      'One key takes at most w B over s or w R, whichever is less: @hotRate@; the hottest has @hotShare@ of @records@, which is @hotLoad@',
  },
  {
    id: 'on-demand',
    does: 'On demand: a multiple of the last peak, not below the start and not above the quota',
    tex: String.raw`w = \min\left( \max\left( w_0,\ g \, p \right),\ w_{\max} \right), \quad p = \text{@lastPeak@}, \quad w = \text{@ready@}`,
    words: 'w equals g times p, at least w zero and at most w max: with a last peak of @lastPeak@ it is @ready@',
  },
];
