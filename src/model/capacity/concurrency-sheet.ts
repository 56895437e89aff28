import { formatNumber } from '../quantity/number.ts';
import {
  concurrencySums,
  type ConcurrencyInput,
  type ConcurrencyInputs,
  type ConcurrencyLimit,
  type ConcurrencyLimits,
} from './concurrency-sums.ts';
import { bars, figures, slots, table, verdict, warnings } from './concurrency-words.ts';
import type { Evaluation, Worksheet } from './worksheet.ts';

function evaluate(inputs: ConcurrencyInputs, limits: ConcurrencyLimits): Evaluation<ConcurrencyInput> {
  const sums = concurrencySums(inputs, limits);
  return {
    verdict: verdict(inputs, limits, sums),
    figures: figures(sums),
    bars: bars(inputs, limits, sums),
    table: table(inputs, limits, sums),
    slots: slots(inputs, sums),
    warnings: warnings(inputs, limits),
  };
}

const n = (value: number): string => formatNumber(value);

/** C-CONC: what one App Runner service holds at once, the rate that makes, and what an account lets start of it. */
export const concurrencySheet: Worksheet<ConcurrencyInput, ConcurrencyLimit> = {
  id: 'C-CONC',
  title: 'How many requests one App Runner service carries',
  limits: {
    'app-runner-concurrency-max': 'the bound per instance',
    'app-runner-concurrency-default': 'the default per instance',
    'app-runner-max-size-default': 'the default maximum of instances',
    'fargate-vcpu-on-demand-default': 'the account’s initial vCPU quota',
    'app-runner-request-timeout': 'the time limit of a request',
  },
  inputs: [
    {
      key: 'perInstance',
      param: 'per-instance',
      label: 'Concurrent per instance',
      unit: 'requests',
      want: { dimension: 'count', noun: 'requests', whole: true, min: 1, max: 1_000_000 },
      start: 'app-runner-concurrency-max',
      hint: (limits) =>
        `untouched ${n(limits['app-runner-concurrency-default'])}, at most ${n(limits['app-runner-concurrency-max'])}`,
    },
    {
      key: 'instances',
      param: 'instances',
      label: 'Instances',
      unit: 'instances',
      want: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1_000_000 },
      start: 'app-runner-max-size-default',
      hint: (limits) => `default maximum ${n(limits['app-runner-max-size-default'])}, can be raised`,
    },
    {
      key: 'time',
      param: 'latency',
      label: 'Time per request',
      unit: '',
      want: { dimension: 'time', min: 0.001, max: 86_400 },
      start: 2,
      hint: () => 'mean, such as 350 ms',
    },
    {
      key: 'vcpu',
      param: 'vcpu',
      label: 'vCPU per instance',
      unit: 'vCPU',
      want: { dimension: 'count', noun: 'vCPU', min: 0.01, max: 1000 },
      start: 1,
      hint: () => 'size of one instance',
    },
    {
      key: 'quota',
      param: 'vcpu-quota',
      label: 'Account’s vCPU quota',
      unit: 'vCPU',
      want: { dimension: 'count', noun: 'vCPU', whole: true, min: 0, max: 10_000_000 },
      start: 'fargate-vcpu-on-demand-default',
      hint: (limits) => `starts at ${n(limits['fargate-vcpu-on-demand-default'])}; put in your own`,
    },
  ],
  formulas: [
    {
      id: 'ceiling',
      tex: String.raw`C = k \times N = \text{@perInstance@} \times \text{@instances@} = \text{@inFlight@}`,
      words:
        'C equals k times N: @perInstance@ requests per instance times @instances@ instances is @inFlight@ requests in flight',
    },
    {
      id: 'rate',
      tex: String.raw`\lambda = \dfrac{C}{W} = \dfrac{\text{@inFlight@}}{\text{@time@}} = \text{@rate@ requests/s}`,
      words: 'Lambda equals C over W: @inFlight@ requests in flight over @time@ each is @rate@ requests per second',
    },
    {
      id: 'fit',
      tex: String.raw`N_{\text{fit}} = \min\left(N, \left\lfloor \dfrac{V}{v} \right\rfloor\right) = \min\left(\text{@instances@}, \left\lfloor \dfrac{\text{@quota@}}{\text{@vcpu@}} \right\rfloor\right) = \text{@fits@}`,
      words:
        'N fit equals the smaller of N and V over v rounded down: the smaller of @instances@ and @quota@ over @vcpu@ rounded down is @fits@ instances',
    },
  ],
  presets: [
    { label: 'The talk’s sum', values: () => ({}) },
    {
      label: 'Untouched settings',
      values: (limits) => ({ perInstance: limits['app-runner-concurrency-default'] }),
    },
  ],
  evaluate,
};
