import { breakEvenRate, breakEvenShare, lambdaRequest, lambdaVcpuHour, taskHour } from '../formulas/cost.ts';
import { map } from '../formulas/domain.ts';
import { lambdaConcurrency } from '../formulas/lambda.ts';
import { littleInFlight } from '../formulas/little.ts';
import { discounted, hourlyMonth } from '../formulas/month.ts';
import { andThen, both, part, type Outcome } from '../formulas/outcome.ts';
import { MB } from '../quantity/bytes.ts';
import { hour } from '../quantity/periods.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Request = 'memory' | 'time' | 'gbSecond' | 'lambdaOff' | 'fee' | 'hours';
type Task = 'tasks' | 'vcpu' | 'gb' | 'vcpuPrice' | 'gbPrice' | 'taskOff';
type Machine = 'machines' | 'machineVcpu' | 'machine' | 'machineOff';

/** Of one request on Lambda, a discount taken off its duration; Lambda’s GB has 1,024 MB. */
const requestPrice = ({ memory, time, gbSecond, lambdaOff, fee }: Numbers<Request>) =>
  andThen(discounted(gbSecond, lambdaOff), (price) => lambdaRequest(memory / (1024 * MB), time, price, fee));

/** C-COST: the same work on Lambda, Fargate and EC2, and the rate and the busy share at which they cost the same. */
export function compute(
  n: Numbers<'rate' | Request | Task | Machine>,
  limit: Numbers<'lambda-vcpu' | 'lambda-rps-per-env'>,
) {
  const { rate, time, tasks, vcpu, hours } = n;
  const bytesPerVcpu = limit['lambda-vcpu'];
  const each = requestPrice(n);
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
    both(hourOfOne, each, (usd, price) => breakEvenRate(usd * count, price));
  return {
    results: {
      lambdaMonth: month(
        map(each, (price) => price * hour),
        rate,
      ),
      taskMonth: month(hourOfTask, tasks),
      machineMonth: month(hourOfMachine, n.machines),
      evenRate: sameRate(hourOfTask, tasks),
      evenShare: both(vcpuOfTask, busyHour, breakEvenShare),
      machineRate: sameRate(hourOfMachine, n.machines),
      machineShare: both(vcpuOfMachine, busyHour, breakEvenShare),
      filled: both(vcpuOfMachine, vcpuOfTask, breakEvenShare),
      busy: map(busyVcpu, (count) => count / (tasks * vcpu)),
      busyVcpu,
      million: map(each, (price) => price * 1e6),
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
  return andThen(requestPrice(n), (price) => breakEvenRate(is / n.hours, price));
}
