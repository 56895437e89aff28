import { balancerUnits, type BalancerLoad } from '../capacity/load-balancer.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { serviceMonth } from '../capacity/service-cost.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { usd } from './parts/cost-parts.ts';
import { balancerExamples } from './parts/load-balancer-examples.ts';
import { balancerSteps } from './parts/load-balancer-steps.ts';
import { balancerBars, balancerVerdict, balancerWarnings } from './parts/load-balancer-words.ts';

const base = (value: number, unit: string): number => inBase(value, unit) ?? Number.NaN;
const hour = base(1, 'h');
/** Hours of a mean month. */
const month = base(1, 'months') / hour;

const idle: BalancerLoad = { connections: 0, active: 0, bytes: 0, rules: 0 };

/** C-ALB: capacity units of an Application Load Balancer, the count that decides, and the month that makes. */
export const sheet = defineSheet({
  id: 'C-ALB',
  title: 'How many capacity units a load balancer uses',
  path: '/capacity/load-balancer/',
  services: ['application-load-balancer'],
  limits: {
    'alb-lcu-new-connections': 'new connections of one unit, per second',
    'alb-lcu-active-connections': 'active connections of one unit',
    'alb-lcu-bytes': 'data of one unit, in GB an hour',
    'alb-lcu-rules': 'rule evaluations of one unit, per second',
    'alb-lcu-reserved': 'units reserved ahead, at most',
    'alb-targets': 'targets of one load balancer',
    'alb-targets-per-group': 'targets of one target group',
    'alb-hour': 'price of the load balancer, USD an hour',
    'alb-lcu': 'price of a unit, USD an hour',
  },
  inputs: {
    connections: {
      param: 'connections',
      label: 'New connections',
      want: { dimension: 'rate', noun: 'connections', min: 0, max: 1e9 },
      start: 300,
      hint: 'requests/s over requests per connection; one unit: @alb-lcu-new-connections@/s',
    },
    active: {
      param: 'active',
      label: 'Active connections',
      unit: 'connections',
      want: { dimension: 'count', noun: 'connections', min: 0, max: 1e12 },
      start: 12_000,
      hint: 'new connections/s × how long one stays open; one unit: @alb-lcu-active-connections@',
    },
    data: {
      param: 'data',
      label: 'Data per hour, both ways',
      want: { dimension: 'bytes', min: 0, max: 1e18 },
      start: 40e9,
      hint: 'requests and answers together, such as 40 GB',
    },
    rules: {
      param: 'rules',
      label: 'Rule evaluations',
      want: { dimension: 'rate', noun: 'evaluations', min: 0, max: 1e12 },
      start: 2000,
      hint: 'requests/s × rules gone through, the free ones taken off; one unit: @alb-lcu-rules@/s',
    },
    perUnit: {
      param: 'data-per-unit',
      label: 'Data that one unit covers',
      unit: 'GB/h',
      want: { dimension: 'count', min: 0.01, max: 1000 },
      start: 'alb-lcu-bytes',
      hint: 'starts at @alb-lcu-bytes@; less where the targets are functions',
    },
    targets: {
      param: 'targets',
      label: 'Targets behind it',
      unit: 'targets',
      want: { dimension: 'count', noun: 'targets', whole: true, min: 0, max: 1_000_000 },
      start: 84,
      hint: 'tasks, instances or addresses, in one group',
    },
  },
  // `stepped` where the largest or smallest of several decides: flat on one side, the way back looks for the edge.
  quotas: {
    'alb-targets': { want: { dimension: 'count', noun: 'targets', min: 0.001, max: 1e9 }, unit: 'targets' },
    'alb-targets-per-group': { want: { dimension: 'count', noun: 'targets', min: 0.001, max: 1e9 }, unit: 'targets' },
    'alb-lcu-reserved': { want: { dimension: 'count', noun: 'LCU', min: 0.001, max: 1e9 }, unit: 'LCU' },
  },
  outputs: {
    units: {
      label: 'Capacity units',
      quantity: { dimension: 'count', noun: 'LCU' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    cost: {
      label: 'USD a month, if kept up all month',
      quantity: usd,
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    byConnections: {
      label: 'Units by new connections',
      quantity: { dimension: 'count', noun: 'LCU' },
      wants: 'at most',
    },
    byActive: { label: 'Units by active connections', quantity: { dimension: 'count', noun: 'LCU' }, wants: 'at most' },
    byData: { label: 'Units by data', quantity: { dimension: 'count', noun: 'LCU' }, wants: 'at most' },
    byRules: { label: 'Units by rule evaluations', quantity: { dimension: 'count', noun: 'LCU' }, wants: 'at most' },
    unitCost: { label: 'Of the month, the units', quantity: usd, wants: 'at most', stepped: true },
  },
  compute({ connections, active, data, rules, perUnit }, limits) {
    const unit: BalancerLoad = {
      connections: limits['alb-lcu-new-connections'],
      active: limits['alb-lcu-active-connections'],
      bytes: base(perUnit, 'GB/h'),
      rules: limits['alb-lcu-rules'],
    };
    const load: BalancerLoad = { connections, active, bytes: data / hour, rules };
    const units = andThen(balancerUnits(load, unit), (of) => found(of.units));
    const alone = (count: keyof BalancerLoad) =>
      andThen(balancerUnits({ ...idle, [count]: load[count] }, unit), (of) => found(of.units));
    const bill = andThen(units, (used) =>
      serviceMonth(
        {
          tasks: 0,
          taskHour: 0,
          balancerHour: limits['alb-hour'],
          sharedBy: 1,
          units: used,
          unitHour: limits['alb-lcu'],
          addresses: 0,
          addressHour: 0,
        },
        month,
      ),
    );
    return {
      units,
      cost: andThen(bill, (of) => found(of.total)),
      byConnections: alone('connections'),
      byActive: alone('active'),
      byData: alone('bytes'),
      byRules: alone('rules'),
      unitCost: andThen(bill, (of) => found(of.units)),
    };
  },
  steps: balancerSteps,
  bars: balancerBars,
  chart: { over: 'connections', shows: ['units', 'byConnections', 'byData'] },
  verdict: balancerVerdict,
  warnings: balancerWarnings,
  question: { find: 'data', of: 'units', is: 12 },
  examples: balancerExamples,
});
