import { appRunnerCapacity } from '../capacity/app-runner.ts';
import { finite } from '../capacity/domain.ts';
import { instancesByVcpu, instancesNeeded } from '../capacity/instances.ts';
import { littleThroughput, littleTime } from '../capacity/little.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { vcpuInput, vcpuQuotaInput } from './parts/service.ts';
import { fleetExamples } from './parts/fleet-examples.ts';
import { fleetSteps } from './parts/fleet-steps.ts';
import { fleetBars, fleetVerdict, fleetWarnings } from './parts/fleet-words.ts';

/** C-FLEET: instances that a load needs, and how many of them an account lets start. */
export const sheet = defineSheet({
  id: 'C-FLEET',
  title: 'How many instances a load needs',
  path: '/capacity/fleet/',
  services: ['app-runner'],
  limits: {
    'app-runner-concurrency-max': 'the bound per instance',
    'app-runner-concurrency-default': 'the default per instance',
    'app-runner-max-size-default': 'the default maximum of instances',
    'app-runner-request-timeout': 'the time limit of a request',
    'fargate-vcpu-on-demand-default': 'the account’s initial vCPU quota',
  },
  inputs: {
    rate: {
      param: 'rate',
      label: 'Rate at the peak',
      want: { dimension: 'rate', noun: 'requests', min: 0, max: 1e9 },
      start: 1200,
      hint: 'the busiest minute, not the mean of the day',
    },
    time: {
      param: 'latency',
      label: 'Time per request',
      want: { dimension: 'time', min: 0.001, max: 86_400 },
      start: 0.35,
      hint: 'mean under that load; measure it',
    },
    perInstance: {
      param: 'per-instance',
      label: 'Concurrent per instance',
      unit: 'requests',
      want: { dimension: 'count', noun: 'requests', min: 0.1, max: 1_000_000 },
      start: 80,
      hint: 'what one instance bears; measure it. Untouched setting @app-runner-concurrency-default@',
    },
    utilisation: {
      param: 'use',
      label: 'Share of that to use',
      want: { dimension: 'share', min: 0.01, max: 1 },
      start: 0.7,
      hint: 'the rest is for bursts and lost instances',
    },
    most: {
      param: 'instances',
      label: 'Service’s maximum size',
      unit: 'instances',
      want: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1_000_000 },
      start: 'app-runner-max-size-default',
      hint: 'default @app-runner-max-size-default@, can be raised',
    },
    vcpu: vcpuInput('instance'),
    quota: vcpuQuotaInput,
  },
  outputs: {
    instances: {
      label: 'Instances needed',
      quantity: { dimension: 'count', noun: 'instances' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    shareOfMost: {
      label: 'Share of the service’s maximum',
      quantity: { dimension: 'share' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    starts: {
      label: 'Instances that can start',
      quantity: { dimension: 'count', noun: 'instances' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    carried: {
      label: 'Rate that those carry',
      quantity: { dimension: 'rate', noun: 'requests' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    inFlight: { label: 'Requests in flight', quantity: { dimension: 'count' }, wants: 'at most' },
    exact: { label: 'Instances before rounding up', quantity: { dimension: 'count' }, wants: 'at most' },
    fits: {
      label: 'Instances that the quota holds',
      quantity: { dimension: 'count', noun: 'instances' },
      wants: 'at least',
      stepped: true,
    },
    vcpuAsked: {
      label: 'vCPU that the load needs',
      quantity: { dimension: 'count', noun: 'vCPU' },
      wants: 'at most',
      stepped: true,
    },
    used: {
      label: 'Each is then in use',
      quantity: { dimension: 'share' },
      wants: 'at most',
      stepped: true,
    },
    usedLost: {
      label: 'In use when one is lost',
      quantity: { dimension: 'share' },
      wants: 'at most',
      stepped: true,
    },
  },
  compute({ rate, time, perInstance, utilisation, most, vcpu, quota }) {
    const need = instancesNeeded({ rate, time, perInstance, utilisation });
    const instances = andThen(need, (of) => found(of.instances));
    const account = appRunnerCapacity({ perInstance: perInstance * utilisation, most, vcpuQuota: quota, vcpu });
    // Instances of full size in use: the same need without a reserve, over those that share it.
    const bare = instancesNeeded({ rate, time, perInstance });
    const use = (running: number) => andThen(bare, ({ exact }) => finite(exact / running));
    return {
      instances,
      shareOfMost: andThen(instances, (count) => finite(count / most)),
      starts: andThen(account, (held) => found(held.instances)),
      carried: andThen(account, (held) => littleThroughput(held.inFlight, time)),
      inFlight: andThen(need, (of) => found(of.inFlight)),
      exact: andThen(need, (of) => found(of.exact)),
      fits: instancesByVcpu(quota, vcpu),
      vcpuAsked: andThen(instances, (count) => finite(count * vcpu)),
      used: andThen(instances, use),
      usedLost: andThen(instances, (count) =>
        count > 1 ? use(count - 1) : failed('result', 'there is no second instance to take over'),
      ),
    };
  },
  steps: fleetSteps,
  bars: fleetBars,
  chart: {
    over: 'rate',
    shows: ['instances'],
    ceilings: ({ inputs, value }) => [
      { label: 'Service’s maximum', value: inputs.most },
      { label: 'Account’s quota', value: value('fits') },
    ],
  },
  verdict: fleetVerdict,
  warnings: fleetWarnings,
  question: { find: 'rate', of: 'instances', is: 25 },
  inverse({ find, of, is }, { rate, time, perInstance, utilisation }) {
    if (of === 'inFlight') {
      if (find === 'rate') return littleThroughput(is, time);
      return find === 'time' ? littleTime(is, rate) : undefined;
    }
    return of === 'exact' && find === 'rate' ? littleThroughput(is * perInstance * utilisation, time) : undefined;
  },
  examples: fleetExamples,
});
