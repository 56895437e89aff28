import { finite } from '../capacity/domain.ts';
import { littleInFlight, littleThroughput } from '../capacity/little.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { rateAtMeanWait, serversForPercentile } from '../capacity/servers.ts';
import { waiting, waitPercentile, waitsLonger, type Waiting } from '../capacity/waiting.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { waitingBars, waitingSteps, waitingVerdict } from './parts/waiting-words.ts';

/** C-WAIT: how long requests wait for one of several servers, and how many servers keep a wait short. */
export const sheet = defineSheet({
  id: 'C-WAIT',
  title: 'How long requests wait for a free server',
  path: '/capacity/waiting/',
  services: [],
  limits: {
    'rds-proxy-borrow-timeout': 'how long RDS Proxy lets a request wait for a connection',
    'apigw-timeout-rest': 'the integration timeout of a REST API',
    'apigw-timeout-http': 'the integration timeout of an HTTP API',
    'app-runner-request-timeout': 'the time limit of a request in App Runner',
  },
  inputs: {
    rate: {
      param: 'rate',
      label: 'Rate of requests',
      want: { dimension: 'rate', noun: 'requests', min: 1e-3, max: 1e7 },
      start: 170,
      hint: 'at the peak; measure it',
    },
    time: {
      param: 'service-time',
      label: 'Service time',
      want: { dimension: 'time', min: 1e-4, max: 86_400 },
      start: 0.1,
      hint: 'mean, waiting not counted; measure it',
    },
    servers: {
      param: 'servers',
      label: 'Servers',
      unit: 'servers',
      want: { dimension: 'count', whole: true, min: 1, max: 1_000_000 },
      start: 20,
      hint: 'workers, connections, places: each takes one request at a time',
    },
    share: {
      param: 'percentile',
      label: 'Percentile',
      want: { dimension: 'share', min: 0, max: 0.9999 },
      start: 0.99,
      hint: 'share of the requests, such as 99 %',
    },
    allowed: {
      param: 'allowed',
      label: 'Longest wait allowed',
      want: { dimension: 'time', min: 0, max: 86_400 },
      start: 0.1,
      hint: 'at that percentile, service not counted',
    },
  },
  quotas: {
    'apigw-timeout-rest': { want: { dimension: 'time', min: 0.001, max: 86_400 } },
    'rds-proxy-borrow-timeout': { want: { dimension: 'time', min: 0.001, max: 86_400 } },
  },
  outputs: {
    meanWait: { label: 'Mean wait', quantity: { dimension: 'time' }, figure: true, wants: 'at most' },
    tailWait: { label: 'Wait at the percentile', quantity: { dimension: 'time' }, figure: true, wants: 'at most' },
    waits: { label: 'Requests that wait at all', quantity: { dimension: 'share' }, figure: true, wants: 'at most' },
    need: {
      label: 'Servers for the allowed wait',
      quantity: { dimension: 'count' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    late: { label: 'Requests that wait longer than allowed', quantity: { dimension: 'share' }, wants: 'at most' },
    utilisation: { label: 'Utilisation', quantity: { dimension: 'share' }, wants: 'at most' },
    meanTime: { label: 'Mean response time', quantity: { dimension: 'time' }, wants: 'at most' },
    queue: { label: 'Requests waiting, mean', quantity: { dimension: 'count' }, wants: 'at most' },
    load: { label: 'Offered load, in servers kept busy', quantity: { dimension: 'count' }, wants: 'at most' },
    most: {
      label: 'Rate from which the queue never drains',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at least',
    },
    rest: { label: 'Requests beyond the percentile', quantity: { dimension: 'share' }, wants: 'at most' },
  },
  compute({ rate, time, servers, share, allowed }) {
    const at = { rate, time, servers };
    const state = waiting(at);
    const of = (name: keyof Waiting) => andThen(state, (line) => found(line[name]));
    const load = littleInFlight(rate, time);
    return {
      meanWait: of('meanWait'),
      tailWait: waitPercentile(at, share),
      waits: of('waits'),
      need: serversForPercentile(rate, time, allowed, share),
      late: waitsLonger(at, allowed),
      // Known even where the queue never drains: that is how a reader sees by how much.
      utilisation: andThen(load, (busy) => finite(busy / servers)),
      meanTime: of('meanTime'),
      queue: of('queue'),
      load,
      most: littleThroughput(servers, time),
      rest: finite(1 - share),
    };
  },
  steps: waitingSteps,
  bars: waitingBars,
  chart: {
    over: 'rate',
    shows: ['meanWait', 'tailWait'],
    ceilings: ({ inputs }) => [{ label: 'Longest wait allowed', value: inputs.allowed }],
    range: [100, 195],
  },
  verdict: waitingVerdict,
  question: { find: 'servers', of: 'tailWait', is: 0.05 },
  inverse({ find, of, is }, { servers, time }) {
    if (find !== 'rate') return undefined;
    if (of === 'meanWait') return rateAtMeanWait(servers, time, is);
    if (of === 'meanTime') return rateAtMeanWait(servers, time, is - time);
    return undefined;
  },
  examples: [
    {
      id: 'moderate',
      label: 'Twenty servers, moderately busy',
      values: {},
      shows: 'At @utilisation@ a request finds all servers busy with a chance of @waits@; the mean wait is @meanWait@.',
      expect: { utilisation: '85 %', waits: '38.5 %', meanWait: '12.8 ms', tailWait: '121.7 ms', need: '21' },
      backward: { find: 'servers', of: 'tailWait', is: 0.05, answer: 'at least 23 servers' },
    },
    {
      id: 'busy',
      label: 'A little more load',
      values: { rate: 190 },
      shows: 'The same servers at @utilisation@: @waits@ wait, @meanWait@ in the mean.',
      expect: { utilisation: '95 %', waits: '75.5 %', meanWait: '75.5 ms', tailWait: '432.5 ms', need: '23' },
      backward: { find: 'rate', of: 'meanWait', is: 0.01, answer: 'at most 166.5/s' },
    },
    {
      id: 'never-drains',
      label: 'Too much',
      values: { rate: 220 },
      shows: '@rate@ arrive where @most@ is the end. In place of a wait the sheet says: @meanWait@.',
      expect: {
        utilisation: '110 %',
        meanWait: 'the queue never drains: the servers are offered more than they can do',
        need: '26',
      },
    },
    {
      id: 'apart',
      label: 'One server with a line of its own',
      values: { rate: 8.5, servers: 1 },
      shows: 'One of the twenty with its own share of the load: still @utilisation@ busy, but @meanWait@ in the mean.',
      expect: { utilisation: '85 %', waits: '85 %', meanWait: '566.7 ms', tailWait: '2.96 s' },
    },
    {
      id: 'large',
      label: 'Five thousand places',
      values: { rate: 2250, time: 2, servers: 5000 },
      shows: 'A large pool at @utilisation@: the mean wait is @meanWait@, which is nothing.',
      expect: {
        utilisation: '90 %',
        meanWait: '5.17 × 10⁻¹⁰ µs',
        tailWait: '0 s',
        meanTime: '2 s',
        most: '2,500 requests/s',
      },
    },
  ],
});
