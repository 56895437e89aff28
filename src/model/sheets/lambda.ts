import { finite } from '../capacity/domain.ts';
import { littleInFlight } from '../capacity/little.ts';
import { lambdaConcurrency, lambdaDuration, lambdaRate } from '../capacity/lambda.ts';
import { lambdaRampTime } from '../capacity/lambda-ramp.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { lambdaExamples } from './parts/lambda-examples.ts';
import { lambdaSteps } from './parts/lambda-steps.ts';
import { lambdaBars, lambdaVerdict, lambdaWarnings } from './parts/lambda-words.ts';

/** Length of the step that the fact `lambda-scaling-rate` counts by; s. */
const step = 1 / (inBase(1, 'environments/10 s') ?? Number.NaN);

/** C-LAMBDA: environments that a rate of synchronous calls keeps busy, and the time until a function has them. */
export const sheet = defineSheet({
  id: 'C-LAMBDA',
  title: 'How many environments a function needs, and how soon it has them',
  path: '/capacity/lambda/',
  services: ['lambda'],
  limits: {
    'lambda-concurrency': 'the account’s initial concurrency',
    'lambda-rps-per-env': 'synchronous requests/s of one environment',
    'lambda-scaling-rate': 'environments that a function adds per step',
    'lambda-timeout': 'the longest timeout, in minutes',
  },
  inputs: {
    rate: {
      param: 'rate',
      label: 'Calls at the peak',
      want: { dimension: 'rate', noun: 'requests', min: 0, max: 1e9 },
      start: 2000,
      hint: 'synchronous, in the busiest second',
    },
    duration: {
      param: 'duration',
      label: 'Duration of a call',
      want: { dimension: 'time', min: 0.001, max: 86_400 },
      start: 0.3,
      hint: 'mean, waiting included; cold starts too where they are many',
    },
    perEnvironment: {
      param: 'per-environment',
      label: 'Calls that one environment takes',
      want: { dimension: 'rate', noun: 'requests', min: 0.01, max: 1e6 },
      start: 'lambda-rps-per-env',
      hint: '@lambda-rps-per-env@/s, cannot be raised',
    },
    quota: {
      param: 'quota',
      label: 'Account’s concurrency quota',
      unit: 'executions',
      want: { dimension: 'count', noun: 'executions', whole: true, min: 1, max: 10_000_000 },
      start: 'lambda-concurrency',
      hint: 'starts at @lambda-concurrency@ or lower; put in what is left for this function',
    },
    running: {
      param: 'running',
      label: 'Environments that run already',
      unit: 'environments',
      want: { dimension: 'count', noun: 'environments', whole: true, min: 0, max: 10_000_000 },
      start: 0,
      hint: 'warm, or provisioned before the peak',
    },
    adds: {
      param: 'adds',
      label: 'Environments added per step',
      unit: 'environments',
      want: { dimension: 'count', noun: 'environments', whole: true, min: 1, max: 10_000_000 },
      start: 'lambda-scaling-rate',
      hint: '@lambda-scaling-rate@ for each function in each ten seconds',
    },
  },
  // `stepped` where the largest or smallest of several decides: flat on one side, the way back looks for the edge.
  outputs: {
    concurrency: {
      label: 'Environments needed',
      quantity: { dimension: 'count', noun: 'environments' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    share: {
      label: 'Share of the quota',
      quantity: { dimension: 'share' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    most: {
      label: 'Rate that the quota carries',
      quantity: { dimension: 'rate', noun: 'requests' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    ramp: {
      label: 'Time until all of them run',
      quantity: { dimension: 'time' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    byDuration: {
      label: 'Environments by duration',
      quantity: { dimension: 'count', noun: 'environments' },
      wants: 'at most',
    },
    byRate: {
      label: 'Environments by rate alone',
      quantity: { dimension: 'count', noun: 'environments' },
      wants: 'at most',
    },
    each: {
      label: 'Rate of one environment',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at least',
      stepped: true,
    },
    longest: { label: 'Longest duration inside the quota', quantity: { dimension: 'time' }, wants: 'at least' },
  },
  compute({ rate, duration, perEnvironment, quota, running, adds }) {
    const need = lambdaConcurrency(rate, duration, perEnvironment);
    const concurrency = andThen(need, (of) => found(of.concurrency));
    return {
      concurrency,
      share: andThen(concurrency, (count) => finite(count / quota)),
      most: andThen(lambdaRate(quota, duration, perEnvironment), (of) => found(of.rate)),
      ramp: andThen(concurrency, (count) =>
        count > quota
          ? failed('result', 'never: the quota is reached first')
          : lambdaRampTime(running, count, { adds, every: step }),
      ),
      byDuration: littleInFlight(rate, duration),
      byRate: andThen(lambdaConcurrency(rate, 0, perEnvironment), (of) => found(of.concurrency)),
      each: andThen(lambdaRate(1, duration, perEnvironment), (of) => found(of.rate)),
      longest:
        rate > quota * perEnvironment
          ? failed('result', 'none: the rate alone asks for more environments')
          : lambdaDuration(quota, rate, perEnvironment),
    };
  },
  steps: lambdaSteps,
  bars: lambdaBars,
  chart: {
    over: 'duration',
    shows: ['concurrency', 'byDuration'],
    ceilings: ({ inputs }) => [{ label: 'Account’s quota', value: inputs.quota }],
    range: [0.01, 1],
  },
  verdict: lambdaVerdict,
  warnings: lambdaWarnings,
  question: { find: 'rate', of: 'share', is: 0.7 },
  examples: lambdaExamples,
});
