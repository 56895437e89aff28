import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';

export type Key = 'rate' | 'cpuTime' | 'vcpu' | 'target' | 'most' | 'quota';
export type LimitId =
  | 'ecs-express-scaling-target'
  | 'ecs-express-max-tasks'
  | 'fargate-vcpu-on-demand-default'
  | 'ecs-tasks-per-service'
  | 'alb-targets-per-group';
export type Out = 'tasks' | 'vcpuAsked' | 'starts' | 'carried' | 'busy' | 'each' | 'exact' | 'fits';
type State = Case<Key, LimitId, Out>;

const count = { dimension: 'count' } as const;
const n = (value: number): string => formatNumber(value);

/** The tasks that are needed against everything that counts tasks or their vCPUs. */
export const tasksBars = ({ inputs, limits, value }: State): BarGroup<LimitId>[] => [
  {
    title: 'Needed by the load, against what may run',
    bars: [
      {
        id: 'maximum',
        label: 'Tasks, service’s maximum',
        load: value('tasks'),
        ceiling: inputs.most,
        limit: 'ecs-express-max-tasks',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'vcpu',
        label: 'Account’s vCPU',
        load: value('vcpuAsked'),
        ceiling: inputs.quota,
        limit: 'fargate-vcpu-on-demand-default',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'group',
        label: 'Targets of the load balancer’s group',
        load: value('tasks'),
        ceiling: limits['alb-targets-per-group'],
        limit: 'alb-targets-per-group',
        quantity: count,
        kind: 'setting',
      },
      {
        id: 'service',
        label: 'Tasks of one service',
        load: value('tasks'),
        ceiling: limits['ecs-tasks-per-service'],
        limit: 'ecs-tasks-per-service',
        quantity: count,
        kind: 'setting',
      },
    ],
  },
  {
    title: 'Rate, against the tasks that can start',
    bars: [
      {
        id: 'rate',
        label: 'At the CPU target',
        load: inputs.rate,
        ceiling: value('carried'),
        detail: 'tasks × rate of one task',
        quantity: { dimension: 'rate' },
        kind: 'setting',
      },
    ],
  },
];

/** What holds the service below its need, and what to raise. */
function short({ inputs, say, value }: State): string {
  const quota = `the account’s quota of ${n(inputs.quota)}${nbsp}vCPU`;
  if (value('starts') === 0)
    return `No task can start: ${quota} is less than one task of ${n(inputs.vcpu)}${nbsp}vCPU.`;
  const held = value('fits') < inputs.most ? `${quota} holds no more` : `the service’s maximum is ${n(inputs.most)}`;
  const raise = [
    ...(value('fits') < value('tasks') ? [`the quota to ${say('vcpuAsked')}`] : []),
    ...(inputs.most < value('tasks') ? [`the maximum to ${say('tasks')}`] : []),
  ];
  return (
    `Only ${say('starts')} can start: ${held}. At the target they carry ${say('carried')}. ` +
    `Raise ${raise.join(' and ')}, or cut the CPU time of a request.`
  );
}

/** The tasks, and what lets them start or does not. */
export function tasksVerdict(state: State): string[] {
  const { inputs, results, say, value } = state;
  if (!results.tasks.ok || !results.starts.ok) return [];
  const need =
    `${say('rate')} of ${say('cpuTime')} CPU each keep ${say('busy')} busy. At a target of ${say('target')}${nbsp}% ` +
    `a task of ${n(inputs.vcpu)}${nbsp}vCPU carries ${say('each')}, so that takes ${say('tasks')}.`;
  if (value('starts') < value('tasks')) return [need, short(state)];
  return [need, `The service’s maximum and the account’s ${n(inputs.quota)}${nbsp}vCPU let all of them start.`];
}

/** Values that the field takes and the service does not as it stands. */
export function tasksWarnings({ inputs, limits }: State): Partial<Record<Key, string>> {
  const most = limits['ecs-express-max-tasks'];
  const hard = limits['ecs-tasks-per-service'];
  if (inputs.most > hard) return { most: `One service runs at most ${n(hard)}${nbsp}tasks.` };
  return inputs.most > most ? { most: `Above the default of ${n(most)}: set the service’s maximum first.` } : {};
}
