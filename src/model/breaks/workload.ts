import { connectionLimits, engineOptions, settingInput } from '../sheets/parts/connection-rows.ts';
import type { Input } from '../worksheet/sheet.ts';

const share = (min = 0): Input['want'] => ({ dimension: 'share', min, max: 1 });
const time: Input['want'] = { dimension: 'time', min: 0.0001, max: 86_400 };
const count = (noun?: string): Input['want'] => ({
  dimension: 'count',
  ...(noun === undefined ? {} : { noun }),
  min: 0.001,
  max: 1e9,
});

/**
 * What the users do, how the parts are built, and what the account allows. It opens with the talk's own sum: two seconds
 * a request, settings at their bound.
 */
const workload = {
  activeShare: {
    param: 'active',
    label: 'Active on a day',
    want: share(0.0001),
    start: 0.2,
    hint: 'share of all users',
  },
  requests: {
    param: 'requests',
    label: 'API requests of an active user',
    unit: 'a day',
    want: { dimension: 'count', min: 0.01, max: 1e6 },
    start: 30,
    hint: 'from the access log',
  },
  peak: {
    param: 'peak',
    label: 'Peak factor',
    want: { dimension: 'count', min: 1, max: 1000 },
    start: 4,
    hint: 'busiest moment ÷ daily mean',
  },
  time: { param: 'latency', label: 'Time per request', want: time, start: 2, hint: 'mean, under load' },
  cpuTime: {
    param: 'cpu',
    label: 'CPU time per request',
    want: time,
    start: 0.02,
    hint: 'binds where scaling looks at CPU',
  },
  perInstance: {
    param: 'per-instance',
    label: 'Concurrent per instance',
    unit: 'requests',
    want: { dimension: 'count', noun: 'requests', min: 1, max: 1e6 },
    start: 'app-runner-concurrency-max',
    hint: 'untouched @app-runner-concurrency-default@, at most @app-runner-concurrency-max@',
  },
  target: {
    param: 'use',
    label: 'Share of an instance used',
    want: share(0.01),
    start: 1,
    hint: 'below 100 % leaves room for bursts',
  },
  vcpu: {
    param: 'vcpu',
    label: 'vCPU per instance',
    unit: 'vCPU',
    want: { dimension: 'count', min: 0.01, max: 1000 },
    start: 1,
    hint: 'App Runner instance or task',
  },
  queries: {
    param: 'queries',
    label: 'Queries per request',
    want: count(),
    start: 2,
    hint: 'to the relational database, before any cache',
  },
  ratio: {
    param: 'ratio',
    label: 'Reads per write',
    want: { dimension: 'ratio', min: 0, max: 1e6 },
    start: 20,
    hint: 'the talk says 20:1 to 30:1',
  },
  perAcu: {
    param: 'per-acu',
    label: 'Queries per ACU',
    unit: '/s',
    want: count(),
    start: 100,
    hint: 'measure it with your own queries',
  },
  pool: {
    param: 'pool',
    label: 'Pool of an instance',
    unit: 'connections',
    want: count('connections'),
    start: 10,
    hint: 'where no proxy shares them',
  },
  txTime: {
    param: 'tx',
    label: 'Time of a transaction',
    want: time,
    start: 0.01,
    hint: 'how long it holds its connection',
  },
  hit: {
    param: 'hit',
    label: 'Cache hit ratio',
    want: share(),
    start: 0.8,
    hint: 'of the reads, where there is a cache',
  },
  largest: {
    param: 'largest',
    label: 'Largest part',
    want: share(0.01),
    start: 0.5,
    hint: 'share of the largest service and database, once split',
  },
  edge: {
    param: 'edge',
    label: 'Answered at the edge',
    want: share(),
    start: 0.3,
    hint: 'of the API requests, where a content network stands before them',
  },
  functions: {
    param: 'functions',
    label: 'Requests to functions',
    want: share(),
    start: 0.3,
    hint: 'through API Gateway to Lambda, once split',
  },
  jobs: {
    param: 'jobs',
    label: 'Jobs per request',
    want: { dimension: 'count', min: 0, max: 1e6 },
    start: 0.1,
    hint: 'handed to the queue, once split',
  },
  jobTime: { param: 'job-time', label: 'Time of a job', want: time, start: 1, hint: 'in the worker' },
  events: {
    param: 'events',
    label: 'Events per request',
    want: { dimension: 'count', min: 0, max: 1e6 },
    start: 1,
    hint: 'of 1 KB, to the delivery stream, once split',
  },
  maxInstances: {
    param: 'max-instances',
    label: 'Service’s maximum of instances',
    unit: 'instances',
    want: count('instances'),
    start: 'app-runner-max-size-default',
    hint: 'App Runner, @app-runner-max-size-default@ untouched',
  },
  maxTasks: {
    param: 'max-tasks',
    label: 'Service’s maximum of tasks',
    unit: 'tasks',
    want: count('tasks'),
    start: 'ecs-express-max-tasks',
    hint: 'Express Mode, @ecs-express-max-tasks@ untouched',
  },
  vcpuQuota: {
    param: 'vcpu-quota',
    label: 'Account’s Fargate quota',
    unit: 'vCPU',
    want: count('vCPU'),
    start: 'fargate-vcpu-on-demand-default',
    hint: 'starts at @fargate-vcpu-on-demand-default@; put in your own',
  },
  ec2Quota: {
    param: 'ec2-quota',
    label: 'Account’s EC2 quota',
    unit: 'vCPU',
    want: count('vCPU'),
    start: 'ec2-standard-vcpu',
    hint: 'starts at @ec2-standard-vcpu@; put in your own',
  },
  concurrency: {
    param: 'lambda-quota',
    label: 'Account’s Lambda concurrency',
    want: count(),
    start: 'lambda-concurrency',
    hint: 'starts at @lambda-concurrency@; put in your own',
  },
  maxAcu: {
    param: 'max-acu',
    label: 'Maximum of a database node',
    unit: 'ACU',
    want: { dimension: 'count', noun: 'ACU', min: 0.5, max: 1e6 },
    start: 'aurora-acu-max',
    hint: 'at most @aurora-acu-max@',
  },
  engine: {
    param: 'engine',
    label: 'Engine',
    want: { dimension: 'count', whole: true, min: 1, max: 2 },
    start: 1,
    hint: 'decides the default of max_connections',
    options: engineOptions,
  },
  maxConnections: settingInput,
} as const satisfies Readonly<Record<string, Omit<Input, 'more'>>>;

