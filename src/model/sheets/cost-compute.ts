import { breakEvenRate, breakEvenShare, lambdaRequest, lambdaVcpuHour, taskHour } from '../capacity/cost.ts';
import { finite } from '../capacity/domain.ts';
import { lambdaConcurrency } from '../capacity/lambda.ts';
import { littleInFlight } from '../capacity/little.ts';
import { discounted, hourlyMonth } from '../capacity/month.ts';
import { andThen, found, type Outcome } from '../capacity/outcome.ts';
import { defineSheet, type Numbers } from '../worksheet/sheet.ts';
import { computeExamples, computeSteps } from './parts/cost-compute-examples.ts';
import { computeInputs } from './parts/cost-compute-inputs.ts';
import { type Key, computeBars, computeVerdict, computeWarnings } from './parts/cost-compute-words.ts';
import { billed, secondsPerHour, usd, usdFine, usdHour } from './parts/cost-parts.ts';

const month = { quantity: usd, figure: true, wants: 'at most' } as const;
const rate = { dimension: 'rate', noun: 'requests' } as const;
const share = { dimension: 'share' } as const;

/** Of one request on Lambda, a discount taken off its duration. */
const requestPrice = ({ memory, time, gbSecond, lambdaOff, fee }: Numbers<Key>): Outcome<number> =>
  andThen(discounted(gbSecond, lambdaOff), (price) => lambdaRequest(memory / billed.mbPerGb, time, price, fee));

