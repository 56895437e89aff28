import { finite } from '../capacity/domain.ts';
import { federatedCapacity, federationRelief, largestShareAllowed } from '../capacity/federation.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { fedBars, fedExamples, fedVerdict, parts } from './parts/federation-words.ts';

const rate = { dimension: 'rate' } as const;
const writes = (min: number) => ({ dimension: 'rate', noun: 'writes', min, max: 1e9 }) as const;

/** C-FED: how far splitting a database by function goes, which the largest part decides. */
export const sheet = defineSheet({
  id: 'C-FED',
  title: 'What splitting a database by function buys',
  path: '/capacity/federation/',
  services: ['aurora'],
  limits: {
    'aurora-db-instances': 'the account’s initial quota of DB instances',
    'rds-proxy-per-account': 'the account’s initial quota of proxies',
  },
  inputs: {
    partA: {
      param: 'a',
      label: 'Writes of function A',
      want: writes(0.001),
      start: 1200,
      hint: 'forums, on the slide; measure it by table',
    },
    partB: { param: 'b', label: 'Writes of function B', want: writes(0), start: 500, hint: 'users, on the slide' },
    partC: { param: 'c', label: 'Writes of function C', want: writes(0), start: 300, hint: 'products, on the slide' },
    partD: { param: 'd', label: 'Writes of function D', want: writes(0), start: 0, hint: 'zero where there is none' },
    writer: {
      param: 'writer',
      label: 'Writes that one writer takes',
      want: writes(0.001),
      start: 1500,
      hint: 'measure it with your own statements',
    },
    target: {
      param: 'target',
      label: 'Writes to plan for',
      want: writes(0.001),
      start: 3000,
      hint: 'of all functions together, at the later peak',
    },
    each: {
      param: 'instances',
      label: 'Instances of each database',
      unit: 'instances',
      want: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1000 },
      start: 3,
      hint: 'writer and readers',
      more: true,
    },
    instanceQuota: {
      param: 'instance-quota',
      label: 'Account’s DB instance quota',
      unit: 'instances',
      want: { dimension: 'count', noun: 'instances', whole: true, min: 1, max: 1_000_000 },
      start: 'aurora-db-instances',
      hint: 'starts at @aurora-db-instances@ for all RDS kinds; put in what is left of yours',
      more: true,
    },
    proxyQuota: {
      param: 'proxy-quota',
      label: 'Account’s proxy quota',
      unit: 'proxies',
      want: { dimension: 'count', noun: 'proxies', whole: true, min: 1, max: 1_000_000 },
      start: 'rds-proxy-per-account',
      hint: 'starts at @rds-proxy-per-account@; put in your own',
      more: true,
    },
  },
  outputs: {
    capacity: { label: 'Writes that the whole carries', quantity: rate, figure: true, wants: 'at least' },
    factor: {
      label: 'Times what one writer carries',
      quantity: { dimension: 'count', decimals: 2 },
      figure: true,
      wants: 'at least',
    },
    largest: { label: 'Share of the largest part', quantity: { dimension: 'share' }, figure: true, wants: 'at most' },
    allowed: {
      label: 'Share it may have at the target',
      quantity: { dimension: 'share' },
      figure: true,
      wants: 'at least',
    },
    databases: {
      label: 'Databases, and what equal parts would gain',
      quantity: { dimension: 'count' },
      wants: 'at least',
      stepped: true,
    },
    whole: { label: 'Writes of all functions now', quantity: rate, wants: 'at most' },
    atTarget: { label: 'Writes of the largest part at the target', quantity: rate, wants: 'at most' },
    instances: {
      label: 'DB instances of all databases',
      quantity: { dimension: 'count', noun: 'instances' },
      wants: 'at most',
      stepped: true,
    },
  },
  compute(inputs) {
    const { writer, target, each } = inputs;
    const loads = parts.map((part) => inputs[part]);
    const relief = federationRelief(loads);
    const databases = andThen(relief, (held) => found(held.even));
    return {
      capacity: andThen(relief, ({ largest }) => federatedCapacity(writer, largest)),
      factor: andThen(relief, (held) => found(held.factor)),
      largest: andThen(relief, (held) => found(held.largest)),
      allowed: largestShareAllowed(writer, target),
      databases,
      whole: finite(loads.reduce((sum, load) => sum + load, 0)),
      atTarget: andThen(relief, ({ largest }) => finite(target * largest)),
      instances: andThen(databases, (count) => finite(count * each)),
    };
  },
  steps: [
    {
      id: 'share',
      does: 'The largest part, as a share of all writes',
      tex: String.raw`s = \dfrac{\max_i \lambda_i}{\sum_i \lambda_i}, \qquad \sum_i \lambda_i = \text{@whole@}, \qquad s = \text{@largest@}`,
      words: 's equals the largest of the parts over their sum: of @whole@ it is @largest@',
    },
    {
      id: 'capacity',
      does: 'It fills its own writer first, and the whole stops there',
      tex: String.raw`\Lambda_{\max} = \dfrac{W}{s} = \dfrac{\text{@writer@}}{\text{@largest@}} = \text{@capacity@}`,
      words: 'Lambda max equals W over s: @writer@ over @largest@ is @capacity@',
    },
    {
      id: 'factor',
      does: 'Against one database: not the number of parts',
      tex: String.raw`f = \dfrac{1}{s} = \text{@factor@} \le k = \text{@databases@}`,
      words: 'f equals one over s, which is @factor@; it is at most k, the @databases@ databases',
    },
    {
      id: 'allowed',
      does: 'Backwards: the share that the target allows the largest part',
      tex: String.raw`s \le \min\left(1, \dfrac{W}{\Lambda}\right) = \min\left(1, \dfrac{\text{@writer@}}{\text{@target@}}\right) = \text{@allowed@}`,
      words: 's is at most W over Lambda: @writer@ over @target@ allows @allowed@',
    },
  ],
  bars: fedBars,
  chart: {
    over: 'partA',
    shows: ['capacity', 'whole'],
    ceilings: ({ inputs }) => [{ label: 'One writer', value: inputs.writer }],
  },
  verdict: fedVerdict,
  question: { find: 'target', of: 'atTarget', is: 1500 },
  inverse({ find, of, is }, inputs) {
    if (find === 'target' && of === 'allowed') return federatedCapacity(inputs.writer, is);
    if (find === 'writer' && of === 'capacity') {
      return andThen(federationRelief(parts.map((part) => inputs[part])), ({ largest }) => finite(is * largest));
    }
    if (find !== 'target' || of !== 'atTarget') return undefined;
    return andThen(federationRelief(parts.map((part) => inputs[part])), ({ largest }) =>
      federatedCapacity(is, largest),
    );
  },
  examples: fedExamples,
});
