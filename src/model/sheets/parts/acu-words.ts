import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { BarGroup, Case, Example } from '../../worksheet/sheet.ts';
import type { acuInputs, acuLimits } from './acu-inputs.ts';
import { connectionsOf, isCapped } from './connection-rows.ts';

type Key = keyof typeof acuInputs;
type Rest = keyof typeof acuLimits;
type Out = 'memory' | 'connections' | 'most' | 'least' | 'floor' | 'needed' | 'steady';
type State = Case<Key, Rest, Out>;

const count = { dimension: 'count' } as const;
const units = (value: number): string => `${formatNumber(value)}${nbsp}ACU`;

/** The range and the number of instances against what Aurora and the account take; the working set against the range. */
export function acuBars(state: State): BarGroup<Rest>[] {
  const { inputs, limits } = state;
  return [
    {
      title: 'Put in, against each limit',
      bars: [
        {
          id: 'max',
          label: 'Maximum, in ACU',
          load: inputs.max,
          ceiling: limits['aurora-acu-max'],
          limit: 'aurora-acu-max',
          quantity: count,
          kind: 'setting',
        },
        {
          id: 'readers',
          label: 'Readers of the cluster',
          load: inputs.instances - 1,
          ceiling: limits['aurora-replicas-max'],
          limit: 'aurora-replicas-max',
          quantity: count,
          kind: 'setting',
        },
        {
          id: 'instances',
          label: 'DB instances of the account',
          load: inputs.instances,
          ceiling: inputs.quota,
          limit: 'aurora-db-instances',
          quantity: count,
          kind: 'setting',
        },
      ],
    },
    {
      title: 'The working set, in ACU',
      bars: [
        {
          id: 'at-maximum',
          label: 'Against your maximum',
          load: state.value('needed'),
          ceiling: inputs.max,
          detail: 'your setting',
          quantity: count,
          kind: 'setting',
        },
      ],
    },
  ];
}

function ofMemory(state: State): string {
  const { min, max, workingSet } = state.inputs;
  const held = `One instance has ${state.say('memory')} of memory at its maximum and ${state.say('floor')} at its minimum`;
  const asks = `the working set of ${formatNumber(workingSet)}${nbsp}GiB needs ${state.say('needed')}`;
  const needed = state.value('needed');
  const largest = state.limits['aurora-acu-max'];
  if (needed > largest)
    return `${held}; ${asks}, more than the ${units(largest)} that any instance has: part the data.`;
  if (needed > max) return `${held}; ${asks}, more than the maximum: the rest is read from storage each time.`;
  if (needed > min)
    return `${held}; ${asks}, so an instance that has rested at its minimum wakes with part of it gone.`;
  return `${held}; ${asks}, which even the minimum holds.`;
}

function ofConnections(state: State): string {
  const { inputs, limits } = state;
  const { min: minAcu, max: maxAcu, engine } = inputs;
  const held = connectionsOf({ minAcu, maxAcu, engine }, limits);
  if (!held.ok) return `The default of max_connections is not known: ${held.error.message}.`;
  const follows = `The default of max_connections follows the maximum and is ${state.say('connections')} here`;
  const capped = held.value.connections === limits['aurora-maxconn-low-min'];
  if (capped && isCapped({ minAcu, maxAcu, engine }, limits)) {
    return `${follows}, the cap of PostgreSQL with a minimum of ${formatNumber(limits['aurora-acu-step'])}${nbsp}ACU or less.`;
  }
  return held.value.exact
    ? `${follows}; a new maximum counts after a restart.`
    : `${follows}, that of the next smaller size in the table, ${units(held.value.row)}; the true value lies somewhat higher or is the same.`;
}

/** What the range holds, what an hour of it costs, and the connections that come with it. */
export function acuVerdict(state: State): string[] {
  const { min, max, instances } = state.inputs;
  if (min > max)
    return [`Aurora refuses a range from ${units(min)} down to ${units(max)}, so no hour of it has a price.`];
  const many = instances === 1 ? 'Its one instance costs' : `All ${formatNumber(instances)} instances together cost`;
  const cost =
    `${many} from ${state.say('least')} to ${state.say('most')} an hour, storage, I/O and backups apart` +
    (state.results.steady.ok ? `; ${state.say('steady')} with the working set in memory and no more.` : '.');
  return [ofMemory(state), cost, ofConnections(state)];
}

const whole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** Ranges that can be typed and that Aurora does not take. */
export function acuWarnings({ inputs, limits, asOf }: State): Partial<Record<Key, string>> {
  const { min, max, instances } = inputs;
  const [least, most, step] = [limits['aurora-acu-min'], limits['aurora-acu-max'], limits['aurora-acu-step']];
  const readers = limits['aurora-replicas-max'];
  const odd = `The range is set in steps of ${formatNumber(step)}${nbsp}ACU.`;
  return {
    ...(whole(max / step) ? {} : { max: odd }),
    ...(whole(min / step) ? {} : { min: odd }),
    ...(max > most
      ? {
          max:
            asOf === 'talk'
              ? `On the day of the talk no instance had more than ${units(most)}.`
              : `No instance has more than ${units(most)}, and older engine versions have less.`,
        }
      : {}),
    ...(min < least ? { min: `On the day of the talk the smallest minimum was ${units(least)}.` } : {}),
    ...(instances - 1 > readers
      ? { instances: `A cluster has one writer and no more than ${formatNumber(readers)} readers.` }
      : {}),
  };
}

/** The whole range, the notes’ figure, the trap of the smallest minimum, the ledger’s size, and the dearer price. */
export const acuExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'largest',
    label: 'The largest instance',
    values: {},
    shows: 'At @max@ ACU one instance has @memory@; @instances@ of them cost from @least@ to @most@ an hour.',
    expect: {
      memory: '512 GiB',
      connections: '5,000 connections',
      most: '92.16 USD',
      least: '0.72 USD',
      needed: '16 ACU',
    },
    backward: { find: 'max', of: 'most', is: 30, answer: 'at most 83.3 ACU' },
  },
  {
    id: 'notes',
    label: 'The 120 ACU of the notes',
    values: { max: 120 },
    shows: 'A maximum of @max@ ACU may be set, and gives @memory@, but it is and was no limit of the service.',
    expect: { memory: '240 GiB', most: '43.20 USD' },
  },
  {
    id: 'working-set',
    label: 'Sized by the working set',
    values: { min: 4, max: 16 },
    shows:
      'A working set of @workingSet@ GiB needs @needed@. A maximum of just that brings @connections@, an hour of it @most@.',
    expect: {
      needed: '16 ACU',
      memory: '32 GiB',
      connections: '3,360 connections',
      most: '5.76 USD',
      steady: '5.76 USD',
    },
    backward: { find: 'workingSet', of: 'needed', is: 64, answer: 'at most 128 GiB' },
  },
  {
    id: 'smallest-minimum',
    label: 'The smallest minimum',
    values: { min: 'aurora-acu-min' },
    shows: 'With a minimum of @min@ ACU PostgreSQL stays at @connections@, whatever the maximum is.',
    expect: { connections: '2,000 connections', least: '0.00 USD', floor: '0 bytes' },
  },
  {
    id: 'io-optimized',
    label: 'I/O-Optimized',
    values: { price: 'aurora-acu-io' },
    shows: 'At @price@ for an ACU-hour the range costs from @least@ to @most@ an hour, and no I/O is charged.',
    expect: { most: '119.808 USD', least: '0.936 USD' },
  },
];
