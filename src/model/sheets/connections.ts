import { directConnections, proxyConnections, proxyRate } from '../capacity/connections.ts';
import { finite, floor } from '../capacity/domain.ts';
import { littleInFlight } from '../capacity/little.ts';
import { proxyAllowance } from '../capacity/max-connections.ts';
import { andThen, found } from '../capacity/outcome.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { connectionsOf } from './parts/connection-rows.ts';
import { connInputs, connLimits } from './parts/connections-inputs.ts';
import { connBars, connExamples, connVerdict, connWarnings } from './parts/connections-words.ts';

const connections = { dimension: 'count', noun: 'connections' } as const;

const share = (perCent: number): number => inBase(perCent, '%') ?? Number.NaN;

/** C-CONN: connections that instances hold by themselves, those that a proxy needs, and those that the database allows. */
export const sheet = defineSheet({
  id: 'C-CONN',
  title: 'Connections with and without a proxy',
  path: '/capacity/connections/',
  services: ['rds-proxy', 'aurora-serverless'],
  limits: connLimits,
  inputs: connInputs,
  outputs: {
    direct: { label: 'Without a proxy', quantity: connections, figure: true, wants: 'at most' },
    proxied: { label: 'Through the proxy', quantity: connections, figure: true, wants: 'at most', stepped: true },
    allowed: { label: 'Allowed to the proxy', quantity: connections, figure: true, wants: 'at least', stepped: true },
    most: { label: 'Allowed by the database', quantity: connections, figure: true, wants: 'at least', stepped: true },
    busy: { label: 'Busy on average', quantity: { dimension: 'count' }, wants: 'at most' },
    fitting: {
      label: 'Instances that fit without a proxy',
      quantity: { dimension: 'count', noun: 'instances' },
      wants: 'at least',
      stepped: true,
    },
    carried: {
      label: 'Rate that the proxy’s allowance carries',
      quantity: { dimension: 'rate', noun: 'transactions' },
      wants: 'at least',
      stepped: true,
    },
  },
  compute({ instances, pool, rate, time, pinned, engine, minAcu, maxAcu, setting, poolShare, headroom: room }, limits) {
    const headroom = share(room);
    const most = andThen(connectionsOf({ engine, minAcu, maxAcu, set: setting }, limits), (held) =>
      found(held.connections),
    );
    const allowed = andThen(most, (held) => proxyAllowance(share(poolShare), held));
    return {
      direct: directConnections(instances, pool),
      proxied: andThen(proxyConnections({ rate, time, pinned, headroom }), (held) => found(held.connections)),
      allowed,
      most,
      busy: littleInFlight(rate, time),
      fitting: andThen(most, (held) => finite(floor(held / pool))),
      carried: andThen(allowed, (held) => proxyRate(held, { time, pinned, headroom })),
    };
  },
  steps: [
    {
      id: 'direct',
      does: 'Without a proxy: every instance holds its whole pool, busy or not',
      tex: String.raw`D = n \times b = \text{@instances@} \times \text{@pool@} = \text{@direct@}`,
      words: 'D equals n times b: @instances@ instances times a pool of @pool@ is @direct@',
    },
    {
      id: 'proxied',
      does: 'With one: transactions under way by Little’s law, sessions that cannot be shared, and room above both',
      tex: String.raw`D_p = \left\lceil (1 + g)(\lambda t + P) \right\rceil = \left\lceil (1 + \text{@headroom@ \%}) \left( \text{@rate@} \times \text{@time@} + \text{@pinned@} \right) \right\rceil = \text{@proxied@}`,
      words:
        'D p equals one plus g times lambda t plus P, rounded up: one plus @headroom@ per cent times @rate@ times @time@ plus @pinned@ is @proxied@',
    },
    {
      id: 'allowed',
      does: 'What the proxy may open of what the database allows',
      tex: String.raw`D_{\max} = \left\lfloor s \times m \right\rfloor = \left\lfloor \text{@poolShare@ \%} \times \text{@most@} \right\rfloor = \text{@allowed@}`,
      words: 'D max equals s times m rounded down: @poolShare@ per cent of @most@ is @allowed@',
    },
    {
      id: 'carried',
      does: 'The rate at which that allowance is used up',
      tex: String.raw`\lambda_{\max} = \dfrac{D_{\max} / (1 + g) - P}{t} = \dfrac{\text{@allowed@} / (1 + \text{@headroom@ \%}) - \text{@pinned@}}{\text{@time@}} = \text{@carried@}`,
      words:
        'Lambda max equals D max over one plus g, less P, over t: @allowed@ over one plus @headroom@ per cent, less @pinned@, over @time@ is @carried@',
    },
  ],
  bars: connBars,
  chart: {
    over: 'instances',
    shows: ['direct', 'proxied'],
    ceilings: ({ results: { most } }) => (most.ok ? [{ label: 'Allowed by the database', value: most.value }] : []),
  },
  verdict: connVerdict,
  warnings: connWarnings,
  question: { find: 'pool', of: 'direct', is: 3000 },
  examples: connExamples,
});
