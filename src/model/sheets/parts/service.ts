import { formatNumber, nbsp } from '../../quantity/number.ts';
import type { Bar, Input, Numbers } from '../../worksheet/sheet.ts';

/** Concurrent requests per instance, as App Runner’s setting has them. */
export const perInstanceInput = {
  param: 'per-instance',
  label: 'Concurrent per instance',
  unit: 'requests',
  want: { dimension: 'count', noun: 'requests', whole: true, min: 1, max: 1_000_000 },
  start: 'app-runner-concurrency-max',
  hint: 'untouched @app-runner-concurrency-default@, at most @app-runner-concurrency-max@',
} as const satisfies Input;

export const instancesInput = {
  param: 'instances',
  label: 'Instances',
  unit: 'instances',
  want: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1_000_000 },
  start: 'app-runner-max-size-default',
  hint: 'default maximum @app-runner-max-size-default@, can be raised',
} as const satisfies Input;

/** The size of one instance, or of one task. */
export const vcpuInput = (of: 'instance' | 'task') =>
  ({
    param: 'vcpu',
    label: `vCPU per ${of}`,
    unit: 'vCPU',
    want: { dimension: 'count', noun: 'vCPU', min: 0.01, max: 1000 },
    start: 1,
    hint: `size of one ${of}`,
  }) as const satisfies Input;

/** What the account lets all Fargate tasks of a Region have, App Runner’s among them. */
export const vcpuQuotaInput = {
  param: 'vcpu-quota',
  label: 'Account’s vCPU quota',
  unit: 'vCPU',
  want: { dimension: 'count', noun: 'vCPU', whole: true, min: 0, max: 10_000_000 },
  start: 'fargate-vcpu-on-demand-default',
  hint: 'starts at @fargate-vcpu-on-demand-default@; put in your own',
} as const satisfies Input;

type Bound = 'app-runner-concurrency-max';

/** The setting per instance against its bound. */
export const perInstanceBar = (inputs: Numbers<'perInstance'>, limits: Numbers<Bound>): Bar<Bound> => ({
  id: 'per-instance',
  label: 'Concurrent per instance',
  load: inputs.perInstance,
  ceiling: limits['app-runner-concurrency-max'],
  limit: 'app-runner-concurrency-max',
  quantity: { dimension: 'count' },
  kind: 'setting',
});

/** Values that the fields take and App Runner does not. */
export function serviceWarnings(
  inputs: Numbers<'perInstance' | 'instances' | 'time'>,
  limits: Numbers<Bound | 'app-runner-max-size-default' | 'app-runner-request-timeout'>,
): Partial<Record<'perInstance' | 'instances' | 'time', string>> {
  const bound = limits['app-runner-concurrency-max'];
  const most = limits['app-runner-max-size-default'];
  const timeout = limits['app-runner-request-timeout'];
  return {
    ...(inputs.perInstance > bound ? { perInstance: `App Runner takes no setting above ${formatNumber(bound)}.` } : {}),
    ...(inputs.instances > most
      ? { instances: `Above the default maximum of ${formatNumber(most)}: raise the service’s maximum size first.` }
      : {}),
    ...(inputs.time > timeout ? { time: `App Runner ends a request after ${formatNumber(timeout)}${nbsp}s.` } : {}),
  };
}
