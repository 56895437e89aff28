import type { BarGroup, Case, Example } from '../../worksheet/sheet.ts';
import { formatNumber, nbsp } from '../../quantity/number.ts';

type Key = 'perDay' | 'overhead' | 'now' | 'most' | 'horizon';
type Rest = 'aurora-storage-max' | 'aurora-storage-max-older';
type Out =
  'even' | 'compound' | 'allowed' | 'firstYear' | 'then' | 'data' | 'daily' | 'held' | 'room' | 'used' | 'rise';
type State = Case<Key, Rest, Out>;

export const TiB = 2 ** 40;

const bytes = { dimension: 'bytes', binary: true } as const;

/** The volume today and later against both limits, and the growth against what lasts. */
export const growthBars = ({ inputs, limits, value, say }: State): BarGroup<Rest>[] => {
  const volumes = (limit: Rest, ceiling: number) =>
    (
      [
        ['today', 'Volume today', 'held'],
        ['then', `In ${say('horizon')}, growing evenly`, 'then'],
      ] as const
    ).map(([id, label, out]) => ({ id: `${limit}-${id}`, label, load: value(out), ceiling, limit, quantity: bytes }));
  return [
    { title: 'The volume, against its limit', bars: volumes('aurora-storage-max', inputs.most * TiB) },
    {
      title: 'The same on an earlier engine version of Aurora',
      bars: volumes('aurora-storage-max-older', limits['aurora-storage-max-older'] * TiB),
    },
    {
      title: 'The growth, against what lasts',
      bars: [
        {
          id: 'growth',
          label: 'Data added a day',
          load: value('data'),
          ceiling: value('allowed'),
          detail: 'from your limit and the time it has to last',
          quantity: bytes,
          kind: 'setting',
        },
      ],
    },
  ];
};

/** How long it lasts either way, and whether that is long enough. */
export function growthVerdict({ inputs, limits, say, value }: State): string[] {
  const limit = `${formatNumber(inputs.most)}${nbsp}TiB`;
  if (value('room') === 0)
    return [`The volume holds ${say('held')}, its limit is ${limit}: it is full, and writes that need space fail.`];
  const even =
    `At ${say('daily')} a day, overhead included, ${limit} are full in ${say('even')}; ` +
    `if the growth rises with the volume, by ${say('rise')} a month, in ${say('compound')}.`;
  const [least, most] = [value('even'), value('compound')].sort((a, b) => a - b) as [number, number];
  const wish = `It has to last ${say('horizon')}, which allows ${say('allowed')} of data a day growing evenly.`;
  const judged =
    inputs.horizon <= least
      ? ' It does, on either reading.'
      : inputs.horizon <= most
        ? ' Whether it does depends on which reading comes true: look again every month.'
        : ' It does not, on either reading: move or archive old data, or split the store, before then.';
  const older = limits['aurora-storage-max-older'];
  const version =
    inputs.most > older && value('then') > older * TiB
      ? [`An earlier engine version stops at ${formatNumber(older)}${nbsp}TiB within that time: plan the upgrade.`]
      : [];
  return [even, wish + judged, ...version];
}

export const growthExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'newest',
    label: 'The newest engine',
    values: {},
    shows: '@held@ today and @data@ of data a day: @even@ if it grows evenly, @compound@ if in proportion.',
    expect: { daily: '26 GiB', room: '255 TiB', even: '10,043 days', compound: '295 days', allowed: '110.1 GiB' },
    backward: { find: 'perDay', of: 'even', is: 157_680_000, answer: 'at most 118.2 GB a day' },
  },
  {
    id: 'older',
    label: 'An earlier engine version',
    values: { most: 'aurora-storage-max-older' },
    shows: 'The same growth on a volume of @most@ TiB: @even@.',
    expect: { room: '127 TiB', even: '5,002 days', compound: '258 days' },
  },
  {
    id: 'massive',
    label: 'Massive from the first year',
    values: { now: 100 * 2 ** 30, perDay: 10 * 2 ** 30 },
    shows: 'The talk’s “massive”: @data@ of data a day makes @firstYear@ in a year, and still lasts @even@.',
    expect: { firstYear: '4.63 TiB', used: '0.0381 %', even: '20,157 days' },
  },
  {
    id: 'events',
    label: 'Every event kept',
    values: { perDay: TiB / 2, now: 40 * TiB, overhead: 0.5 },
    shows: 'A product that keeps every event, @data@ a day: @even@ growing evenly, @compound@ growing in proportion.',
    expect: { daily: '768 GiB', even: '288 days', compound: '125 days', allowed: '80.8 GiB' },
    backward: { find: 'overhead', of: 'even', is: 31_536_000, answer: 'at most 18.4 %' },
  },
  {
    id: 'full',
    label: 'Nearly full',
    values: { now: 120 * TiB, most: 'aurora-storage-max-older' },
    shows: '@used@ of an earlier version’s volume is in use: @even@ remain.',
    expect: { used: '93.8 %', room: '8 TiB', even: '315 days', compound: '306 days' },
  },
];
