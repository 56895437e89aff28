import { balancerUnits, type BalancerLoad } from '../formulas/load-balancer.ts';
import { map } from '../formulas/domain.ts';
import { andThen, orElse, part, parts } from '../formulas/outcome.ts';
import { serviceMonth } from '../formulas/service-cost.ts';
import { inBase } from '../quantity/units.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'connections' | 'active' | 'data' | 'rules' | 'perUnit' | 'targets';
type Limit =
  | 'alb-targets'
  | 'alb-targets-per-group'
  | 'alb-hour'
  | 'alb-lcu'
  | 'apigw-http'
  | `alb-lcu-${'new-connections' | 'active-connections' | 'rules'}`;

const hour = 3600;
/** Calls that the price of a gateway is for. */
const million = 1e6;
/** Hours of a mean month. */
const month = (inBase(1, 'months') ?? Number.NaN) / hour;
/** Active connections are sampled once in so long; s. */
const sample = 60;
const idle: BalancerLoad = { connections: 0, active: 0, bytes: 0, rules: 0 };

/** C-ALB: capacity units of an Application Load Balancer, the count that decides, and the month that makes. */
export function compute(n: Numbers<Input>, limit: Numbers<Limit>) {
  const unit: BalancerLoad = {
    connections: limit['alb-lcu-new-connections'],
    active: limit['alb-lcu-active-connections'] * sample,
    bytes: n.perUnit,
    rules: limit['alb-lcu-rules'],
  };
  const load: BalancerLoad = { ...n, bytes: n.data / hour };
  const unitsOf = (of: BalancerLoad) => part(balancerUnits(of, unit), 'units');
  const units = unitsOf(load);
  const alone = (count: keyof BalancerLoad) => unitsOf({ ...idle, [count]: load[count] });
  const by = {
    connections: alone('connections'),
    active: alone('active'),
    bytes: alone('bytes'),
    rules: alone('rules'),
  };
  const [[first, most], [second, then]] = Object.entries(by)
    .map(([count, used]) => [count, orElse(used, 0)] as const)
    .sort(([, a], [, b]) => b - a) as [[string, number], [string, number]];
  const { total, units: unitCost } = parts(
    andThen(units, (used) =>
      serviceMonth(
        {
          ...{ tasks: 0, taskHour: 0, addresses: 0, addressHour: 0, sharedBy: 1 },
          ...{ balancerHour: limit['alb-hour'], units: used, unitHour: limit['alb-lcu'] },
        },
        month,
      ),
    ),
  );
  return {
    results: {
      units,
      cost: total,
      byConnections: by.connections,
      byActive: by.active,
      byData: by.bytes,
      byRules: by.rules,
      unitCost,
      // What a gateway would take for the same money, call by call.
      calls: map(total, (usd) => ((usd / limit['apigw-http']) * million) / (month * hour)),
      next: then,
    },
    holds: {
      idle: most === 0,
      even: most === then,
      pastGroup: n.targets > limit['alb-targets-per-group'] && limit['alb-targets-per-group'] <= limit['alb-targets'],
    },
    names: { first, second },
  };
}
