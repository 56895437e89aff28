import { formatNumber } from '../../quantity/number.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';

export type Key = 'connections' | 'active' | 'data' | 'rules' | 'perUnit' | 'targets';
export type LimitId =
  | 'alb-lcu-new-connections'
  | 'alb-lcu-active-connections'
  | 'alb-lcu-bytes'
  | 'alb-lcu-rules'
  | 'alb-lcu-reserved'
  | 'alb-targets'
  | 'alb-targets-per-group'
  | 'alb-hour'
  | 'alb-lcu';
export type Out = 'units' | 'cost' | 'byConnections' | 'byActive' | 'byData' | 'byRules' | 'unitCost';
type State = Case<Key, LimitId, Out>;

const count = { dimension: 'count' } as const;

/** The units and the targets against the quotas of a load balancer. Units themselves have no ceiling. */
export const balancerBars = ({ inputs, limits, value }: State): BarGroup<LimitId>[] => [
  {
    title: 'Against the quotas of one load balancer',
    bars: [
      {
        id: 'reserved',
        label: 'Units, if all were reserved ahead',
        load: value('units'),
        ceiling: limits['alb-lcu-reserved'],
        limit: 'alb-lcu-reserved',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'group',
        label: 'Targets of the group',
        load: inputs.targets,
        ceiling: limits['alb-targets-per-group'],
        limit: 'alb-targets-per-group',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'targets',
        label: 'Targets of the load balancer',
        load: inputs.targets,
        ceiling: limits['alb-targets'],
        limit: 'alb-targets',
        quantity: count,
        kind: 'setting',
      },
    ],
  },
];

interface Count {
  readonly out: 'byConnections' | 'byActive' | 'byData' | 'byRules';
  readonly name: string;
  /** What brings it down. */
  readonly less: string;
}

const counts: readonly Count[] = [
  { out: 'byConnections', name: 'new connections', less: 'keep connections open for more requests' },
  { out: 'byActive', name: 'active connections', less: 'close idle ones sooner' },
  { out: 'byData', name: 'data', less: 'compress answers, make them smaller or serve them from the edge' },
  { out: 'byRules', name: 'rule evaluations', less: 'put the rules that match most first, and merge the others' },
];

/** What brings the units down, and how far. */
function change(first: Count, next: Count, value: (out: Count['out']) => number): string {
  const [most, then] = [value(first.out), value(next.out)];
  if (most === then) return `The ${next.name} ask for as many, so both have to come down before the units do.`;
  const until = then > 0 ? `; below ${formatNumber(then)} the ${next.name} take over` : '';
  return `To use fewer units, ${first.less}${until}.`;
}

/** Which count is billed, what the next one would leave, and the month. */
export function balancerVerdict({ results, say, value }: State): string[] {
  if (!results.units.ok) return [];
  const [first, next] = [...counts].sort((a, b) => value(b.out) - value(a.out));
  if (!first || !next || value(first.out) === 0)
    return [`Nothing passes, so no unit is used: the hours of the load balancer alone make ${say('cost')} a month.`];
  const others = counts.filter(({ out }) => out !== first.out).map(({ out, name }) => `${say(out)} by ${name}`);
  const decides = `The ${first.name} decide: ${say(first.out)}, against ${others.slice(0, -1).join(', ')} and ${others.at(-1) ?? ''}.`;
  return [
    decides,
    change(first, next, value),
    `Kept up in every hour of a month, that is ${say('cost')}, of which ${say('unitCost')} are units.`,
  ];
}

/** Values that the field takes and a load balancer does not without a raise. */
export function balancerWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const most = Math.min(limits['alb-targets'], limits['alb-targets-per-group']);
  const full = limits['alb-lcu-bytes'];
  return {
    ...(inputs.targets > most ? { targets: `One group takes ${formatNumber(most)} unless the quota is raised.` } : {}),
    ...(inputs.perUnit > full ? { perUnit: `No kind of target gets more than ${formatNumber(full)} a unit.` } : {}),
  };
}
