import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { sentence, usd } from './cost-parts.ts';

export type Key =
  | 'active'
  | 'instances'
  | 'tasks'
  | 'vcpu'
  | 'gb'
  | 'sharedBy'
  | 'addresses'
  | 'units'
  | 'hours'
  | 'appVcpu'
  | 'appGb'
  | 'appIdle'
  | 'taskVcpu'
  | 'taskGb'
  | 'balancer'
  | 'unit'
  | 'address'
  | 'quota';
export type Id =
  | 'apprunner-vcpu'
  | 'apprunner-gb'
  | 'apprunner-idle-gb'
  | 'fargate-x86-vcpu'
  | 'fargate-x86-gb'
  | 'alb-hour'
  | 'alb-lcu'
  | 'ipv4-hour'
  | 'app-runner-max-size-default'
  | 'ecs-express-max-tasks'
  | 'ecs-express-alb-sharing'
  | 'alb-lcu-new-connections'
  | 'fargate-vcpu-on-demand-default';
export type Out =
  'appRunner' | 'express' | 'even' | 'idle' | 'busy' | 'tasksMonth' | 'balancerMonth' | 'unitsMonth' | 'addressesMonth';
type State = Case<Key, Id, Out>;

const count = { dimension: 'count' } as const;

/** The bill against the other, and the settings against what bounds them. */
export const serviceBars = ({ inputs, limits, value }: State): BarGroup<Id>[] => [
  {
    title: 'At the mark App Runner costs what Express Mode costs',
    bars: [
      {
        id: 'bill',
        label: 'App Runner against Express Mode',
        load: value('appRunner'),
        ceiling: value('express'),
        detail: 'break-even',
        quantity: usd,
      },
    ],
  },
  {
    title: 'Put in, against what bounds it',
    bars: [
      {
        id: 'instances',
        label: 'App Runner instances',
        load: inputs.instances,
        ceiling: limits['app-runner-max-size-default'],
        limit: 'app-runner-max-size-default',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'tasks',
        label: 'Tasks of Express Mode',
        load: inputs.tasks,
        ceiling: limits['ecs-express-max-tasks'],
        limit: 'ecs-express-max-tasks',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'sharing',
        label: 'Services on one load balancer',
        load: inputs.sharedBy,
        ceiling: limits['ecs-express-alb-sharing'],
        limit: 'ecs-express-alb-sharing',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'vcpu',
        label: 'Account’s vCPU, the larger of the two',
        load: Math.max(inputs.instances, inputs.tasks) * inputs.vcpu,
        ceiling: inputs.quota,
        limit: 'fargate-vcpu-on-demand-default',
        quantity: count,
        kind: 'setting',
      },
    ],
  },
];

/** Both bills, the share at which they meet, and how much of the new one is not compute. */
export function serviceVerdict({ asOf, inputs, results, say, value }: State): string[] {
  const bills = `A month costs ${say('appRunner')} on App Runner, active for ${say('active')} of it, and ${say('express')} on ECS Express Mode.`;
  const even = sentence(results.even, (share) => {
    if (share > 1) return 'App Runner is the cheaper one even if it is always active.';
    const now = inputs.active < share ? 'Below it, as here,' : 'Above it, as here,';
    const cheaper = inputs.active < share ? 'App Runner' : 'Express Mode';
    return `They meet at an active share of ${say('even')}. ${now} ${cheaper} is the cheaper one.`;
  });
  const apart = value('balancerMonth') + value('unitsMonth') + value('addressesMonth');
  const rest = `Of the bill on Express Mode, ${formatNumber(apart, { decimals: 2 })}${nbsp}USD is load balancer and addresses, which App Runner’s price includes.`;
  const day =
    asOf === 'talk'
      ? 'On the day of the talk the same parts had to be put together by hand: Express Mode came later.'
      : 'Only accounts that already use App Runner have the choice.';
  return [bills, even, Number.isFinite(apart) ? `${rest} ${day}` : day];
}

/** Settings beyond what the services take by default. */
export function serviceWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const [instances, tasks, sharing] = [
    limits['app-runner-max-size-default'],
    limits['ecs-express-max-tasks'],
    limits['ecs-express-alb-sharing'],
  ];
  return {
    ...(inputs.instances > instances
      ? { instances: `Above the default maximum of ${formatNumber(instances)}: raise it first.` }
      : {}),
    ...(inputs.tasks > tasks ? { tasks: `Above the default maximum of ${formatNumber(tasks)}: raise it first.` } : {}),
    ...(inputs.sharedBy > sharing
      ? { sharedBy: `Not more than ${formatNumber(sharing)} Express services share one load balancer.` }
      : {}),
  };
}