/** C-COST: the same work on Lambda, Fargate and EC2, and the rate and the busy share at which they cost the same. */
export const sheet = defineSheet({
  id: 'C-COST',
  title: 'When Fargate or EC2 costs less than Lambda',
  path: '/capacity/cost-compute/',
  services: ['lambda', 'fargate', 'ec2'],
  limits: {
    'lambda-x86-gbs': 'a GB-second of Lambda on x86',
    'lambda-arm-gbs': 'a GB-second of Lambda on Arm',
    'lambda-sp': 'a GB-second of Lambda with a Savings Plan',
    'lambda-request': 'a million Lambda requests',
    'lambda-vcpu': 'the memory that brings one vCPU',
    'lambda-memory': 'the largest memory of a function',
    'lambda-concurrency': 'the account’s concurrency',
    'lambda-rps-per-env': 'the calls that one environment takes',
    'fargate-x86-vcpu': 'a vCPU-hour of Fargate on x86',
    'fargate-x86-gb': 'a GB-hour of Fargate on x86',
    'fargate-arm-vcpu': 'a vCPU-hour of Fargate on Arm',
    'fargate-arm-gb': 'a GB-hour of Fargate on Arm',
    'fargate-sp1-vcpu': 'a vCPU-hour of Fargate with a plan of one year',
    'fargate-sp1-gb': 'a GB-hour of Fargate with a plan of one year',
    'fargate-vcpu-on-demand-default': 'the account’s initial Fargate vCPU quota',
    'ec2-c7i-large': 'an hour of c7i.large',
    'ec2-c7g-large': 'an hour of c7g.large',
    'ec2-sp1': 'an hour of m7g.large with a plan of one year',
    'ec2-standard-vcpu': 'the account’s initial EC2 vCPU quota',
  },
  inputs: computeInputs,
  outputs: {
    lambdaMonth: { label: 'Month on Lambda', ...month },
    taskMonth: { label: 'Month on Fargate', ...month },
    machineMonth: { label: 'Month on EC2', ...month },
    evenRate: {
      label: 'Rate at which Lambda costs what the tasks cost',
      quantity: rate,
      figure: true,
      wants: 'at least',
    },
    evenShare: {
      label: 'Busy share at which a task’s vCPU beats Lambda’s',
      quantity: share,
      figure: true,
      wants: 'at least',
    },
    machineRate: { label: 'Rate at which Lambda costs what the instances cost', quantity: rate, wants: 'at least' },
    machineShare: {
      label: 'Busy share at which an instance’s vCPU beats Lambda’s',
      quantity: share,
      wants: 'at least',
    },
    filled: { label: 'Part of an instance to fill before it beats Fargate', quantity: share, wants: 'at most' },
    busy: { label: 'Busy share of the tasks’ vCPUs', quantity: share, wants: 'at most' },
    busyVcpu: { label: 'vCPUs that the functions keep busy', quantity: { dimension: 'count' }, wants: 'at most' },
    million: { label: 'A million requests on Lambda', quantity: usdFine, wants: 'at most' },
    busyHour: { label: 'Hour of a Lambda vCPU that never rests', quantity: usdFine, wants: 'at most' },
    hourOfTask: { label: 'Hour of a task', quantity: usdHour, wants: 'at most' },
    hourOfMachine: { label: 'Hour of an instance', quantity: usdHour, wants: 'at most' },
    concurrency: { label: 'Lambda environments at the mean rate', quantity: { dimension: 'count' }, wants: 'at most' },
  },
  compute(inputs, limits) {
    const { rate: mean, memory, time, tasks, vcpu, gb, machines, machineVcpu, hours } = inputs;
    const mbPerVcpu = limits['lambda-vcpu'];
    const each = requestPrice(inputs);
    const gbSecond = discounted(inputs.gbSecond, inputs.lambdaOff);
    const busyHour = andThen(gbSecond, (price) => lambdaVcpuHour(mbPerVcpu, price));
    const hourOfTask = andThen(taskHour(vcpu, gb, inputs.vcpuPrice, inputs.gbPrice), (usdOf) =>
      discounted(usdOf, inputs.taskOff),
    );
    const hourOfMachine = discounted(inputs.machine, inputs.machineOff);
    const busyVcpu = andThen(littleInFlight(mean, time), (held) => finite((held * memory) / mbPerVcpu));
    return {
      lambdaMonth: andThen(each, (price) => hourlyMonth(price * secondsPerHour, hours, mean)),
      taskMonth: andThen(hourOfTask, (price) => hourlyMonth(price, hours, tasks)),
      machineMonth: andThen(hourOfMachine, (price) => hourlyMonth(price, hours, machines)),
      evenRate: andThen(each, (price) => andThen(hourOfTask, (hour) => breakEvenRate(hour * tasks, price))),
      evenShare: andThen(hourOfTask, (hour) => andThen(busyHour, (used) => breakEvenShare(hour / vcpu, used))),
      machineRate: andThen(each, (price) => andThen(hourOfMachine, (hour) => breakEvenRate(hour * machines, price))),
      machineShare: andThen(hourOfMachine, (hour) =>
        andThen(busyHour, (used) => breakEvenShare(hour / machineVcpu, used)),
      ),
      filled: andThen(hourOfMachine, (hour) =>
        andThen(hourOfTask, (task) => breakEvenShare(hour / machineVcpu, task / vcpu)),
      ),
      busy: andThen(busyVcpu, (held) => finite(held / (tasks * vcpu))),
      busyVcpu,
      million: andThen(each, (price) => finite(price * 1e6)),
      busyHour,
      hourOfTask,
      hourOfMachine,
      concurrency: andThen(lambdaConcurrency(mean, time, limits['lambda-rps-per-env']), (need) =>
        found(need.concurrency),
      ),
    };
  },
  steps: computeSteps,
  bars: computeBars,
  chart: {
    over: 'rate',
    shows: ['lambdaMonth', 'taskMonth', 'machineMonth'],
    columns: ['lambdaMonth', 'taskMonth', 'machineMonth', 'busy'],
  },
  verdict: computeVerdict,
  warnings: computeWarnings,
  inverse({ find, of, is }, inputs) {
    if (find !== 'rate' || of !== 'lambdaMonth') return undefined;
    return andThen(requestPrice(inputs), (price) => breakEvenRate(is / inputs.hours, price));
  },
  question: { find: 'rate', of: 'lambdaMonth', is: 100 },
  examples: computeExamples,
});
