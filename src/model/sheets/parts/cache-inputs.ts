import type { Input } from '../../worksheet/sheet.ts';

/** Facts that the sheet rests on: id, and how a sentence names it. */
export const cacheLimits = {
  'cloudfront-rps': 'requests of a CloudFront distribution',
  'cloudfront-gbps': 'Gbps of a CloudFront distribution',
  'elasticache-serverless-ecpu': 'processing units of a serverless cache',
  'elasticache-serverless-ecpu-slot': 'processing units of one slot',
} as const;

const time: Input['want'] = { dimension: 'time', min: 1e-6, max: 3600 };

/** The load, the two hit ratios and the database; then, folded away, what is asked of the caches themselves. */
export const cacheInputs = {
  queries: {
    param: 'queries',
    label: 'Queries without any cache',
    want: { dimension: 'rate', noun: 'queries', min: 0.001, max: 1e9 },
    start: 10_000,
    hint: 'reads and writes at the peak',
  },
  ratio: {
    param: 'ratio',
    label: 'Reads per write',
    want: { dimension: 'ratio', min: 0.001, max: 1e6 },
    start: 20,
    hint: 'count your own statements, such as 20:1',
  },
  edge: {
    param: 'edge',
    label: 'Hit ratio of the edge',
    want: { dimension: 'share', min: 0, max: 0.9999 },
    start: 0,
    hint: 'share of the reads that an answer from the edge saves',
  },
  inner: {
    param: 'inner',
    label: 'Hit ratio of the inner cache',
    want: { dimension: 'share', min: 0, max: 1 },
    start: 0.9,
    hint: 'of the reads behind the edge; measure it',
  },
  capacity: {
    param: 'capacity',
    label: 'Reads that the database answers',
    want: { dimension: 'rate', noun: 'reads', min: 0.001, max: 1e9 },
    start: 2000,
    hint: 'measure it, replicas included',
  },
  cacheTime: {
    param: 'cache-time',
    label: 'Time of a look-up in the cache',
    want: time,
    start: 0.001,
    hint: 'measure it from the application',
    more: true,
  },
  dbTime: {
    param: 'db-time',
    label: 'Time of a read at the database',
    want: time,
    start: 0.02,
    hint: 'measure it from the application',
    more: true,
  },
  perRequest: {
    param: 'per-request',
    label: 'Queries per request',
    unit: 'queries',
    want: { dimension: 'count', noun: 'queries', min: 0.001, max: 1e6 },
    start: 1,
    hint: 'mean over all requests that arrive at the edge',
    more: true,
  },
  size: {
    param: 'size',
    label: 'Size of an answer',
    want: { dimension: 'bytes', min: 1, max: 1e12 },
    start: 30_000,
    hint: 'mean, compressed',
    more: true,
  },
  requestQuota: {
    param: 'edge-quota',
    label: 'Distribution’s request quota',
    want: { dimension: 'rate', noun: 'requests', min: 1, max: 1e12 },
    start: 'cloudfront-rps',
    hint: 'starts at @cloudfront-rps@/s; put in your own',
    more: true,
  },
  gbpsQuota: {
    param: 'gbps-quota',
    label: 'Distribution’s transfer quota',
    unit: 'Gbps',
    want: { dimension: 'count', min: 1, max: 1e9 },
    start: 'cloudfront-gbps',
    hint: 'starts at @cloudfront-gbps@; put in your own',
    more: true,
  },
  hottest: {
    param: 'hottest',
    label: 'Share of the hottest key',
    want: { dimension: 'share', min: 0, max: 1 },
    start: 0.01,
    hint: 'of the reads behind the edge; measure it',
    more: true,
  },
  units: {
    param: 'units',
    label: 'Processing units per look-up',
    unit: 'ECPU',
    want: { dimension: 'count', noun: 'ECPU', min: 0.1, max: 1e6 },
    start: 1,
    hint: 'one for each KB that a plain command moves',
    more: true,
  },
} as const satisfies Readonly<Record<string, Input<keyof typeof cacheLimits>>>;
