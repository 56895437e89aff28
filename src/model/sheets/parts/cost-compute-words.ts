import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { sentence, usd } from './cost-parts.ts';

export type Key =
  | 'rate'
  | 'memory'
  | 'time'
  | 'tasks'
  | 'vcpu'
  | 'gb'
  | 'machines'
  | 'machineVcpu'
  | 'hours'
  | 'gbSecond'
  | 'fee'
  | 'vcpuPrice'
  | 'gbPrice'
  | 'machine'
  | 'lambdaOff'
  | 'taskOff'
  | 'machineOff'
  | 'concurrencyQuota'
  | 'fargateQuota'
  | 'ec2Quota';
export type Id =
  | 'lambda-x86-gbs'
  | 'lambda-arm-gbs'
  | 'lambda-sp'
  | 'lambda-request'
  | 'lambda-vcpu'
  | 'lambda-memory'
  | 'lambda-concurrency'
  | 'lambda-rps-per-env'
  | 'fargate-x86-vcpu'
  | 'fargate-x86-gb'
  | 'fargate-arm-vcpu'
  | 'fargate-arm-gb'
  | 'fargate-sp1-vcpu'
  | 'fargate-sp1-gb'
  | 'fargate-vcpu-on-demand-default'
  | 'ec2-c7i-large'
  | 'ec2-c7g-large'
  | 'ec2-sp1'
  | 'ec2-standard-vcpu';
export type Out =
  | 'lambdaMonth'
  | 'taskMonth'
  | 'machineMonth'
  | 'evenRate'
  | 'evenShare'
  | 'machineRate'
  | 'machineShare'
  | 'filled'
  | 'busy'
  | 'busyVcpu'
  | 'million'
  | 'busyHour'
  | 'hourOfTask'
  | 'hourOfMachine'
  | 'concurrency';
type State = Case<Key, Id, Out>;

const count = { dimension: 'count' } as const;

/** Lambda’s bill against what would replace it, the work against the tasks, and each against the account’s quota. */
export const computeBars = ({ inputs, value }: State): BarGroup<Id>[] => [
  {
    title: 'Lambda’s month: at the mark it costs what the other costs',
    bars: [
      {
        id: 'tasks',
        label: 'Against the tasks',
        load: value('lambdaMonth'),
        ceiling: value('taskMonth'),
        detail: 'break-even with Fargate',
        quantity: usd,
      },
      {
        id: 'machines',
        label: 'Against the instances',
        load: value('lambdaMonth'),
        ceiling: value('machineMonth'),
        detail: 'break-even with EC2',
        quantity: usd,
      },
    ],
  },
  {
    title: 'What it takes, against what is there',
    bars: [
      {
        id: 'work',
        label: 'vCPUs kept busy, on the tasks',
        load: value('busyVcpu'),
        ceiling: inputs.tasks * inputs.vcpu,
        detail: 'the tasks as put in',
        quantity: count,
      },
      {
        id: 'concurrency',
        label: 'Lambda environments, mean',
        load: value('concurrency'),
        ceiling: inputs.concurrencyQuota,
        limit: 'lambda-concurrency',
        quantity: count,
      },
      {
        id: 'fargate',
        label: 'vCPU of the tasks',
        load: inputs.tasks * inputs.vcpu,
        ceiling: inputs.fargateQuota,
        limit: 'fargate-vcpu-on-demand-default',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'ec2',
        label: 'vCPU of the instances',
        load: inputs.machines * inputs.machineVcpu,
        ceiling: inputs.ec2Quota,
        limit: 'ec2-standard-vcpu',
        quantity: count,
        kind: 'setting',
      },
    ],
  },
];

/** The three bills, the rate at which the cheaper one changes, and the share of a vCPU-hour that decides. */
export function computeVerdict({ inputs, results, say, value }: State): string[] {
  const months: [string, number][] = [
    ['Lambda', value('lambdaMonth')],
    ['Fargate', value('taskMonth')],
    ['EC2', value('machineMonth')],
  ];
  const [least] = months.filter(([, cost]) => Number.isFinite(cost)).sort(([, a], [, b]) => a - b);
  const bills =
    `At ${say('rate')} a month costs ${say('lambdaMonth')} on Lambda, ${say('taskMonth')} on Fargate and ` +
    `${say('machineMonth')} on EC2` +
    (least ? `: ${least[0]} is the cheapest of the three as put in.` : '.');
  const rate = sentence(results.evenRate, (even) => {
    const side = inputs.rate < even ? 'below' : 'at or above';
    return `Lambda costs what the tasks cost at ${say('evenRate')} around the clock; this load is ${side} that.`;
  });
  const share = sentence(
    results.evenShare,
    (even) =>
      (even < 1
        ? `vCPU for vCPU, Lambda is the dearer one above ${say('evenShare')} busy, its fee per request apart`
        : 'vCPU for vCPU, Lambda is the cheaper one even if it never rests, its fee per request apart') +
      (value('busy') > 1
        ? `. The work keeps ${say('busyVcpu')}${nbsp}vCPU of Lambda busy, more than these tasks have: they can replace it only where most of that time is waiting.`
        : '.'),
  );
  return [bills, rate, share];
}

/** Settings that Lambda does not take, and a comparison that is none. */
export function computeWarnings({ inputs, limits, value }: State): Partial<Record<Key, string>> {
  const most = limits['lambda-memory'];
  return {
    ...(inputs.memory > most ? { memory: `Lambda takes no setting above ${formatNumber(most)}${nbsp}MB.` } : {}),
    ...(value('busy') > 1
      ? { tasks: 'Fewer vCPUs than the functions keep busy: measure that the tasks bear the work.' }
      : {}),
  };
}
