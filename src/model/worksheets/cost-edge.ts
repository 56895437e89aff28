import type { AsOf } from '../facts/as-of.ts';
import { edgeMonth, planHolds } from '../formulas/cloudfront-cost.ts';
import { combine, map } from '../formulas/domain.ts';
import { failed, found, orElse, part, parts } from '../formulas/outcome.ts';
import { GB } from '../quantity/bytes.ts';
import type { Numbers } from '../worksheet/sheet.ts';

const names = ['free', 'pro', 'business', 'premium'] as const;
type Plan = (typeof names)[number];
type Held = 'data' | 'requests';

/** Plans with cache policies of one's own; see fact cf-plan-rules. */
const withPolicies: readonly Plan[] = ['business', 'premium'];

/** C-COST-EDGE: a CloudFront distribution paid by use, or with a flat-rate plan that holds its month. */
export function compute(
  n: Numbers<'gb' | 'requests' | 'left' | 'behaviours' | 'policies' | 'perGb' | 'per10k' | Plan>,
  limit: Numbers<`cf-free-${Held}` | `cf-flat-${Plan}-${Held}` | `cf-plan-behaviors-${Plan}`>,
  asOf: AsOf,
) {
  const use = { gb: n.gb / GB, requests: n.requests };
  const allowance = { gb: (limit['cf-free-data'] / GB) * n.left, requests: limit['cf-free-requests'] * n.left };
  const { total: byUse, data, requests: forRequests } = parts(edgeMonth(use, allowance, n));
  const plans = names.map((name) => {
    const within = planHolds(use, {
      gb: limit[`cf-flat-${name}-data`] / GB,
      requests: limit[`cf-flat-${name}-requests`],
    });
    const most = limit[`cf-plan-behaviors-${name}`];
    const lacksBehaviours = n.behaviours > most;
    const lacksPolicies = n.policies === 2 && !withPolicies.includes(name);
    const fits = orElse(part(within, 'holds'), false) && !lacksBehaviours && !lacksPolicies;
    return { name, fee: n[name], within, most, lacksBehaviours, lacksPolicies, fits };
  });
  const plansExist = asOf !== 'talk';
  const holding = plansExist ? plans.filter(({ fits }) => fits) : [];
  const fee = Math.min(...holding.map((plan) => plan.fee));
  const chosen = holding.find((plan) => plan.fee === fee)?.name;
  const missed = chosen && plans.findLast((plan) => !plan.fits && plan.fee < fee);
  const plan = !plansExist
    ? failed('asOf', 'the plans did not exist on the day of the talk')
    : chosen
      ? found(fee)
      : failed('requests', 'no plan as entered covers this month and these rules; ask for a larger step of Premium');
  const saved = combine(byUse, plan, (bill, flat) => bill - flat);
  const over = (name: Plan) => part(plans[names.indexOf(name)]?.within ?? failed('plan', ''), 'requestsOver');
  const short = parts(missed ? missed.within : failed('plan', 'no smaller plan is cheaper'));
  return {
    results: {
      byUse,
      plan,
      saved,
      data,
      forRequests,
      overPro: over('pro'),
      overBusiness: over('business'),
      requestsShort: short.requestsOver,
      dataShort: map(short.gbOver, (over) => over * GB),
      behavioursMost: missed ? found(missed.most) : failed('plan', 'no smaller plan is cheaper'),
    },
    holds: {
      plansExist,
      lacksBehaviours: missed?.lacksBehaviours ?? false,
      lacksPolicies: missed?.lacksPolicies ?? false,
    },
    names: { chosen: chosen ?? 'none', missed: missed ? missed.name : 'none' },
  };
}
