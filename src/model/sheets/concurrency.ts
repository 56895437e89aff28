import { appRunnerCapacity } from '../capacity/app-runner.ts';
import { concurrencyCeiling } from '../capacity/concurrency.ts';
import { littleThroughput } from '../capacity/little.ts';
import { andThen, found, orElse } from '../capacity/outcome.ts';
import { formatNumber, formatShare, nbsp } from '../quantity/number.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { concurrencySteps } from './parts/concurrency-steps.ts';
import {
  instancesInput,
  perInstanceBar,
  perInstanceInput,
  serviceWarnings,
  vcpuInput,
  vcpuQuotaInput,
} from './parts/service.ts';

const n = (value: number): string => formatNumber(value);

/** C-CONC: what one App Runner service holds at once, the rate that makes, and what an account lets start of it. */
export const sheet = defineSheet({
  id: 'C-CONC',
  title: 'How many requests one App Runner service carries',
  path: '/capacity/concurrency/',
  services: ['app-runner'],
  limits: {
    'app-runner-concurrency-max': 'the bound per instance',
    'app-runner-concurrency-default': 'the default per instance',
    'app-runner-max-size-default': 'the default maximum of instances',
    'fargate-vcpu-on-demand-default': 'the account’s initial vCPU quota',
    'app-runner-request-timeout': 'the time limit of a request',
  },
  inputs: {
    perInstance: perInstanceInput,
    instances: instancesInput,
    time: {
      param: 'latency',
      label: 'Time per request',
      want: { dimension: 'time', min: 0.001, max: 86_400 },
      start: 2,
      hint: 'mean, such as 350 ms',
    },
    vcpu: { ...vcpuInput('instance'), listed: 'app-runner-config-list' },
    quota: vcpuQuotaInput,
  },
  outputs: {
    perMinute: {
      label: 'Rate of the whole service',
      quantity: { dimension: 'rate', per: 'min' },
      figure: true,
      wants: 'at least',
    },
    oneMinute: {
      label: 'Rate of one instance',
      quantity: { dimension: 'rate', per: 'min' },
      figure: true,
      wants: 'at least',
    },
    fitting: {
      label: 'In flight on the account’s quota',
      quantity: { dimension: 'count' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    inFlight: { label: 'In flight, whole service', quantity: { dimension: 'count' }, wants: 'at least' },
    rate: {
      label: 'Rate of the whole service, per second',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at least',
    },
    fits: { label: 'Instances that fit the quota', quantity: { dimension: 'count' }, wants: 'at least', stepped: true },
    fittingMinute: {
      label: 'Rate on the account’s quota',
      quantity: { dimension: 'rate', per: 'min' },
      wants: 'at least',
      stepped: true,
    },
    untouched: {
      label: 'In flight with untouched settings',
      quantity: { dimension: 'count' },
      wants: 'at least',
    },
    untouchedMinute: {
      label: 'Rate with untouched settings',
      quantity: { dimension: 'rate', per: 'min' },
      wants: 'at least',
    },
  },
  compute({ perInstance, instances, time, vcpu, quota }, limits) {
    const inFlight = concurrencyCeiling(perInstance, instances);
    const rate = andThen(inFlight, (held) => littleThroughput(held, time));
    const account = appRunnerCapacity({ perInstance, most: instances, vcpuQuota: quota, vcpu });
    const untouched = concurrencyCeiling(
      limits['app-runner-concurrency-default'],
      limits['app-runner-max-size-default'],
    );
    return {
      inFlight,
      rate,
      perMinute: rate,
      oneMinute: littleThroughput(perInstance, time),
      fits: andThen(account, (held) => found(held.instances)),
      fitting: andThen(account, (held) => found(held.inFlight)),
      fittingMinute: andThen(account, (held) => littleThroughput(held.inFlight, time)),
      untouched,
      untouchedMinute: andThen(untouched, (held) => littleThroughput(held, time)),
    };
  },
  steps: concurrencySteps,
  bars({ inputs, limits, value }) {
    const count = { dimension: 'count' } as const;
    const bound = limits['app-runner-concurrency-max'];
    const most = limits['app-runner-max-size-default'];
    const all = bound * most;
    return [
      {
        title: 'Asked for, against each limit',
        bars: [
          perInstanceBar(inputs, limits),
          {
            id: 'instances',
            label: 'Instances',
            load: inputs.instances,
            ceiling: most,
            limit: 'app-runner-max-size-default',
            quantity: count,
            kind: 'setting',
          },
          {
            id: 'vcpu',
            label: 'Account’s vCPU',
            load: inputs.instances * inputs.vcpu,
            ceiling: inputs.quota,
            limit: 'fargate-vcpu-on-demand-default',
            quantity: count,
            kind: 'setting',
          },
        ],
      },
      {
        title: `Requests in flight, against the bound of ${n(bound)}${nbsp}×${nbsp}${n(most)}`,
        bars: (
          [
            ['service', 'This service', 'inFlight'],
            ['untouched', 'Untouched settings', 'untouched'],
            ['fits', 'On the account’s quota', 'fitting'],
          ] as const
        ).map(([id, label, out]) => ({ id, label, load: value(out), ceiling: all, quantity: count, kind: 'setting' })),
      },
    ];
  },
  chart: {
    over: 'time',
    shows: ['perMinute', 'fittingMinute'],
    range: [0.1, 10],
  },
  verdict({ inputs, limits, results, say, value }) {
    const { instances, quota } = inputs;
    const service =
      `The service holds ${say('inFlight')} requests in flight. At ${say('time')} each that is ${say('rate')} ` +
      `or ${say('perMinute')}, for ${instances === 1 ? 'its one instance' : `all ${n(instances)} instances together`}.`;
    const part = value('untouched') / (limits['app-runner-concurrency-max'] * limits['app-runner-max-size-default']);
    const untouched =
      `A service whose settings nobody touched takes ${n(limits['app-runner-concurrency-default'])} per instance: ` +
      `${say('untouched')} in flight and ${say('untouchedMinute')}, ${part === 0.5 ? 'half' : formatShare(part)} of what the bound allows.`;
    const fits = orElse(results.fits, 0);
    const held = `The account’s ${n(quota)}${nbsp}vCPU hold`;
    if (fits === 0) return [service, `${held} no instance of that size: nothing can start.`, untouched];
    if (fits >= instances) return [service, `${held} all of its instances.`, untouched];
    const account =
      `${held} only ${n(fits)} of its ${n(instances)} instances: ` +
      `${say('fitting')} in flight, ${say('fittingMinute')}.`;
    return [service, account, untouched];
  },
  warnings: ({ inputs, limits }) => serviceWarnings(inputs, limits),
  question: { find: 'time', of: 'rate', is: 10_000 },
  inverse({ find, of, is }, { perInstance, instances, time }) {
    if (of !== 'rate' && of !== 'perMinute') return undefined;
    if (find === 'time') return found((perInstance * instances) / is);
    if (find === 'instances') return found((is * time) / perInstance);
    return undefined;
  },
  examples: [
    {
      id: 'talk',
      label: 'The talk’s sum',
      values: {},
      shows: 'Concurrency at its bound, two seconds a request: @rate@ for the service, @oneMinute@ for one instance.',
      expect: {
        inFlight: '5,000',
        rate: '2,500 requests/s',
        perMinute: '150,000/min',
        oneMinute: '6,000/min',
        fitting: '1,200',
      },
      backward: { find: 'time', of: 'rate', is: 10_000, answer: 'at most 500 ms' },
    },
    {
      id: 'untouched',
      label: 'Untouched settings',
      values: { perInstance: 'app-runner-concurrency-default' },
      shows: 'A service whose settings nobody touched: @inFlight@ in flight, @perMinute@.',
      expect: { inFlight: '2,500', perMinute: '75,000/min' },
    },
    {
      id: 'fast',
      label: 'Ten times faster',
      values: { time: 0.2 },
      shows: 'The same settings at @time@ a request: @rate@, which is @perMinute@.',
      expect: { rate: '25,000 requests/s', perMinute: '1,500,000/min' },
    },
  ],
});
