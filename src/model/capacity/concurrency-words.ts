import { readBase } from '../quantity/base.ts';
import { formatNumber, formatShare, nbsp } from '../quantity/number.ts';
import type {
  ConcurrencyInput,
  ConcurrencyInputs,
  ConcurrencyLimits,
  ConcurrencySums,
  Load,
} from './concurrency-sums.ts';
import type { Bar, BarGroup, Evaluation, Figure, Table } from './worksheet.ts';

const n = (value: number): string => formatNumber(value);
const times = (a: number, b: number): string => `${n(a)}${nbsp}×${nbsp}${n(b)}`;

function vcpuSentence({ instances, quota }: ConcurrencyInputs, { fits, fitting }: ConcurrencySums): string {
  if (fits === 0) return `The account’s ${n(quota)}${nbsp}vCPU hold no instance of that size: nothing can start.`;
  if (fits >= instances) return `The account’s ${n(quota)}${nbsp}vCPU hold all of its instances.`;
  return (
    `The account’s ${n(quota)}${nbsp}vCPU hold only ${n(fits)} of its ${n(instances)} instances: ` +
    `${n(fitting.inFlight)} in flight, ${n(fitting.perMinute)} a minute.`
  );
}

function untouchedSentence(limits: ConcurrencyLimits, { untouched, bound }: ConcurrencySums): string {
  const part = untouched.inFlight / bound;
  const share = part === 0.5 ? 'half' : formatShare(part);
  return (
    `A service whose settings nobody touched takes ${n(limits['app-runner-concurrency-default'])} per instance: ` +
    `${n(untouched.inFlight)} in flight and ${n(untouched.perMinute)} a minute, ${share} of what the bound allows.`
  );
}

const serviceSentence = ({ instances, time }: ConcurrencyInputs, { service }: ConcurrencySums): string =>
  `The service holds ${n(service.inFlight)} requests in flight. At ${readBase(time, 'time')} each that is ` +
  `${n(service.perSecond)}/s or ${n(service.perMinute)} a minute, for ${instances === 1 ? 'its one instance' : `all ${n(instances)} instances together`}.`;

export const figures = ({ service, one, fitting }: ConcurrencySums): readonly Figure[] => [
  { value: `${n(service.perMinute)}/min`, label: 'for the whole service' },
  { value: `${n(one.perMinute)}/min`, label: 'for one instance' },
  { value: n(fitting.inFlight), label: 'in flight on the account’s quota' },
];

const quotaDetail = (quota: number, initial: number): string =>
  quota === initial ? 'initial quota of the account' : 'your account’s quota';

export function bars(inputs: ConcurrencyInputs, limits: ConcurrencyLimits, sums: ConcurrencySums): readonly BarGroup[] {
  const { perInstance, instances, quota } = inputs;
  const most = limits['app-runner-max-size-default'];
  const setting = (id: string, label: string, load: number, ceiling: number, detail?: string): Bar => ({
    id,
    label,
    load,
    ceiling,
    kind: 'setting',
    ...(detail === undefined ? {} : { detail }),
  });
  const bound = limits['app-runner-concurrency-max'];
  const initial = limits['fargate-vcpu-on-demand-default'];
  return [
    {
      title: 'Asked for, against each limit',
      bars: [
        setting('per-instance', 'Requests per instance', perInstance, bound, 'hard limit'),
        setting('instances', 'Instances', instances, most, 'default maximum, can be raised'),
        setting('vcpu', 'Account’s vCPU', sums.vcpu, quota, quotaDetail(quota, initial)),
      ],
    },
    {
      title: `Requests in flight, against the bound of ${times(bound, most)}`,
      bars: [
        setting('service', 'This service', sums.service.inFlight, sums.bound),
        setting('untouched', 'Untouched settings', sums.untouched.inFlight, sums.bound),
        setting('fits', 'On the account’s quota', sums.fitting.inFlight, sums.bound),
      ],
    },
  ];
}

export function table(
  { perInstance, instances }: ConcurrencyInputs,
  limits: ConcurrencyLimits,
  sums: ConcurrencySums,
): Table {
  const row = (label: string, { inFlight, perSecond, perMinute }: Load) => ({
    label,
    cells: [n(inFlight), n(perSecond), n(perMinute)],
  });
  const untouched = times(limits['app-runner-concurrency-default'], limits['app-runner-max-size-default']);
  return {
    caption: 'Per service and per instance, kept apart',
    columns: ['in flight', 'requests/s', 'requests/min'],
    rows: [
      row(`Whole service, ${times(perInstance, instances)}`, sums.service),
      row('One instance', sums.one),
      row(`Untouched settings, ${untouched}`, sums.untouched),
      row(`On the account’s quota, ${times(perInstance, sums.fits)}`, sums.fitting),
    ],
  };
}

export function warnings(
  { perInstance, instances, time }: ConcurrencyInputs,
  limits: ConcurrencyLimits,
): Evaluation<ConcurrencyInput>['warnings'] {
  const bound = limits['app-runner-concurrency-max'];
  const most = limits['app-runner-max-size-default'];
  const timeout = limits['app-runner-request-timeout'];
  return {
    ...(perInstance > bound ? { perInstance: `App Runner takes no setting above ${n(bound)}.` } : {}),
    ...(instances > most
      ? { instances: `Above the default maximum of ${n(most)}: raise the service’s maximum size first.` }
      : {}),
    ...(time > timeout ? { time: `App Runner ends a request after ${n(timeout)}${nbsp}s.` } : {}),
  };
}

/** The result in sentences: what the service carries, what the account lets start of it, what the defaults would give. */
export const verdict = (
  inputs: ConcurrencyInputs,
  limits: ConcurrencyLimits,
  sums: ConcurrencySums,
): readonly string[] => [serviceSentence(inputs, sums), vcpuSentence(inputs, sums), untouchedSentence(limits, sums)];

/** The numbers that the formulas print. */
export const slots = (inputs: ConcurrencyInputs, sums: ConcurrencySums): Readonly<Record<string, string>> => ({
  perInstance: n(inputs.perInstance),
  instances: n(inputs.instances),
  time: readBase(inputs.time, 'time'),
  vcpu: n(inputs.vcpu),
  quota: n(inputs.quota),
  inFlight: n(sums.service.inFlight),
  rate: n(sums.service.perSecond),
  fits: n(sums.fits),
});
