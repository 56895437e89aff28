import { connectionFact, connectionsOf, type Rows } from '../formulas/connection-rows.ts';
import { directConnections, proxyConnections, proxyRate } from '../formulas/connections.ts';
import { floor, map } from '../formulas/domain.ts';
import { littleInFlight } from '../formulas/little.ts';
import { proxyAllowance } from '../formulas/max-connections.ts';
import { andThen, orElse, part } from '../formulas/outcome.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Work = 'instances' | 'pool' | 'rate' | 'time' | 'pinned';
type Database = 'engine' | 'minAcu' | 'maxAcu' | 'setting' | 'poolShare' | 'headroom';

/** C-CONN: connections that instances hold by themselves, those that a proxy needs, and those that the database allows. */
export function compute(n: Numbers<Work | Database>, limit: Numbers<'aurora-acu-max'> & Rows) {
  const { pool, rate, time, pinned, engine, minAcu, maxAcu, setting, headroom } = n;
  const node = { engine, minAcu, maxAcu, set: setting };
  const most = part(connectionsOf(node, limit), 'connections');
  const allowed = andThen(most, (connections) => proxyAllowance(n.poolShare, connections));
  const direct = directConnections(n.instances, pool);
  const proxied = part(proxyConnections({ rate, time, pinned, headroom }), 'connections');
  const busy = littleInFlight(rate, time);
  return {
    results: {
      direct,
      proxied,
      allowed,
      most,
      busy,
      fitting: map(most, (many) => floor(many / pool)),
      carried: andThen(allowed, (many) => proxyRate(many, { time, pinned, headroom })),
    },
    holds: {
      notTwice: 2 * orElse(direct, 0) > orElse(most, Infinity),
      useless: orElse(proxied, 0) >= orElse(direct, 0),
    },
    facts: { most: connectionFact(node, limit) },
  };
}
