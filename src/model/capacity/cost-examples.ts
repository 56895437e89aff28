import { breakEvenRate, breakEvenShare, lambdaRequest, lambdaVcpuHour, taskHour } from './cost.ts';
import { andThen, found, type Outcome } from './outcome.ts';
import { taskRate } from './tasks.ts';
import { of, show } from './wording.ts';
import type { Numbers, WorkedExample } from './worked.ts';

/** Four figures of a price are as many as its sources carry. */
const rounded = (usd: number): number => Number(usd.toPrecision(4));

const vcpuHour = 'USD per vCPU-hour';
const perHour = 'USD per hour';

const functionOfOneVcpu = { mb: { fact: 'lambda-vcpu' }, gbSecond: { fact: 'lambda-x86-gbs' } } as const;
const x86Task = {
  vcpuPrice: { fact: 'fargate-x86-vcpu' },
  gbPrice: { fact: 'fargate-x86-gb' },
  gb: { given: 2 },
} as const;
const armTask = {
  vcpuPrice: { fact: 'fargate-arm-vcpu' },
  gbPrice: { fact: 'fargate-arm-gb' },
  gb: { given: 4 },
} as const;

const functionHour = (n: Numbers): Outcome<number> => lambdaVcpuHour(of(n, 'mb'), of(n, 'gbSecond'));
const hourOfTask = (n: Numbers): Outcome<number> => taskHour(1, of(n, 'gb'), of(n, 'vcpuPrice'), of(n, 'gbPrice'));

const lambdaHour: WorkedExample = {
  formula: 'lambdaVcpuHour',
  inputs: { ...functionOfOneVcpu, mbPerGb: { given: 1024 }, hour: { given: 3600 } },
  work: (n) => andThen(functionHour(n), (usd) => found({ usd: rounded(usd) })),
  statement: [
    show('mb'),
    ' MB ÷ ',
    show('mbPerGb'),
    ' × ',
    show('hour', 's'),
    ' × ',
    show('gbSecond', 'USD per GB-second'),
    ' = ',
    show('usd', vcpuHour),
    ' for a function that never rests.',
  ],
  result: [show('usd', vcpuHour)],
};

const fargateHour: WorkedExample = {
  formula: 'taskHour',
  inputs: x86Task,
  work: (n) => andThen(hourOfTask(n), (usd) => found({ usd: rounded(usd) })),
  statement: [
    show('vcpuPrice', vcpuHour),
    ' + ',
    show('gb', 'GB'),
    ' × ',
    show('gbPrice', 'USD per GB-hour'),
    ' = ',
    show('usd', perHour),
    ' for a task of one vCPU, busy or not.',
  ],
  result: [show('usd', perHour)],
};

const share: WorkedExample = {
  formula: 'lambdaVcpuHour, taskHour, breakEvenShare',
  inputs: { ...functionOfOneVcpu, ...x86Task },
  work: (n) =>
    andThen(hourOfTask(n), (task) =>
      andThen(functionHour(n), (busy) =>
        andThen(breakEvenShare(task, busy), (used) => found({ task: rounded(task), busy: rounded(busy), used })),
      ),
    ),
  statement: [show('task', perHour), ' ÷ ', show('busy', vcpuHour), ' = ', show('used', 'share'), ' of the hour.'],
  result: [show('used', 'share')],
};

const rate: WorkedExample = {
  formula: 'taskHour, lambdaRequest, breakEvenRate',
  inputs: {
    ...x86Task,
    functionGb: { given: 0.5 },
    time: { given: 0.2 },
    gbSecond: { fact: 'lambda-x86-gbs' },
    fee: { fact: 'lambda-request' },
  },
  work: (n) =>
    andThen(hourOfTask(n), (task) =>
      andThen(lambdaRequest(of(n, 'functionGb'), of(n, 'time'), of(n, 'gbSecond'), of(n, 'fee')), (each) =>
        andThen(breakEvenRate(task, each), (even) =>
          found({ task: rounded(task), million: rounded(each * 1e6), even }),
        ),
      ),
    ),
  statement: [
    show('time', 'time'),
    ' on ',
    show('functionGb', 'GB'),
    ' cost ',
    show('million', 'USD per 1M requests'),
    ', the fee included; the price of the task, ',
    show('task', perHour),
    ', buys ',
    show('even', 'requests/s', { decimals: 1 }),
    ' around the clock.',
  ],
  result: [show('even', 'requests/s', { decimals: 1 })],
};

const room: WorkedExample = {
  formula: 'taskRate',
  inputs: { vcpu: { given: 1 }, target: { given: 0.6 }, cpuTime: { given: 0.02 } },
  work: (n) => andThen(taskRate(of(n, 'vcpu'), of(n, 'target'), of(n, 'cpuTime')), (even) => found({ even })),
  statement: [
    show('vcpu', 'vCPU'),
    ' × ',
    show('target', 'share'),
    ' ÷ ',
    show('cpuTime', 'time'),
    ' of CPU per request = ',
    show('even', 'requests/s'),
    '.',
  ],
  result: [show('even', 'requests/s')],
};

const packing: WorkedExample = {
  formula: 'taskHour, breakEvenShare',
  inputs: { ...armTask, machine: { fact: 'ec2-m7g-large' }, vcpus: { given: 2 } },
  work: (n) =>
    andThen(hourOfTask(n), (task) =>
      andThen(breakEvenShare(of(n, 'machine') / of(n, 'vcpus'), task), (used) =>
        found({ task: rounded(task), half: rounded(of(n, 'machine') / of(n, 'vcpus')), used }),
      ),
    ),
  statement: [
    show('machine', perHour),
    ' ÷ ',
    show('vcpus', 'vCPU'),
    ' = ',
    show('half', perHour),
    '; a Fargate task of the same size costs ',
    show('task', perHour),
    ', so the machine costs ',
    show('used', 'share'),
    ' of it.',
  ],
  result: [show('used', 'share')],
};

/** What an hour of compute costs, and from which load on the dearer kind is the cheaper one. */
export const costExamples = {
  'lambda-vcpu-hour': lambdaHour,
  'fargate-task-hour': fargateHour,
  'lambda-fargate-share': share,
  'break-even-half-gb': rate,
  'task-rate-waiting': room,
  'fargate-ec2-share': packing,
} as const satisfies Readonly<Record<string, WorkedExample>>;
