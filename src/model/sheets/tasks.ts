import { lowest } from '../capacity/binding.ts';
import { finite } from '../capacity/domain.ts';
import { instancesByVcpu } from '../capacity/instances.ts';
import { littleInFlight } from '../capacity/little.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { taskRate, tasksNeeded } from '../capacity/tasks.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { vcpuInput, vcpuQuotaInput } from './parts/service.ts';
import { tasksExamples } from './parts/tasks-examples.ts';
import { tasksSteps } from './parts/tasks-steps.ts';
import { tasksBars, tasksVerdict, tasksWarnings } from './parts/tasks-words.ts';

/** C-TASK: container tasks that a load needs when its CPU is the limit, and how many of them can start. */
export const sheet = defineSheet({
  id: 'C-TASK',
  title: 'How many tasks a load needs when CPU is the limit',
  path: '/capacity/tasks/',
  services: ['ecs-express-mode', 'fargate'],
  limits: {
    'ecs-express-scaling-target': 'the default CPU target, in per cent',
    'ecs-express-max-tasks': 'the default maximum of tasks',
    'fargate-vcpu-on-demand-default': 'the account’s initial vCPU quota',
    'ecs-tasks-per-service': 'tasks of one service',
    'alb-targets-per-group': 'targets of one target group',
  },
  inputs: {
    rate: {
      param: 'rate',
      label: 'Rate at the peak',
      want: { dimension: 'rate', noun: 'requests', min: 0, max: 1e9 },
      start: 2500,
      hint: 'the busiest minute, not the mean of the day',
    },
    cpuTime: {
      param: 'cpu-time',
      label: 'CPU time per request',
      want: { dimension: 'time', min: 1e-6, max: 3600 },
      start: 0.02,
      hint: 'without waiting; measure it: vCPUs in use over requests/s',
    },
    vcpu: vcpuInput('task'),
    target: {
      param: 'target',
      label: 'CPU target',
      unit: '%',
      want: { dimension: 'count', min: 1, max: 100 },
      start: 'ecs-express-scaling-target',
      hint: 'average over the tasks; default @ecs-express-scaling-target@',
    },
    most: {
      param: 'tasks',
      label: 'Service’s maximum of tasks',
      unit: 'tasks',
      want: { dimension: 'count', noun: 'tasks', whole: true, min: 1, max: 1_000_000 },
      start: 'ecs-express-max-tasks',
      hint: 'default @ecs-express-max-tasks@, can be set higher',
    },
    quota: vcpuQuotaInput,
  },
  quotas: {
    'alb-targets-per-group': { want: { dimension: 'count', noun: 'targets', min: 0.001, max: 1e9 }, unit: 'targets' },
  },
  outputs: {
    tasks: {
      label: 'Tasks needed',
      quantity: { dimension: 'count', noun: 'tasks' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    vcpuAsked: {
      label: 'vCPU of those tasks',
      quantity: { dimension: 'count', noun: 'vCPU' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    starts: {
      label: 'Tasks that can start',
      quantity: { dimension: 'count', noun: 'tasks' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    carried: {
      label: 'Rate that those carry at the target',
      quantity: { dimension: 'rate', noun: 'requests' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    busy: {
      label: 'vCPU kept busy',
      quantity: { dimension: 'count', noun: 'vCPU' },
      wants: 'at most',
    },
    each: {
      label: 'Rate of one task at the target',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at least',
    },
    exact: { label: 'Tasks before rounding up', quantity: { dimension: 'count' }, wants: 'at most' },
    fits: {
      label: 'Tasks that the quota holds',
      quantity: { dimension: 'count', noun: 'tasks' },
      wants: 'at least',
      stepped: true,
    },
  },
  compute({ rate, cpuTime, vcpu, target, most, quota }) {
    const share = inBase(target, '%') ?? Number.NaN;
    const need = tasksNeeded({ rate, cpuTime, vcpu, target: share });
    const each = taskRate(vcpu, share, cpuTime);
    const fits = instancesByVcpu(quota, vcpu);
    const starts = andThen(fits, (held) => found(lowest({ maximum: most, quota: held }).value));
    return {
      tasks: andThen(need, (of) => found(of.tasks)),
      vcpuAsked: andThen(need, (of) => found(of.vcpu)),
      starts,
      carried: andThen(starts, (running) => andThen(each, (one) => finite(running * one))),
      busy: littleInFlight(rate, cpuTime),
      each,
      exact: andThen(need, (of) => found(of.exact)),
      fits,
    };
  },
  steps: tasksSteps,
  bars: tasksBars,
  chart: {
    over: 'rate',
    shows: ['tasks'],
    ceilings: ({ inputs, value }) => [
      { label: 'Service’s maximum', value: inputs.most },
      { label: 'Account’s quota', value: value('fits') },
    ],
  },
  verdict: tasksVerdict,
  warnings: tasksWarnings,
  question: { find: 'cpuTime', of: 'tasks', is: 20 },
  examples: tasksExamples,
});
