import { formatNumber, formatShare } from '../../quantity/number.ts';
import type { BarGroup, Case, Example, Step } from '../../worksheet/sheet.ts';
import { billed, sentence, usd } from './cost-parts.ts';

type Key =
  | 'use'
  | 'writes'
  | 'reads'
  | 'size'
  | 'consistency'
  | 'hours'
  | 'wruPrice'
  | 'rruPrice'
  | 'wcuPrice'
  | 'rcuPrice'
  | 'quota';
type Id =
  | 'ddb-wru'
  | 'ddb-rru'
  | 'ddb-wcu'
  | 'ddb-rcu'
  | 'dynamodb-wcu-size'
  | 'dynamodb-rcu-size'
  | 'dynamodb-table-throughput'
  | 'dynamodb-item-size';
type Out =
  'onDemand' | 'provisioned' | 'below' | 'belowReads' | 'saved' | 'writeMillion' | 'readMillion' | 'wcu' | 'rcu';
type State = Case<Key, Id, Out>;

const capacity = { dimension: 'count' } as const;

export const tableSteps: readonly Step[] = [
  {
    id: 'million',
    does: 'What a million write units cost when the capacity is used for part of its time',
    tex: String.raw`P = \dfrac{h}{\text{3,600 s} \times u} \times 10^6 = \dfrac{\text{@wcuPrice@}}{\text{3,600 s} \times \text{@use@}} \times 10^6 = \text{@writeMillion@}`,
    words:
      'P equals h over 3,600 times u, times a million: @wcuPrice@ over 3,600 times @use@, times a million, is @writeMillion@',
  },
  {
    id: 'below',
    does: 'The use at which that is the price on demand',
    tex: String.raw`u^{*} = \dfrac{h}{\text{3,600 s}} \times \dfrac{10^6}{p} = \dfrac{\text{@wcuPrice@}}{\text{3,600 s}} \times \dfrac{10^6}{\text{@wruPrice@}} = \text{@below@}`,
    words:
      'u star equals h over 3,600 times a million over p: @wcuPrice@ over 3,600 times a million over @wruPrice@ is @below@',
  },
  {
    id: 'month',
    does: 'The month, for capacity that is provisioned all the time',
    tex: String.raw`M = H \left( h_w \dfrac{w}{u} + h_r \dfrac{r}{u} \right) = \text{@hours@ h} \times \left( \text{@wcuPrice@} \times \text{@wcu@} + \text{@rcuPrice@} \times \text{@rcu@} \right) = \text{@provisioned@}`,
    words:
      'M equals H times the sum of h w times w over u and h r times r over u: @hours@ hours times @wcuPrice@ times @wcu@ plus @rcuPrice@ times @rcu@ is @provisioned@',
  },
];

/** The bill against the other, and what is to be provisioned against what a table takes. */
export const tableBars = ({ inputs, limits, value }: State): BarGroup<Id>[] => [
  {
    title: 'The month provisioned: at the mark it costs what on demand costs',
    bars: [
      {
        id: 'bill',
        label: 'Provisioned against on demand',
        load: value('provisioned'),
        ceiling: value('onDemand'),
        detail: 'break-even',
        quantity: usd,
      },
    ],
  },
  {
    title: 'To provision, against what a table takes',
    bars: [
      ...(['wcu', 'rcu'] as const).map((out) => ({
        id: out,
        label: out === 'wcu' ? 'Write units' : 'Read units',
        load: value(out),
        ceiling: inputs.quota,
        limit: 'dynamodb-table-throughput' as const,
        quantity: capacity,
        kind: 'setting' as const,
      })),
      {
        id: 'item',
        label: 'Size of an item',
        load: inputs.size,
        ceiling: limits['dynamodb-item-size'] * billed.bytesPerKb,
        limit: 'dynamodb-item-size',
        quantity: { dimension: 'bytes', binary: true },
        kind: 'setting',
      },
    ],
  },
];

/** Both bills, the use at which they meet, and what stands ready. */
export function tableVerdict({ inputs, results, say, value }: State): string[] {
  const bills = `At ${formatShare(inputs.use)} use a month costs ${say('provisioned')} provisioned and ${say('onDemand')} on demand`;
  const saved = value('saved');
  const which = saved > 0 ? 'provisioning is the cheaper one' : saved < 0 ? 'on demand is the cheaper one' : 'the same';
  const even = sentence(results.below, (below) =>
    below >= 1
      ? 'For writes, on demand is the cheaper one at any use.'
      : `For writes, on demand is the cheaper one below ${say('below')} use, whatever the rate.`,
  );
  const { wcu, rcu } = results;
  const need =
    wcu.ok && rcu.ok
      ? `To be used so, ${formatNumber(wcu.value)} write and ${formatNumber(rcu.value)} read units stand ready at every hour.`
      : 'So many units cannot be reckoned with.';
  return [`${bills}: ${which}.`, even, need];
}

/** What no table takes. */
export const tableWarnings = ({ inputs, limits }: State): Partial<Record<Key, string>> =>
  inputs.size > limits['dynamodb-item-size'] * billed.bytesPerKb
    ? { size: 'DynamoDB takes no item of that size: keep the body in S3.' }
    : {};

export const tableExamples: readonly [Example<Key, Id, Out>, ...Example<Key, Id, Out>[]] = [
  {
    id: 'half',
    label: 'Used by half',
    values: {},
    shows:
      'A write unit used for @use@ of its time does a million writes for @writeMillion@, against @wruPrice@ on demand: a month of @provisioned@ instead of @onDemand@.',
    expect: {
      writeMillion: '0.3611 USD',
      below: '28.9 %',
      onDemand: '328.50 USD',
      provisioned: '189.80 USD',
      saved: '138.70 USD',
    },
    backward: { find: 'use', of: 'provisioned', is: 328.5, answer: 'at least 28.9 %' },
  },
  {
    id: 'full',
    label: 'Used to the full',
    values: { use: 1 },
    shows:
      'A unit that is never idle does a million writes for @writeMillion@. No table can be run so: the next request would be throttled.',
    expect: { writeMillion: '0.1806 USD', readMillion: '0.0361 USD', provisioned: '94.90 USD' },
  },
  {
    id: 'spiky',
    label: 'Ready for a peak',
    values: { use: 0.1 },
    shows:
      'Capacity that stands ready for a peak of ten times the mean: @provisioned@, against @onDemand@ on demand, which pays for the requests alone.',
    expect: {
      writeMillion: '1.8056 USD',
      provisioned: '949.00 USD',
      onDemand: '328.50 USD',
      saved: '−620.50 USD',
      wcu: '1,000',
    },
  },
  {
    id: 'documents',
    label: 'Larger items',
    values: { size: 6000, consistency: 1 },
    shows:
      'Items of @size@, read with strong consistency: the bill grows with the units, the use at which the two meet does not.',
    expect: { onDemand: '1,642.50 USD', provisioned: '949.00 USD', below: '28.9 %', wcu: '1,200', rcu: '4,000' },
  },
];
