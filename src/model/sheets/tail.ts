import { finite, floor } from '../capacity/domain.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { chainSlowness, fanOutPercentile, percentileOfEach, servicesForSlowness } from '../capacity/tail.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { tailBars, tailVerdict } from './parts/tail-words.ts';

/** C-TAIL: what the slow answers of one service become when a request waits for several. */
export const sheet = defineSheet({
  id: 'C-TAIL',
  title: 'How slow a request is that waits for several services',
  path: '/capacity/tail/',
  services: [],
  limits: {
    'apigw-timeout-rest': 'the integration timeout of a REST API',
    'apigw-timeout-http': 'the integration timeout of an HTTP API',
    'app-runner-request-timeout': 'the time limit of a request in App Runner',
  },
  inputs: {
    services: {
      param: 'services',
      label: 'Services called at once',
      unit: 'services',
      want: { dimension: 'count', noun: 'services', whole: true, min: 1, max: 10_000 },
      start: 5,
      hint: 'calls that one request waits for, all of them',
    },
    slow: {
      param: 'slow',
      label: 'Slow answers of one service',
      want: { dimension: 'share', min: 1e-6, max: 0.99 },
      start: 0.01,
      hint: 'share beyond the time you call slow; measure it',
    },
    allowed: {
      param: 'allowed',
      label: 'Requests that may meet one',
      want: { dimension: 'share', min: 0, max: 0.99 },
      start: 0.05,
      hint: 'what the user’s objective leaves',
    },
    median: {
      param: 'median',
      label: 'Median time of one service',
      want: { dimension: 'time', min: 1e-4, max: 86_400 },
      start: 0.02,
      hint: 'half its answers are faster; measure it',
    },
    p99: {
      param: 'p99',
      label: 'Time of 99 % of its answers',
      want: { dimension: 'time', min: 1e-4, max: 86_400 },
      start: 0.2,
      hint: 'its p99; measure it',
    },
    share: {
      param: 'percentile',
      label: 'Percentile of the request',
      want: { dimension: 'share', min: 0.01, max: 0.9999 },
      start: 0.99,
      hint: 'share of the requests, such as 99 %',
    },
  },
  quotas: {
    'apigw-timeout-rest': { want: { dimension: 'time', min: 0.001, max: 86_400 } },
  },
  outputs: {
    met: {
      label: 'Requests that meet a slow answer',
      quantity: { dimension: 'share' },
      figure: true,
      wants: 'at most',
    },
    most: {
      label: 'Services that may be called at once',
      quantity: { dimension: 'count', noun: 'services' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    whole: { label: 'Time of the request', quantity: { dimension: 'time' }, figure: true, wants: 'at most' },
    alone: { label: 'Time of one service alone', quantity: { dimension: 'time' }, figure: true, wants: 'at most' },
    times: { label: 'Times slower than one alone', quantity: { dimension: 'count' }, wants: 'at most' },
    each: {
      label: 'Percentile that each service has to keep',
      quantity: { dimension: 'share', decimals: 4 },
      wants: 'at most',
    },
    oneIn: {
      label: 'One answer of each may be slower in',
      quantity: { dimension: 'count', decimals: 0 },
      wants: 'at most',
    },
    rest: { label: 'Requests beyond the percentile', quantity: { dimension: 'share' }, wants: 'at most' },
  },
  compute({ services, slow, allowed, share, ...times }) {
    const measured = times.p99 < times.median ? failed('p99', 'the p99 lies below the median') : found(times);
    const at = (calls: number) => andThen(measured, (points) => fanOutPercentile(points, share, calls));
    const [whole, alone, each] = [at(services), at(1), percentileOfEach(share, services)];
    return {
      met: chainSlowness(slow, services),
      most: andThen(servicesForSlowness(slow, allowed), (calls) => found(floor(calls))),
      whole,
      alone,
      times: andThen(whole, (long) => andThen(alone, (short) => finite(long / short))),
      each,
      oneIn: andThen(each, (kept) => finite(1 / (1 - kept))),
      rest: found(1 - share),
    };
  },
  steps: [
    {
      id: 'met',
      does: 'A request is fast only if every answer is',
      tex: String.raw`P = 1 - (1 - s)^n = 1 - (1 - \text{@slow@})^{\text{@services@}} = \text{@met@}`,
      words: 'P equals one minus one minus s to the n: one minus one minus @slow@ to the power of @services@ is @met@',
    },
    {
      id: 'most',
      does: 'Backwards: the most services at which few enough requests meet one',
      tex: String.raw`n_{\max} = \left\lfloor \dfrac{\ln (1 - P_{\max})}{\ln (1 - s)} \right\rfloor = \left\lfloor \dfrac{\ln (1 - \text{@allowed@})}{\ln (1 - \text{@slow@})} \right\rfloor = \text{@most@}`,
      words:
        'n max equals the logarithm of one minus P max over the logarithm of one minus s, rounded down: one minus @allowed@ and one minus @slow@ give @most@',
    },
    {
      id: 'each',
      does: 'The percentile of each that makes the percentile of all',
      tex: String.raw`q_{\text{each}} = q^{1/n} = (1 - \text{@rest@})^{1 / \text{@services@}} = \text{@each@}`,
      words:
        'q each equals q to the power of one over n: one minus @rest@ to the power of one over @services@ is @each@',
    },
    {
      id: 'time',
      does: 'The time there, on a log-normal curve through the median and the p99 of one service',
      tex: String.raw`t = m \left( \dfrac{p}{m} \right)^{z(q_{\text{each}}) / z(\text{99 \%})} = \text{@median@} \left( \dfrac{\text{@p99@}}{\text{@median@}} \right)^{z(\text{@each@}) / z(\text{99 \%})} = \text{@whole@}`,
      words:
        't equals m times p over m to the power of z of q each over z of 99 per cent: @median@ times @p99@ over @median@ to the power of z of @each@ over z of 99 per cent is @whole@',
    },
  ],
  bars: tailBars,
  chart: {
    over: 'services',
    shows: ['met'],
    ceilings: ({ inputs }) => [{ label: 'Requests that may meet one', value: inputs.allowed }],
    range: [1, 200],
  },
  verdict: tailVerdict,
  question: { find: 'slow', of: 'met', is: 0.01 },
  examples: [
    {
      id: 'five',
      label: 'Five services',
      values: {},
      shows: '@slow@ slow answers of each become @met@ of the requests, and the p99 grows from @alone@ to @whole@.',
      expect: { met: '4.9 %', each: '99.7992 %', alone: '200 ms', whole: '344.9 ms', most: '5 services' },
      backward: { find: 'slow', of: 'met', is: 0.01, answer: 'at most 0.201 %' },
    },
    {
      id: 'hundred',
      label: 'A hundred servers',
      values: { services: 100 },
      shows:
        'The case of Dean and Barroso: @met@ of the requests meet a slow answer, although a server gives only @slow@.',
      expect: { met: '63.4 %', each: '99.9900 %', whole: '792.8 ms' },
    },
    {
      id: 'rare',
      label: 'Two thousand servers, one slow answer in ten thousand',
      values: { services: 2000, slow: 0.0001 },
      shows: 'Their second case: with only @slow@ slow answers from each server, still @met@ of the requests meet one.',
      expect: { met: '18.1 %', most: '512 services' },
    },
    {
      id: 'even',
      label: 'A shorter tail',
      values: { p99: 0.06 },
      shows: 'The same median with a p99 of @p99@: the request takes @whole@, @times@ times one service alone.',
      expect: { met: '4.9 %', alone: '60 ms', whole: '77.8 ms', times: '1.3' },
    },
  ],
});
