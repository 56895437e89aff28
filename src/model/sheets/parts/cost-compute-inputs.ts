import type { Input } from '../../worksheet/sheet.ts';
import type { Id, Key } from './cost-compute-words.ts';
import { hoursInput, priceInput } from './cost-parts.ts';

const discount = (param: string, label: string) =>
  ({
    param,
    label,
    want: { dimension: 'share', min: 0, max: 0.9999 },
    start: 0,
    hint: 'off the price in its field, such as 20 %; none if that is lowered already',
    more: true,
  }) as const;

/** The load, what would carry it, and, folded away, every price, discount and quota. */
export const computeInputs: Readonly<Record<Key, Input<Id>>> = {
  rate: {
    param: 'rate',
    label: 'Requests, mean of the month',
    want: { dimension: 'rate', noun: 'requests', min: 1e-6, max: 1e6 },
    start: 5,
    hint: 'all requests of a month over its seconds',
  },
  memory: {
    param: 'memory',
    label: 'Memory of the function',
    unit: 'MB',
    want: { dimension: 'count', min: 1, max: 1e6 },
    start: 512,
    hint: 'at most @lambda-memory@; @lambda-vcpu@ bring one vCPU',
  },
  time: {
    param: 'duration',
    label: 'Time per request',
    want: { dimension: 'time', min: 1e-3, max: 900 },
    start: 0.2,
    hint: 'billed duration, waiting included; measure it',
  },
  tasks: {
    param: 'tasks',
    label: 'Fargate tasks',
    unit: 'tasks',
    want: { dimension: 'count', noun: 'tasks', min: 0.1, max: 100_000 },
    start: 1,
    hint: 'mean over the month of those that run; two or more to survive a zone',
  },
  vcpu: {
    param: 'vcpu',
    label: 'vCPU of a task',
    unit: 'vCPU',
    want: { dimension: 'count', noun: 'vCPU', min: 0.25, max: 1000 },
    start: 1,
    hint: 'size of one task',
  },
  gb: {
    param: 'task-memory',
    label: 'Memory of a task',
    unit: 'GB',
    want: { dimension: 'count', min: 0.5, max: 10_000 },
    start: 2,
    hint: 'size of one task',
  },
  machines: {
    param: 'machines',
    label: 'EC2 instances',
    unit: 'instances',
    want: { dimension: 'count', noun: 'instances', min: 0.1, max: 100_000 },
    start: 1,
    hint: 'mean over the month of those that run',
  },
  machineVcpu: {
    param: 'machine-vcpu',
    label: 'vCPU of an instance',
    unit: 'vCPU',
    want: { dimension: 'count', noun: 'vCPU', min: 0.25, max: 1000 },
    start: 2,
    hint: 'a .large has two',
  },
  hours: hoursInput,
  gbSecond: priceInput('lambda-price', 'Lambda duration', 'per GB-second', 'lambda-x86-gbs'),
  fee: priceInput('lambda-fee', 'Lambda requests', 'per million', 'lambda-request'),
  vcpuPrice: priceInput('vcpu-price', 'Fargate vCPU', 'per vCPU-hour', 'fargate-x86-vcpu'),
  gbPrice: priceInput('memory-price', 'Fargate memory', 'per GB-hour', 'fargate-x86-gb'),
  machine: priceInput('machine-price', 'EC2 instance', 'per hour', 'ec2-c7i-large'),
  lambdaOff: discount('lambda-off', 'Your discount on Lambda’s duration'),
  taskOff: discount('fargate-off', 'Your discount on Fargate'),
  machineOff: discount('ec2-off', 'Your discount on EC2'),
  concurrencyQuota: {
    param: 'concurrency-quota',
    label: 'Account’s concurrency quota',
    want: { dimension: 'count', min: 1, max: 10_000_000 },
    start: 'lambda-concurrency',
    hint: 'starts at @lambda-concurrency@; put in your own',
    more: true,
  },
  fargateQuota: {
    param: 'fargate-quota',
    label: 'Account’s Fargate vCPU quota',
    unit: 'vCPU',
    want: { dimension: 'count', noun: 'vCPU', min: 0, max: 10_000_000 },
    start: 'fargate-vcpu-on-demand-default',
    hint: 'starts at @fargate-vcpu-on-demand-default@; put in your own',
    more: true,
  },
  ec2Quota: {
    param: 'ec2-quota',
    label: 'Account’s EC2 vCPU quota',
    unit: 'vCPU',
    want: { dimension: 'count', noun: 'vCPU', min: 0, max: 10_000_000 },
    start: 'ec2-standard-vcpu',
    hint: 'starts at @ec2-standard-vcpu@; put in your own',
    more: true,
  },
};
