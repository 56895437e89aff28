import {
  breakEvenShare,
  breakEvenWarm,
  lambdaRequest,
  lambdaVcpuHour,
  taskHour,
  warmHour,
  type WarmPrices,
} from '../formulas/cost.ts';
import { combine, finite, map } from '../formulas/domain.ts';
import { lambdaConcurrency } from '../formulas/lambda.ts';
import { littleInFlight } from '../formulas/little.ts';
import { discounted, hourlyMonth } from '../formulas/month.ts';
import { andThen, both, part, type Outcome } from '../formulas/outcome.ts';
import { MB } from '../quantity/bytes.ts';
import { hour } from '../quantity/periods.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Request = 'warm' | 'warmPrice' | 'warmDuration' | 'memory' | 'time' | 'gbSecond' | 'lambdaOff' | 'fee' | 'hours';
type Task = 'tasks' | 'vcpu' | 'gb' | 'vcpuPrice' | 'gbPrice' | 'taskOff';
type Machine = 'machines' | 'machineVcpu' | 'machine' | 'machineOff';

/** Of one request on Lambda, a discount taken off its duration; Lambda’s GB has 1,024 MB. */
const requestPrice = ({ memory, time, lambdaOff, fee }: Numbers<Request>, gbSecond: number) =>
  andThen(discounted(gbSecond, lambdaOff), (price) => lambdaRequest(memory / (1024 * MB), time, price, fee));

/** The prices of a function, some of whose environments are kept warm. */
const pricesOf = (n: Numbers<Request>): Outcome<WarmPrices> =>
  both(requestPrice(n, n.gbSecond), requestPrice(n, n.warmDuration), (usual, warm) =>
    finite({
      usual,
      warm,
      warmRate: n.warm / n.time,
      fixed: n.warm * (n.memory / (1024 * MB)) * hour * n.warmPrice * (1 - n.lambdaOff),
    }),
  );

/** C-COST: the same work on Lambda, Fargate and EC2, and the rate and the busy share at which they cost the same. */
export function compute(
  n: Numbers<'rate' | Request | Task | Machine>,
  limit: Numbers<'lambda-vcpu' | 'lambda-rps-per-env'>,
) {
  const { rate, time, tasks, vcpu, hours } = n;
  const bytesPerVcpu = limit['lambda-vcpu'];
  const prices = pricesOf(n);
  const lambdaHour = andThen(prices, (all) => warmHour(rate, all));
  const fixed = part(prices, 'fixed');
  const busyHour = andThen(discounted(n.gbSecond, n.lambdaOff), (price) => lambdaVcpuHour(bytesPerVcpu / MB, price));
  const hourOfTask = andThen(taskHour(vcpu, n.gb, n.vcpuPrice, n.gbPrice), (usd) => discounted(usd, n.taskOff));
  const hourOfMachine = discounted(n.machine, n.machineOff);
  const busyVcpu = map(littleInFlight(rate, time), (running) => (running * n.memory) / bytesPerVcpu);
  const month = (perHour: Outcome<number>, count: number) => andThen(perHour, (usd) => hourlyMonth(usd, hours, count));
  const [vcpuOfTask, vcpuOfMachine] = [
    map(hourOfTask, (usd) => usd / vcpu),
    map(hourOfMachine, (usd) => usd / n.machineVcpu),
  ];
  const sameRate = (hourOfOne: Outcome<number>, count: number) =>
    both(hourOfOne, prices, (usd, all) => breakEvenWarm(usd * count, all));
  const evenRate = sameRate(hourOfTask, tasks);
  return {
    results: {
      lambdaMonth: month(lambdaHour, 1),
      warmMonth: month(fixed, 1),
      taskMonth: month(hourOfTask, tasks),
      machineMonth: month(hourOfMachine, n.machines),
      evenRate,
      evenShare: both(vcpuOfTask, busyHour, breakEvenShare),
      machineRate: sameRate(hourOfMachine, n.machines),
      machineShare: both(vcpuOfMachine, busyHour, breakEvenShare),
      filled: both(vcpuOfMachine, vcpuOfTask, breakEvenShare),
      busy: map(busyVcpu, (count) => count / (tasks * vcpu)),
      busyVcpu,
      // Of one request at the mean rate, provisioned concurrency apart.
      million: combine(lambdaHour, fixed, (whole, kept) => ((whole - kept) / (rate * hour)) * 1e6),
      evenMillion: map(
        combine(
          combine(hourOfTask, fixed, (usd, kept) => usd * tasks - kept),
          evenRate,
          (left, at) => left / at,
        ),
        (usd) => (usd / hour) * 1e6,
      ),
      warmHour: fixed,
      busyHour,
      hourOfTask,
      hourOfMachine,
      concurrency: part(lambdaConcurrency(rate, time, limit['lambda-rps-per-env']), 'concurrency'),
      tasksVcpu: tasks * vcpu,
      machinesVcpu: n.machines * n.machineVcpu,
    },
  };
}

export function inverse({ find, of, is }: Question, n: Numbers<Request>) {
  if (find !== 'rate' || of !== 'lambdaMonth') return undefined;
  return andThen(pricesOf(n), (prices) => breakEvenWarm(is / n.hours, prices));
}
