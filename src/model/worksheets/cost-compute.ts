import { breakEvenShare, breakEvenWarm, lambdaVcpuHour, taskHour, warmHour } from '../formulas/cost.ts';
import { map } from '../formulas/domain.ts';
import { functionPrices, millionRequests, type BilledFunction } from '../formulas/lambda-cost.ts';
import { lambdaConcurrency } from '../formulas/lambda.ts';
import { littleInFlight } from '../formulas/little.ts';
import { discounted, hourlyMonth } from '../formulas/month.ts';
import { andThen, both, part, type Outcome } from '../formulas/outcome.ts';
import { MB } from '../quantity/bytes.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Task = 'tasks' | 'vcpu' | 'gb' | 'vcpuPrice' | 'gbPrice' | 'taskOff';
type Machine = 'machines' | 'machineVcpu' | 'machine' | 'machineOff';
type Inputs = BilledFunction & Numbers<'rate' | 'hours' | Task | Machine>;
type Limits = Numbers<'lambda-vcpu' | 'lambda-rps-per-env'>;

/** C-COST: the same work on Lambda, Fargate and EC2, and the rate and the busy share at which they cost the same. */
export function compute(n: Inputs, limit: Limits) {
  const { rate, time, tasks, machines } = n;
  const bytesPerVcpu = limit['lambda-vcpu'];
  const prices = functionPrices(n);
  const lambdaHour = andThen(prices, (all) => warmHour(rate, all));
  const warmHourly = part(prices, 'fixed');
  const busyHour = andThen(discounted(n.gbSecond, n.lambdaOff), (price) => lambdaVcpuHour(bytesPerVcpu / MB, price));
  const hourOfTask = andThen(taskHour(n.vcpu, n.gb, n.vcpuPrice, n.gbPrice), (usd) => discounted(usd, n.taskOff));
  const hourOfMachine = discounted(n.machine, n.machineOff);
  const busyVcpu = map(littleInFlight(rate, time), (running) => (running * n.memory) / bytesPerVcpu);
  const month = (hourly: Outcome<number>, count = 1) => andThen(hourly, (usd) => hourlyMonth(usd, n.hours, count));
  const vcpuOfTask = map(hourOfTask, (usd) => usd / n.vcpu);
  const vcpuOfMachine = map(hourOfMachine, (usd) => usd / n.machineVcpu);
  const sameRate = (hourly: Outcome<number>, count: number) =>
    both(hourly, prices, (usd, all) => breakEvenWarm(usd * count, all));
  const evenRate = sameRate(hourOfTask, tasks);
  return {
    results: {
      lambdaMonth: month(lambdaHour),
      warmMonth: month(warmHourly),
      taskMonth: month(hourOfTask, tasks),
      machineMonth: month(hourOfMachine, machines),
      evenRate,
      evenShare: both(vcpuOfTask, busyHour, breakEvenShare),
      machineRate: sameRate(hourOfMachine, machines),
      machineShare: both(vcpuOfMachine, busyHour, breakEvenShare),
      filled: both(vcpuOfMachine, vcpuOfTask, breakEvenShare),
      busy: map(busyVcpu, (count) => count / (tasks * n.vcpu)),
      million: both(lambdaHour, warmHourly, (usd, fixed) => millionRequests(usd, fixed, rate)),
      evenMillion: both(hourOfTask, warmHourly, (usd, fixed) =>
        andThen(evenRate, (even) => millionRequests(usd * tasks, fixed, even)),
      ),
      warmHour: warmHourly,
      ...{ busyVcpu, busyHour, hourOfTask, hourOfMachine },
      concurrency: part(lambdaConcurrency(rate, time, limit['lambda-rps-per-env']), 'concurrency'),
      tasksVcpu: tasks * n.vcpu,
      machinesVcpu: machines * n.machineVcpu,
    },
  };
}

/** The rate that a month on Lambda of so much money serves. */
export const inverse = ({ find, of, is }: Question, n: Inputs) =>
  find === 'rate' && of === 'lambdaMonth'
    ? andThen(functionPrices(n), (prices) => breakEvenWarm(is / n.hours, prices))
    : undefined;
