import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { BarGroup, Case, Example } from '../../worksheet/sheet.ts';
import type { connInputs, connLimits } from './connections-inputs.ts';
import { connectionFact } from './connection-rows.ts';

type Key = keyof typeof connInputs;
type Rest = keyof typeof connLimits;
type Out = 'direct' | 'proxied' | 'allowed' | 'most' | 'busy' | 'fitting' | 'carried';
type State = Case<Key, Rest, Out>;

const count = { dimension: 'count' } as const;

/** Both ways to connect against what the database allows, and the settings against what they may be. */
export function connBars(state: State): BarGroup<Rest>[] {
  const { inputs, limits } = state;
  const row = connectionFact({ ...inputs, set: inputs.setting }, limits);
  const database = {
    ceiling: state.value('most'),
    quantity: count,
    ...(row ? { limit: row } : { detail: 'as you set it' }),
  };
  const through = {
    ceiling: state.value('allowed'),
    detail: 'MaxConnectionsPercent of max_connections',
    quantity: count,
  };
  return [
    {
      title: 'Connections, against what is allowed',
      // Where the size is not in the table there is no ceiling to stand against.
      bars: state.results.most.ok
        ? [
            { id: 'direct', label: 'Without a proxy', load: state.value('direct'), ...database, kind: 'setting' },
            { id: 'proxied', label: 'Through the proxy', load: state.value('proxied'), ...through, kind: 'setting' },
            { id: 'pinned', label: 'Pinned sessions alone', load: inputs.pinned, ...through, kind: 'setting' },
          ]
        : [],
    },
    {
      title: 'Put in, against each limit',
      bars: [
        {
          id: 'max-acu',
          label: 'Maximum, in ACU',
          load: inputs.maxAcu,
          ceiling: limits['aurora-acu-max'],
          limit: 'aurora-acu-max',
          quantity: count,
          kind: 'setting',
        },
      ],
    },
  ];
}

function ofDirect(state: State): string {
  const { inputs, results } = state;
  const direct = state.value('direct');
  const busy = state.value('busy');
  const use =
    busy > direct
      ? `and the work asks for ${state.say('busy')} at once: requests wait for a free one in their pool`
      : `of which ${state.say('busy')} are busy on average`;
  const held = `Without a proxy ${formatNumber(inputs.instances)} instances hold ${state.say('direct')}, ${use}`;
  if (!results.most.ok) return `${held}.`;
  if (direct > results.most.value) {
    return `${held}; the database allows ${state.say('most')}, so the last to connect are refused. It bears ${state.say('fitting')} of that pool.`;
  }
  const twice =
    2 * direct > results.most.value ? ' A deployment that runs old and new side by side would not fit.' : '';
  return `${held}; the database allows ${state.say('most')}.${twice}`;
}

function ofProxy(state: State): string {
  const { inputs, results } = state;
  const needs = `Through the proxy the same work takes ${state.say('proxied')}`;
  const proxied = state.value('proxied');
  if (!results.allowed.ok) return `${needs}. How many it may open is not known: ${results.allowed.error.message}.`;
  const useless =
    proxied >= state.value('direct') && state.value('busy') <= state.value('direct')
      ? ', no fewer than without: pinned sessions leave little to share'
      : '';
  const { carried } = results;
  if (!carried.ok) {
    return `${needs}${useless}, and it may open ${state.say('allowed')}: the ${formatNumber(inputs.pinned)} pinned sessions alone, with their room, are too many.`;
  }
  if (proxied > results.allowed.value) {
    return `${needs}${useless}, and it may open ${state.say('allowed')}: beyond ${state.say('carried')} clients wait, then fail. Shorten the transactions or enlarge the node.`;
  }
  return `${needs}${useless}. It may open ${state.say('allowed')}, which as far as connections go carry ${state.say('carried')}.`;
}

/** The pools, the proxy, and which of them the database bears. */
export const connVerdict = (state: State): string[] => [ofDirect(state), ofProxy(state)];

/** Sizes that can be typed and that Aurora does not take. */
export function connWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const most = limits['aurora-acu-max'];
  const { minAcu, maxAcu } = inputs;
  return {
    ...(maxAcu > most ? { maxAcu: `No instance has more than ${formatNumber(most)}${nbsp}ACU on this day.` } : {}),
    ...(minAcu > maxAcu
      ? {
          minAcu: `The minimum lies above the maximum of ${formatNumber(maxAcu)}${nbsp}ACU: Aurora refuses such a range.`,
        }
      : {}),
  };
}

/** The ledger’s example, then a deployment, sessions that pin, and the other engine. */
export const connExamples: readonly [Example<Key, Rest, Out>, ...Example<Key, Rest, Out>[]] = [
  {
    id: 'forty',
    label: 'Forty instances',
    values: {},
    shows: '@instances@ pools of @pool@ hold @direct@; the @rate@ in them need @proxied@ through a proxy.',
    expect: {
      direct: '2,000 connections',
      proxied: '45 connections',
      most: '3,360 connections',
      allowed: '3,360 connections',
      busy: '24',
      fitting: '67 instances',
    },
    backward: { find: 'rate', of: 'proxied', is: 100, answer: 'at most 8,365.4/s' },
  },
  {
    id: 'some-left',
    label: 'Some left to others',
    values: { poolShare: 95 },
    shows: 'With MaxConnectionsPercent at @poolShare@ the proxy may open @allowed@; @proxied@ are needed.',
    expect: { direct: '2,000 connections', proxied: '45 connections', allowed: '3,192 connections' },
  },
  {
    id: 'deployment',
    label: 'While a deployment runs',
    values: { instances: 80 },
    shows:
      'Old and new instances together hold @direct@, more than the @most@ allowed; through the proxy it stays at @proxied@.',
    expect: { direct: '4,000 connections', proxied: '45 connections' },
    backward: { find: 'pool', of: 'direct', is: 3360, answer: 'at most 42 connections' },
  },
  {
    id: 'pinned',
    label: 'Every session pinned',
    values: { pinned: 2000 },
    shows:
      'A framework that sets variables on each connect pins every session: @proxied@, more than the @direct@ without a proxy.',
    expect: { proxied: '2,632 connections', direct: '2,000 connections' },
  },
  {
    id: 'mysql',
    label: 'The same on MySQL',
    values: { engine: 2 },
    shows: 'At the same size MySQL allows @most@ by default: the pools fill it to the last.',
    expect: { most: '2,000 connections', direct: '2,000 connections', fitting: '40 instances' },
  },
];
