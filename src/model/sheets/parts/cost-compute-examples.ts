import type { Example, Step } from '../../worksheet/sheet.ts';
import type { Id, Key, Out } from './cost-compute-words.ts';

export const computeSteps: readonly Step[] = [
  {
    id: 'request',
    does: 'What a million requests cost on Lambda, a discount taken off the duration',
    tex: String.raw`10^6 p_1 = 10^6 \, m \, d \, p_s (1 - o) + p_r = 10^6 \times \dfrac{\text{@memory@ MB}}{\text{1,024}} \times \text{@time@} \times \text{@gbSecond@} \times (1 - \text{@lambdaOff@}) + \text{@fee@} = \text{@million@}`,
    words:
      'A million times p one equals a million times m times d times p s times one minus o, plus p r: a million times @memory@ MB over 1,024, times @time@, times @gbSecond@, less @lambdaOff@, plus @fee@, is @million@',
  },
  {
    id: 'task',
    does: 'What a task costs in an hour',
    tex: String.raw`h = (v \, p_v + g \, p_g)(1 - o) = \left( \text{@vcpu@} \times \text{@vcpuPrice@} + \text{@gb@} \times \text{@gbPrice@} \right) \times (1 - \text{@taskOff@}) = \text{@hourOfTask@}`,
    words:
      'h equals the sum of v times p v and g times p g, times one minus o: @vcpu@ vCPU times @vcpuPrice@ plus @gb@ GB times @gbPrice@, less @taskOff@, is @hourOfTask@',
  },
  {
    id: 'rate',
    does: 'The rate at which both cost the same',
    tex: String.raw`\lambda^{*} = \dfrac{n \, h}{\text{3,600 s}} \div p_1 = \dfrac{\text{@tasks@} \times \text{@hourOfTask@}}{\text{3,600 s}} \div \dfrac{\text{@million@}}{10^6} = \text{@evenRate@}`,
    words:
      'Lambda star equals n times h over 3,600 seconds, divided by the price of one request: @tasks@ times @hourOfTask@ over 3,600, divided by @million@ over a million, is @evenRate@',
  },
  {
    id: 'share',
    does: 'The busy share at which a vCPU of the task costs what a vCPU of Lambda costs, the fee apart',
    tex: String.raw`u^{*} = \dfrac{h / v}{h_\lambda} = \dfrac{\text{@hourOfTask@} / \text{@vcpu@}}{\text{@busyHour@}} = \text{@evenShare@}`,
    words: 'u star equals h over v over h lambda: @hourOfTask@ over @vcpu@, over @busyHour@, is @evenShare@',
  },
];

export const computeExamples: readonly [Example<Key, Id, Out>, ...Example<Key, Id, Out>[]] = [
  {
    id: 'service',
    label: 'A small service',
    values: {},
    shows:
      'Half a GB for @time@ at @rate@: @lambdaMonth@ on Lambda, @taskMonth@ for one task. The two meet at @evenRate@.',
    expect: {
      million: '1.8667 USD',
      busyHour: '0.1037 USD',
      hourOfTask: '0.04937 USD',
      evenShare: '47.6 %',
      evenRate: '7.35 requests/s',
      lambdaMonth: '24.53 USD',
      taskMonth: '36.04 USD',
      machineMonth: '65.15 USD',
    },
    backward: { find: 'time', of: 'evenRate', is: 50, answer: 'at most 8.91 ms' },
  },
  {
    id: 'waiting',
    label: 'It mostly waits',
    values: { rate: 30 },
    shows:
      'The same function at @rate@. If a request computes for a tenth of its @time@, one task can bear that rate, for @taskMonth@ instead of @lambdaMonth@: Lambda bills the waiting too.',
    expect: { lambdaMonth: '147.17 USD', taskMonth: '36.04 USD', busy: '173.7 %' },
  },
  {
    id: 'quiet',
    label: 'A quiet service',
    values: { rate: 0.05, tasks: 2 },
    shows:
      'One request in twenty seconds, and two tasks so that a zone may fail: @lambdaMonth@ against @taskMonth@ for standing by.',
    expect: { lambdaMonth: '0.25 USD', taskMonth: '72.08 USD', evenRate: '14.7 requests/s' },
    backward: { find: 'rate', of: 'lambdaMonth', is: 50, answer: 'at most 10.2/s' },
  },
  {
    id: 'arm',
    label: 'On Arm',
    values: {
      gbSecond: 'lambda-arm-gbs',
      vcpuPrice: 'fargate-arm-vcpu',
      gbPrice: 'fargate-arm-gb',
      machine: 'ec2-c7g-large',
    },
    shows: 'Arm on all three is about a fifth cheaper, so the busy share hardly moves: @evenShare@.',
    expect: { busyHour: '0.0829 USD', hourOfTask: '0.03950 USD', evenShare: '47.6 %', filled: '91.8 %' },
  },
  {
    id: 'plan',
    label: 'With plans of one year',
    values: {
      gbSecond: 'lambda-sp',
      vcpuPrice: 'fargate-sp1-vcpu',
      gbPrice: 'fargate-sp1-gb',
      machine: 'ec2-sp1',
    },
    shows:
      'A Compute Savings Plan lowers Fargate by more than Lambda: a vCPU-hour of @busyHour@ against @hourOfTask@, @evenShare@. The instance is an m7g.large here, the one whose plan price is known.',
    expect: { busyHour: '0.0914 USD', hourOfTask: '0.03950 USD', evenShare: '43.2 %', machineMonth: '43.73 USD' },
  },
];
