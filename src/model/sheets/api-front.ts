import { apiCeiling } from '../capacity/api-front.ts';
import { finite } from '../capacity/domain.ts';
import { littleThroughput } from '../capacity/little.ts';
import { lambdaConcurrency, lambdaDuration, lambdaRate } from '../capacity/lambda.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { frontExamples } from './parts/api-front-examples.ts';
import { frontSteps } from './parts/api-front-steps.ts';
import { frontBars, frontVerdict, frontWarnings } from './parts/api-front-words.ts';

/** C-FRONT: the narrowest of the doors between a client and a function behind an API Gateway. */
export const sheet = defineSheet({
  id: 'C-FRONT',
  title: 'Which door of an API is the narrowest',
  path: '/capacity/api-front/',
  services: ['api-gateway', 'lambda'],
  limits: {
    'apigw-throttle-rate': 'the gateway’s rate',
    'apigw-timeout-rest': 'the integration timeout of a REST API',
    'apigw-timeout-http': 'the integration timeout of an HTTP API',
    'lambda-concurrency': 'the account’s initial concurrency',
    'lambda-rps-per-env': 'synchronous requests/s of one environment',
  },
  inputs: {
    rate: {
      param: 'rate',
      label: 'Rate at the peak',
      want: { dimension: 'rate', noun: 'requests', min: 0, max: 1e9 },
      start: 2000,
      hint: 'all APIs that share the account and Region',
    },
    duration: {
      param: 'duration',
      label: 'Duration of a call',
      want: { dimension: 'time', min: 0.001, max: 86_400 },
      start: 0.3,
      hint: 'mean of the function; measure it',
    },
    gateway: {
      param: 'gateway',
      label: 'Account’s gateway quota',
      want: { dimension: 'rate', noun: 'requests', min: 1, max: 1e9 },
      start: 'apigw-throttle-rate',
      hint: 'starts at @apigw-throttle-rate@/s, lower in newer Regions; put in your own',
    },
    concurrency: {
      param: 'concurrency',
      label: 'Account’s concurrency quota',
      unit: 'executions',
      want: { dimension: 'count', noun: 'executions', whole: true, min: 1, max: 10_000_000 },
      start: 'lambda-concurrency',
      hint: 'starts at @lambda-concurrency@ or lower; put in your own',
    },
    perEnvironment: {
      param: 'per-environment',
      label: 'Calls that one environment takes',
      want: { dimension: 'rate', noun: 'requests', min: 0.01, max: 1e6 },
      start: 'lambda-rps-per-env',
      hint: '@lambda-rps-per-env@/s, cannot be raised',
    },
  },
  // `stepped` where the largest or smallest of several decides: flat on one side, the way back looks for the edge.
  outputs: {
    ceiling: {
      label: 'Rate through the narrowest door',
      quantity: { dimension: 'rate', noun: 'requests' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    used: {
      label: 'Share of it in use',
      quantity: { dimension: 'share' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    turning: {
      label: 'Duration above which functions bind',
      quantity: { dimension: 'time' },
      figure: true,
      wants: 'at least',
    },
    byDuration: {
      label: 'Rate by concurrency and duration',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at least',
    },
    byEnvironments: {
      label: 'Rate by the environments’ own bound',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at least',
    },
    busy: {
      label: 'Environments busy at the peak',
      quantity: { dimension: 'count', noun: 'environments' },
      wants: 'at most',
      stepped: true,
    },
    whole: {
      label: 'Environments that the gateway’s whole rate would need',
      quantity: { dimension: 'count', noun: 'environments' },
      wants: 'at most',
      stepped: true,
    },
  },
  compute({ rate, duration, gateway, concurrency, perEnvironment }) {
    const ceiling = andThen(apiCeiling({ gateway, concurrency, duration, perEnvironment }), (of) => found(of.rate));
    const need = (offered: number) =>
      andThen(lambdaConcurrency(offered, duration, perEnvironment), (of) => found(of.concurrency));
    return {
      ceiling,
      used: andThen(ceiling, (most) => finite(rate / most)),
      turning:
        gateway > concurrency * perEnvironment
          ? failed('result', 'none: functions bind at any duration')
          : lambdaDuration(concurrency, gateway, perEnvironment),
      byDuration: littleThroughput(concurrency, duration),
      byEnvironments: andThen(lambdaRate(concurrency, 0, perEnvironment), (of) => found(of.rate)),
      busy: need(rate),
      whole: need(gateway),
    };
  },
  steps: frontSteps,
  bars: frontBars,
  chart: {
    over: 'duration',
    shows: ['ceiling'],
    ceilings: ({ inputs }) => [
      { label: 'Gateway', value: inputs.gateway },
      { label: 'Your peak', value: inputs.rate },
    ],
    range: [0.02, 2],
  },
  verdict: frontVerdict,
  warnings: frontWarnings,
  question: { find: 'duration', of: 'used', is: 0.7 },
  examples: frontExamples,
});
