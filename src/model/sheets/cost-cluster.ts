import { auroraMonth, ioOptimizedAbove } from '../capacity/aurora-cost.ts';
import { finite } from '../capacity/domain.ts';
import { andThen } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { clusterBars, clusterSteps, clusterVerdict, clusterWarnings } from './parts/cost-cluster-words.ts';
import { hoursInput, priceInput, secondsPerHour, usd } from './parts/cost-parts.ts';

const month = { quantity: usd, figure: true, wants: 'at most' } as const;

/** C-COST-CLUSTER: an Aurora cluster whose I/O is paid by the request, or with dearer capacity and storage. */
export const sheet = defineSheet({
  id: 'C-COST-CLUSTER',
  title: 'Aurora Standard or I/O-Optimized',
  path: '/capacity/cost-cluster/',
  services: ['aurora-serverless', 'aurora'],
  limits: {
    'aurora-acu-std': 'an ACU-hour, Standard',
    'aurora-acu-io': 'an ACU-hour, I/O-Optimized',
    'aurora-gb-std': 'a GB-month, Standard',
    'aurora-gb-io': 'a GB-month, I/O-Optimized',
    'aurora-io': 'a million I/Os, Standard',
    'aurora-storage-max': 'the largest cluster volume',
  },
  inputs: {
    ios: {
      param: 'ios',
      label: 'I/Os, mean of the month',
      want: { dimension: 'rate', min: 0, max: 1e9 },
      start: 100,
      hint: 'billed reads and writes of the volume, from CloudWatch or the bill',
    },
    acu: {
      param: 'acu',
      label: 'Capacity, mean of the month',
      unit: 'ACU',
      want: { dimension: 'count', noun: 'ACU', min: 0, max: 1e6 },
      start: 4,
      hint: 'all instances of the cluster together; measure it',
    },
    gb: {
      param: 'storage',
      label: 'Stored data',
      unit: 'GB',
      want: { dimension: 'count', min: 0, max: 1e9 },
      start: 100,
      hint: 'size of the volume; one however many readers',
    },
    hours: hoursInput,
    acuPrice: priceInput('acu-price', 'Capacity, Standard', 'per ACU-hour', 'aurora-acu-std'),
    acuIoPrice: priceInput('acu-io-price', 'Capacity, I/O-Optimized', 'per ACU-hour', 'aurora-acu-io'),
    gbPrice: priceInput('storage-price', 'Storage, Standard', 'per GB-month', 'aurora-gb-std'),
    gbIoPrice: priceInput('storage-io-price', 'Storage, I/O-Optimized', 'per GB-month', 'aurora-gb-io'),
    ioPrice: priceInput('io-price', 'I/O, Standard', 'per million', 'aurora-io'),
  },
  outputs: {
    standard: { label: 'Month on Standard', ...month },
    optimized: { label: 'Month on I/O-Optimized', ...month },
    evenRate: {
      label: 'I/Os a second above which the switch pays',
      quantity: { dimension: 'rate' },
      figure: true,
      wants: 'at least',
    },
    even: {
      label: 'I/Os a month above which the switch pays',
      quantity: { dimension: 'count', words: true },
      figure: true,
      wants: 'at least',
    },
    iosMonth: { label: 'I/Os of this month', quantity: { dimension: 'count', words: true }, wants: 'at most' },
    ioPart: { label: 'I/O, part of the bill on Standard', quantity: { dimension: 'share' }, wants: 'at most' },
    saved: { label: 'Saved by the switch', quantity: usd, wants: 'at least' },
  },
  compute({ ios, acu, gb, hours, acuPrice, acuIoPrice, gbPrice, gbIoPrice, ioPrice }) {
    const use = { acu, gb, hours };
    const plain = { acuHour: acuPrice, gbMonth: gbPrice, perMillionIo: ioPrice };
    const dear = { acuHour: acuIoPrice, gbMonth: gbIoPrice, perMillionIo: 0 };
    const seconds = hours * secondsPerHour;
    const iosMonth = finite(ios * seconds);
    const standard = andThen(iosMonth, (count) => auroraMonth(use, count, plain));
    const optimized = andThen(iosMonth, (count) => auroraMonth(use, count, dear));
    const idle = auroraMonth(use, 0, plain);
    const even = ioOptimizedAbove(use, plain, dear);
    return {
      standard,
      optimized,
      evenRate: andThen(even, (count) => finite(count / seconds)),
      even,
      iosMonth,
      ioPart: andThen(standard, (all) =>
        andThen(idle, (rest) => finite(all === 0 ? 0 : Math.max(0, all - rest) / all)),
      ),
      saved: andThen(standard, (now) => andThen(optimized, (then) => finite(now - then))),
    };
  },
  steps: clusterSteps,
  bars: clusterBars,
  chart: {
    over: 'ios',
    shows: ['standard', 'optimized'],
    columns: ['standard', 'optimized', 'ioPart'],
    range: [10, 1000],
  },
  verdict: clusterVerdict,
  warnings: clusterWarnings,
  question: { find: 'acu', of: 'evenRate', is: 100 },
  examples: [
    {
      id: 'four-acu',
      label: 'Four ACUs, little I/O',
      values: {},
      shows:
        '@acu@ ACU and @gb@ GB at @ios@: @standard@ on Standard, @optimized@ on I/O-Optimized. The switch would pay above @even@ I/Os a month.',
      expect: {
        even: '588.1 million',
        evenRate: '223.8/s',
        standard: '412.96 USD',
        optimized: '478.02 USD',
        ioPart: '12.7 %',
      },
      backward: { find: 'ios', of: 'standard', is: 478.02, answer: 'at most 223.8/s' },
    },
    {
      id: 'busy',
      label: 'The same, busy',
      values: { ios: 600 },
      shows: 'At @ios@ the I/O is @ioPart@ of the bill, and the switch saves @saved@ a month.',
      expect: { standard: '675.76 USD', ioPart: '46.7 %', saved: '197.74 USD' },
    },
    {
      id: 'archive',
      label: 'Much stored, little read',
      values: { gb: 5000, acu: 2 },
      shows: '@gb@ GB that are seldom touched: the dearer storage moves the point to @evenRate@.',
      expect: { evenRate: '1,289.1/s', standard: '727.76 USD', optimized: '1,352.76 USD' },
    },
    {
      id: 'cache-less',
      label: 'Too small for its data',
      values: { acu: 1, ios: 400 },
      shows:
        'One ACU holds little in memory, so reads go to the volume: @ioPart@ of @standard@ is I/O. More memory may take the reads away; try that before the switch.',
      expect: { standard: '307.84 USD', ioPart: '68.3 %', saved: '171.46 USD' },
    },
  ],
});
