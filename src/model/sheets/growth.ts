import { finite } from '../capacity/domain.ts';
import { monthsLeft, storageDays, storageGrowthAllowed } from '../capacity/growth.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { growthBars, growthExamples, growthVerdict, TiB } from './parts/growth-words.ts';

const GiB = 2 ** 30;
/** In seconds. */
const day = 86_400;
const year = 365 * day;
const month = year / 12;

/** C-GROW: how long a store lasts before it meets its limit, and what growth it stands. */
export const sheet = defineSheet({
  id: 'C-GROW',
  title: 'How long until the storage is full',
  path: '/capacity/growth/',
  services: ['aurora'],
  limits: {
    'aurora-storage-max': 'TiB of a cluster volume, newest engine versions',
    'aurora-storage-max-older': 'TiB of a cluster volume, earlier engine versions',
  },
  inputs: {
    perDay: {
      param: 'growth',
      label: 'Data added',
      unit: 'a day',
      want: { dimension: 'bytes', min: 1, max: 1e18 },
      start: 20 * GiB,
      hint: 'rows only, such as 20 GiB; mean of a month',
    },
    overhead: {
      param: 'overhead',
      label: 'Indexes and other overhead',
      want: { dimension: 'share', min: 0, max: 100 },
      start: 0.3,
      hint: 'on top of the rows; measure it on your tables',
    },
    now: {
      param: 'now',
      label: 'Volume today',
      want: { dimension: 'bytes', min: 1, max: 1e21 },
      start: TiB,
      hint: 'all of it: VolumeBytesUsed, such as 1 TiB',
    },
    most: {
      param: 'limit',
      label: 'Limit of the volume',
      unit: 'TiB',
      want: { dimension: 'count', min: 0.001, max: 1e7 },
      start: 'aurora-storage-max',
      hint: 'Aurora @aurora-storage-max@, earlier engine versions @aurora-storage-max-older@',
    },
    horizon: {
      param: 'horizon',
      label: 'Has to last',
      want: { dimension: 'time', min: day, max: 1000 * year },
      start: 5 * year,
      hint: 'until the next redesign, such as 1,825 days',
    },
  },
  outputs: {
    even: {
      label: 'Until it is full, growing evenly',
      quantity: { dimension: 'time', decimals: 0 },
      figure: true,
      wants: 'at least',
    },
    compound: {
      label: 'Until it is full, growing in proportion',
      quantity: { dimension: 'time', decimals: 0 },
      figure: true,
      wants: 'at least',
    },
    allowed: {
      label: 'Data a day that lasts as long as it has to',
      quantity: { dimension: 'bytes', binary: true },
      figure: true,
      wants: 'at least',
    },
    firstYear: {
      label: 'Added in a year',
      quantity: { dimension: 'bytes', binary: true },
      figure: true,
      wants: 'at most',
    },
    then: { label: 'Volume when it has lasted', quantity: { dimension: 'bytes', binary: true }, wants: 'at most' },
    data: { label: 'Data added a day', quantity: { dimension: 'bytes', binary: true }, wants: 'at most' },
    daily: {
      label: 'Added a day, with overhead',
      quantity: { dimension: 'bytes', binary: true },
      wants: 'at most',
    },
    held: { label: 'Held today', quantity: { dimension: 'bytes', binary: true }, wants: 'at most' },
    room: { label: 'Room left', quantity: { dimension: 'bytes', binary: true }, wants: 'at least' },
    used: { label: 'Share of the limit in use', quantity: { dimension: 'share' }, wants: 'at most' },
    rise: { label: 'Growth of the volume in a month', quantity: { dimension: 'share' }, wants: 'at most' },
  },
  compute({ perDay, overhead, now, most, horizon }) {
    const limit = most * TiB;
    const daily = perDay * (1 + overhead);
    const rise = finite((daily * (month / day)) / now);
    // A volume beyond its limit has no time left, as has a full one.
    const used = Math.min(1, now / limit);
    return {
      even: andThen(storageDays({ now, most: limit, perDay, overhead }), (days) => finite(days * day)),
      compound: andThen(rise, (share) => andThen(monthsLeft(used, share), (months) => finite(months * month))),
      allowed: storageGrowthAllowed({ now, most: limit, overhead }, horizon / day),
      firstYear: finite(daily * (year / day)),
      then: finite(now + daily * (horizon / day)),
      data: found(perDay),
      daily: finite(daily),
      held: found(now),
      room: found(Math.max(0, limit - now)),
      used: finite(now / limit),
      rise,
    };
  },
  steps: [
    {
      id: 'room',
      does: 'What the volume still takes',
      tex: String.raw`S_{\max} - S_0 = \text{@most@ TiB} - \text{@held@} = \text{@room@}`,
      words: 'S max minus S zero: @most@ TiB minus @held@ is @room@, nothing where it is over already',
    },
    {
      id: 'daily',
      does: 'What a day adds, indexes included',
      tex: String.raw`g \, (1 + x) = \text{@data@} \times (1 + \text{@overhead@}) = \text{@daily@}`,
      words: 'g times one plus x: @data@ a day and @overhead@ on top is @daily@ a day',
    },
    {
      id: 'even',
      does: 'Days, if every day adds as much as today',
      tex: String.raw`t = \dfrac{S_{\max} - S_0}{g \, (1 + x)} = \dfrac{\text{@room@}}{\text{@daily@ a day}} = \text{@even@}`,
      words: 't equals the room over the growth: @room@ over @daily@ a day is @even@',
    },
    {
      id: 'compound',
      does: 'The same, if the growth rises with the volume',
      tex: String.raw`t_{\text{c}} = \dfrac{\ln\left(S_{\max} / S_0\right)}{\ln\left(1 + r\right)} \text{ months}, \quad r = \text{@rise@ a month}, \quad t_{\text{c}} = \text{@compound@}`,
      words:
        't c equals the logarithm of S max over S zero, over that of one plus r, in months: with r at @rise@ a month it is @compound@',
    },
    {
      id: 'allowed',
      does: 'Backwards: the data a day that lasts as long as it has to',
      tex: String.raw`g_{\max} = \dfrac{S_{\max} - S_0}{T \, (1 + x)} = \dfrac{\text{@room@}}{\text{@horizon@} \times (1 + \text{@overhead@})} = \text{@allowed@ a day}`,
      words:
        'g max equals the room over T times one plus x: @room@ over @horizon@ with @overhead@ on top is @allowed@ a day',
    },
  ],
  bars: growthBars,
  chart: { over: 'perDay', shows: ['even', 'compound'] },
  verdict: growthVerdict,
  warnings: ({ inputs }) =>
    inputs.now > inputs.most * TiB ? { now: 'More than the limit: a volume of that size cannot exist.' } : {},
  question: { find: 'perDay', of: 'even', is: 5 * year },
  inverse({ find, of, is }, { now, most, overhead }) {
    if (of !== 'even' || find !== 'perDay' || is <= 0) return undefined;
    return storageGrowthAllowed({ now, most: most * TiB, overhead }, is / day);
  },
  examples: growthExamples,
});