/** Facts that the model rests on: id, and how a sentence names it. */
export const breakLimits = {
  'app-runner-concurrency-max': 'App Runner’s bound per instance',
  'app-runner-concurrency-default': 'App Runner’s default per instance',
  'app-runner-max-size-default': 'App Runner’s default maximum of instances',
  'fargate-vcpu-on-demand-default': 'the account’s initial Fargate quota',
  'ecs-express-max-tasks': 'Express Mode’s default maximum of tasks',
  'ecs-express-scaling-target': 'Express Mode’s CPU target, %',
  'ec2-standard-vcpu': 'the account’s initial EC2 quota',
  'cloudfront-rps': 'CloudFront’s requests per second',
  'apigw-throttle-rate': 'API Gateway’s requests per second',
  'lambda-concurrency': 'Lambda’s initial concurrency',
  'lambda-rps-per-env': 'rate of one Lambda environment',
  'aurora-acu-max': 'the most ACU of an instance',
  'aurora-replicas-max': 'readers of a cluster',
  'aurora-acu-step': 'the smallest step of ACU',
  'aurora-maxconn-low-min': 'connections with a minimum near zero',
  ...connectionLimits,
  'rds-proxy-headroom': 'room that AWS advises above the proxy’s mean, %',
  'rds-proxy-pool-share': 'share of the connections that the proxy may open, %',
  'sqs-standard-inflight': 'messages in flight of a queue',
  'lambda-esm-sqs-concurrency': 'invocations at once of a queue’s mapping',
  'data-firehose-direct-put-main': 'MiB per second of a delivery stream',
} as const;

export type BreakLimit = keyof typeof breakLimits;

export type WorkloadKey = keyof typeof workload;

/** The same, folded away behind the two figures that matter most. */
export const workloadInputs = Object.fromEntries(
  Object.entries(workload).map(([key, input]) => [key, { ...input, more: true }]),
) as Readonly<Record<WorkloadKey, Input<BreakLimit>>>;

/** Limits that an account can have otherwise. */
export const breakQuotas = {
  'cloudfront-rps': { want: { dimension: 'rate', min: 0.001, max: 1e12 } },
  'apigw-throttle-rate': { want: { dimension: 'rate', min: 0.001, max: 1e12 } },
  'sqs-standard-inflight': { want: count('messages'), unit: 'messages' },
  'lambda-esm-sqs-concurrency': { want: count() },
  'data-firehose-direct-put-main': { want: count(), unit: 'MiB/s' },
} as const satisfies Partial<Readonly<Record<BreakLimit, Pick<Input, 'want' | 'unit'>>>>;
