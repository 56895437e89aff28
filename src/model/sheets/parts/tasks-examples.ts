import type { Example } from '../../worksheet/sheet.ts';
import type { Key, LimitId, Out } from './tasks-words.ts';

/** Cases worth looking at: buttons of the sheet, lines of its page, and tests. */
export const tasksExamples: readonly [Example<Key, LimitId, Out>, ...Example<Key, LimitId, Out>[]] = [
  {
    id: 'talk-rate',
    label: 'The talk’s rate on tasks',
    values: {},
    shows: '@rate@ of @cpuTime@ CPU each keep @busy@ busy and need @tasks@ with @vcpuAsked@ between them.',
    expect: {
      busy: '50 vCPU',
      each: '30 requests/s',
      exact: '83.3',
      tasks: '84 tasks',
      vcpuAsked: '84 vCPU',
      starts: '6 tasks',
      carried: '180 requests/s',
    },
    backward: { find: 'cpuTime', of: 'tasks', is: 20, answer: 'at most 4.8 ms' },
  },
  {
    id: 'new-account',
    label: 'A new account',
    values: { rate: 180 },
    shows: 'An account that asked for nothing runs @starts@ of this size and carries @carried@.',
    expect: { tasks: '6 tasks', vcpuAsked: '6 vCPU', carried: '180 requests/s' },
    backward: { find: 'rate', of: 'tasks', is: 6, answer: 'at most 180/s' },
  },
  {
    id: 'larger',
    label: 'Larger tasks',
    values: { vcpu: 4 },
    shows: 'Tasks of @vcpu@ vCPU: @tasks@ in place of four times as many, and the same @vcpuAsked@ of the quota.',
    expect: { each: '120 requests/s', tasks: '21 tasks', vcpuAsked: '84 vCPU', starts: '1 task' },
  },
  {
    id: 'lean',
    label: 'A quarter of the CPU',
    values: { cpuTime: 0.005 },
    shows: 'The same rate at @cpuTime@ of CPU a request: @tasks@.',
    expect: { busy: '12.5 vCPU', each: '120 requests/s', tasks: '21 tasks', vcpuAsked: '21 vCPU' },
    backward: { find: 'quota', of: 'carried', is: 2400, answer: 'at least 20 vCPU' },
  },
];
