import { edgeMonth, planHolds } from '../capacity/cloudfront-cost.ts';
import { finite } from '../capacity/domain.ts';
import { andThen, failed, found, orElse } from '../capacity/outcome.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { edgeBars, edgeExamples, edgeSteps, edgeVerdict, edgeWarnings, plansOf } from './parts/cost-edge-words.ts';
import { billed, priceInput, usd } from './parts/cost-parts.ts';

const america = 'list price at edges in the US, Canada and Mexico; put in your own';
const everywhere = 'list price, for one distribution; put in your own';
const month = { quantity: usd, wants: 'at most' } as const;

/** C-COST-EDGE: a CloudFront distribution paid by use, or with a flat-rate plan that holds its month. */
export const sheet = defineSheet({
  id: 'C-COST-EDGE',
  title: 'CloudFront by use or at a flat rate',
  path: '/capacity/cost-edge/',
  services: ['cloudfront'],
  limits: {
    'cf-gb': 'a GB to viewers',
    'cf-https': 'ten thousand HTTPS requests',
    'cf-first-step': 'the data for which that price holds',
    'cf-free-data': 'the data in the allowance',
    'cf-free-requests': 'the requests in the allowance',
    'cf-flat-free': 'the plan Free',
    'cf-flat-free-requests': 'requests in Free',
    'cf-flat-free-data': 'data in Free',
    'cf-flat-pro': 'the plan Pro',
    'cf-flat-pro-requests': 'requests in Pro',
    'cf-flat-pro-data': 'data in Pro',
    'cf-flat-business': 'the plan Business',
    'cf-flat-business-requests': 'requests in Business',
    'cf-flat-business-data': 'data in Business',
    'cf-flat-premium': 'the plan Premium',
    'cf-flat-premium-requests': 'requests in Premium',
    'cf-flat-premium-data': 'data in Premium',
  },
  inputs: {
    gb: {
      param: 'data',
      label: 'Data to viewers in the month',
      unit: 'GB',
      want: { dimension: 'count', min: 0, max: 1e9 },
      start: 2 * billed.gbPerTb,
      hint: 'as billed: 1,024 to the TB',
    },
    requests: {
      param: 'requests',
      label: 'HTTPS requests in the month',
      unit: 'requests',
      want: { dimension: 'count', noun: 'requests', min: 0, max: 1e13 },
      start: 20e6,
      hint: 'hits and misses alike, such as 20M',
    },
    left: {
      param: 'allowance',
      label: 'Allowance left for this distribution',
      want: { dimension: 'share', min: 0, max: 1 },
      start: 1,
      hint: 'the account has one for all its distributions',
    },
    perGb: priceInput('data-price', 'Data to viewers', 'per GB', 'cf-gb', america),
    per10k: priceInput('request-price', 'HTTPS requests', 'per 10,000', 'cf-https', america),
    free: priceInput('free-price', 'Plan Free', 'per month', 'cf-flat-free', everywhere),
    pro: priceInput('pro-price', 'Plan Pro', 'per month', 'cf-flat-pro', everywhere),
    business: priceInput('business-price', 'Plan Business', 'per month', 'cf-flat-business', everywhere),
    premium: priceInput('premium-price', 'Plan Premium', 'per month', 'cf-flat-premium', everywhere),
  },
  outputs: {
    byUse: { label: 'Month by use', figure: true, ...month },
    plan: { label: 'Cheapest plan that holds it', figure: true, ...month, stepped: true },
    saved: { label: 'Saved by the plan', quantity: usd, figure: true, wants: 'at least', stepped: true },
    data: { label: 'For data', ...month },
    forRequests: { label: 'For requests', ...month },
    overPro: {
      label: 'Requests beyond Pro',
      quantity: { dimension: 'count', words: true },
      wants: 'at most',
    },
    overBusiness: {
      label: 'Requests beyond Business',
      quantity: { dimension: 'count', words: true },
      wants: 'at most',
    },
  },
  compute(inputs, limits, asOf) {
    const use = { gb: inputs.gb, requests: inputs.requests };
    const allowance = {
      gb: limits['cf-free-data'] * billed.gbPerTb * inputs.left,
      requests: limits['cf-free-requests'] * inputs.left,
    };
    const byUse = edgeMonth(use, allowance, inputs);
    const plans = plansOf(inputs, limits);
    const holding = plans.filter((one) =>
      orElse(
        andThen(planHolds(use, one.holds), ({ holds }) => found(holds)),
        false,
      ),
    );
    const fits =
      holding.length > 0
        ? found(Math.min(...holding.map(({ fee }) => fee)))
        : failed('requests', 'no plan as put in holds this month; ask for a larger step of Premium');
    const plan = asOf === 'talk' ? failed('asOf', 'the plans did not exist on the day of the talk') : fits;
    const over = (name: 'Pro' | 'Business') => {
      const held = plans.find((one) => one.name === name);
      return held
        ? andThen(planHolds(use, held.holds), ({ requestsOver }) => found(requestsOver))
        : failed('plan', 'there is no such plan');
    };
    return {
      byUse: andThen(byUse, ({ total }) => found(total)),
      plan,
      saved: andThen(byUse, ({ total }) => andThen(plan, (fee) => finite(total - fee))),
      data: andThen(byUse, ({ data }) => found(data)),
      forRequests: andThen(byUse, ({ requests }) => found(requests)),
      overPro: over('Pro'),
      overBusiness: over('Business'),
    };
  },
  steps: edgeSteps,
  bars: edgeBars,
  chart: {
    over: 'gb',
    shows: ['byUse', 'plan'],
    columns: ['byUse', 'plan', 'saved'],
    range: [100, 20 * billed.gbPerTb],
  },
  verdict: edgeVerdict,
  warnings: edgeWarnings,
  question: { find: 'gb', of: 'byUse', is: 200 },
  examples: edgeExamples,
});
