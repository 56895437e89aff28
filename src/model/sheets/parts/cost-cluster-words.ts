import { inBase } from '../../quantity/units.ts';
import type { BarGroup, Case, Step } from '../../worksheet/sheet.ts';
import { billed, sentence, usd } from './cost-parts.ts';

type Key = 'ios' | 'acu' | 'gb' | 'hours' | 'acuPrice' | 'acuIoPrice' | 'gbPrice' | 'gbIoPrice' | 'ioPrice';
type Id = 'aurora-acu-std' | 'aurora-acu-io' | 'aurora-gb-std' | 'aurora-gb-io' | 'aurora-io' | 'aurora-storage-max';
type Out = 'standard' | 'optimized' | 'evenRate' | 'even' | 'iosMonth' | 'ioPart' | 'saved';
type State = Case<Key, Id, Out>;

export const clusterSteps: readonly Step[] = [
  {
    id: 'dearer',
    does: 'The month on Standard: capacity, storage, I/Os',
    tex: String.raw`M_s = A \, H \, p_A + S \, p_S + \dfrac{N}{10^6} p_N = \text{@acu@} \times \text{@hours@ h} \times \text{@acuPrice@} + \text{@gb@} \times \text{@gbPrice@} + \dfrac{\text{@iosMonth@}}{10^6} \times \text{@ioPrice@} = \text{@standard@}`,
    words:
      'M s equals A times H times p A, plus S times p S, plus N over a million times p N: @acu@ ACU times @hours@ hours times @acuPrice@, plus @gb@ GB times @gbPrice@, plus @iosMonth@ over a million times @ioPrice@, is @standard@',
  },
  {
    id: 'optimized',
    does: 'The month on I/O-Optimized: the same without I/Os, at its own prices',
    tex: String.raw`M_o = A \, H \, q_A + S \, q_S = \text{@acu@} \times \text{@hours@ h} \times \text{@acuIoPrice@} + \text{@gb@} \times \text{@gbIoPrice@} = \text{@optimized@}`,
    words:
      'M o equals A times H times q A plus S times q S: @acu@ ACU times @hours@ hours times @acuIoPrice@, plus @gb@ GB times @gbIoPrice@, is @optimized@',
  },
  {
    id: 'even',
    does: 'The I/Os at which the two meet',
    tex: String.raw`N^{*} = \dfrac{A \, H (q_A - p_A) + S (q_S - p_S)}{p_N} \times 10^6 = \text{@even@}, \quad \dfrac{N^{*}}{H} = \text{@evenRate@}`,
    words:
      'N star equals the sum of A times H times q A minus p A, and S times q S minus p S, over p N, times a million: @even@ a month, which is @evenRate@',
  },
];

/** The I/Os and the bill against the point where both meet, and the volume. */
export const clusterBars = ({ inputs, limits, value }: State): BarGroup<Id>[] => [
  {
    title: 'At the mark both cost the same',
    bars: [
      {
        id: 'ios',
        label: 'I/Os a second',
        load: inputs.ios,
        ceiling: value('evenRate'),
        detail: 'break-even',
        quantity: { dimension: 'rate' },
      },
      {
        id: 'bill',
        label: 'Standard against I/O-Optimized',
        load: value('standard'),
        ceiling: value('optimized'),
        detail: 'break-even',
        quantity: usd,
      },
    ],
  },
  {
    title: 'Stored, against the cluster volume',
    bars: [
      {
        id: 'volume',
        label: 'Stored data',
        load: inputs.gb * billed.bytesPerGb,
        ceiling: inBase(limits['aurora-storage-max'], 'TiB') ?? Number.NaN,
        limit: 'aurora-storage-max',
        quantity: { dimension: 'bytes', binary: true },
      },
    ],
  },
];

/** Both bills, where they meet, and on which side this cluster is. */
export function clusterVerdict({ inputs, results, say, value }: State): string[] {
  const bills = `A month costs ${say('standard')} on Standard, of which ${say('ioPart')} is I/O, and ${say('optimized')} on I/O-Optimized.`;
  const saved = value('saved');
  const choice = sentence(results.evenRate, (even) => {
    if (even === 0) return 'With these prices I/O-Optimized is never the dearer one.';
    const meet = `They meet at ${say('even')} I/Os a month, a mean of ${say('evenRate')}`;
    if (inputs.ios < even) return `${meet}: this cluster does fewer, so Standard is the cheaper one.`;
    return saved > 0
      ? `${meet}: this cluster does more, and the switch saves ${say('saved')} a month.`
      : `${meet}, which is what this cluster does: the switch is for a steady bill, not for a lower one.`;
  });
  return [bills, choice];
}

/** What no cluster holds. */
export const clusterWarnings = ({ inputs, limits }: State): Partial<Record<Key, string>> =>
  inputs.gb * billed.bytesPerGb > (inBase(limits['aurora-storage-max'], 'TiB') ?? Infinity)
    ? { gb: 'No cluster volume grows to that size.' }
    : {};
