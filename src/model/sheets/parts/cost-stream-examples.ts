import type { Example, Step } from '../../worksheet/sheet.ts';
import type { Id, Key, Out } from './cost-stream-words.ts';

export const streamSteps: readonly Step[] = [
  {
    id: 'shards',
    does: 'Shards that the peak needs: by bytes in, records in and bytes out',
    tex: String.raw`n = \left\lceil \max\left( \dfrac{\pi \lambda s}{B_{\text{in}}}, \dfrac{\pi \lambda}{R}, \dfrac{\pi \lambda s k}{B_{\text{out}}} \right) \right\rceil = \text{@shards@}, \quad \pi \lambda = \text{@peak@} \times \text{@records@}, \ s = \text{@size@}, \ k = \text{@readers@}`,
    words:
      'n is the largest of pi lambda s over B in, pi lambda over R, and pi lambda s k over B out, rounded up: with @peak@ times @records@ records of @size@ and @readers@ consumers it is @shards@',
  },
  {
    id: 'provisioned',
    does: 'The month provisioned: shards, and a PUT unit for each payload begun',
    tex: String.raw`M_p = n \, h \, H + \dfrac{\lambda \, H_s}{10^6} \left\lceil \dfrac{s}{U} \right\rceil p_U = \text{@shardsMonth@} + \text{@unitsMonth@} = \text{@provisioned@}`,
    words:
      'M p equals n times h times H, plus lambda times the seconds over a million, times s over U rounded up, times p U: @shardsMonth@ plus @unitsMonth@ is @provisioned@',
  },
  {
    id: 'on-demand',
    does: 'The month on demand: the stream and what goes in, and what is read',
    tex: String.raw`M_d = h_d \, H + \dfrac{\lambda \, H_s}{G} \left( \left\lceil \dfrac{s}{e} \right\rceil e \, p_{\text{in}} + s \, k \, p_{\text{out}} \right) = \text{@writesMonth@} + \text{@readsMonth@} = \text{@onDemand@}`,
    words:
      'M d equals h d times H, plus lambda times the seconds over G, times the sum of s rounded up to whole steps times p in, and s times k times p out: @writesMonth@ plus @readsMonth@ is @onDemand@',
  },
];

export const streamExamples: readonly [Example<Key, Id, Out>, ...Example<Key, Id, Out>[]] = [
  {
    id: 'events',
    label: 'Three times the mean',
    values: {},
    shows:
      'A thousand records a second, a peak of @peak@ times that, two consumers: @shards@ and @provisioned@, or @onDemand@ on demand, where reading is paid for.',
    expect: { shards: '3 shards', provisioned: '69.64 USD', onDemand: '425.50 USD', afford: '35 shards' },
    backward: { find: 'peak', of: 'provisioned', is: 425.5, answer: 'at most 35 times the mean' },
  },
  {
    id: 'full-shard',
    label: 'One shard, full',
    values: { peak: 1, readers: 1 },
    shows:
      'A stream that never varies fills its one shard: @shardsMonth@ for it and @unitsMonth@ for PUT units, against @writesMonth@ on demand before anybody reads.',
    expect: { shards: '1 shard', shardsMonth: '10.95 USD', unitsMonth: '36.79 USD', writesMonth: '229.70 USD' },
  },
  {
    id: 'spiky',
    label: 'A quiet stream with a spike',
    values: { records: 10, peak: 500, readers: 1 },
    shows:
      'Ten records a second on average and @peak@ times that at its worst: @shards@ stand ready for @provisioned@; on demand costs @onDemand@.',
    expect: { shards: '5 shards', provisioned: '55.12 USD', onDemand: '32.18 USD', afford: '2 shards' },
  },
  {
    id: 'small',
    label: 'Small records',
    values: { records: 4000, size: 200, peak: 1 },
    shows:
      'A record of @size@ counts as a whole PUT unit, and on demand as a whole KB: @unitsMonth@ of @provisioned@ are PUT units, and on demand writing alone costs @writesMonth@. Packing several into one record pays.',
    expect: { shards: '4 shards', provisioned: '190.97 USD', unitsMonth: '147.17 USD', writesMonth: '831.20 USD' },
  },
  {
    id: 'large',
    label: 'A large stream',
    values: { records: 100_000, peak: 2 },
    shows:
      'A hundred thousand records a second: @provisioned@ with @shards@, @onDemand@ on demand, @advantage@ with Advantage.',
    expect: {
      shards: '200 shards',
      provisioned: '5,869.20 USD',
      onDemand: '39,659.37 USD',
      advantage: '15,852.07 USD',
    },
  },
];
