import type { Change } from './states.ts';

/** States that a sweep of one input at a time does not come to, by worksheet. */
export const furtherStates: Readonly<Record<string, readonly Change[]>> = {
  'C-ACU': [{ min: 0.5, max: 0.5 }],
  'C-ALB': [
    { data: 0, rules: 0, active: 36_000 },
    { active: 0, data: 0, rules: 0 },
    { connections: 0, active: 0, data: 0, rules: 0 },
  ],
  'C-BREAK': [{ stage: 5, edge: 1 }],
  'C-CACHE': [
    { inner: 0, edge: 0.5 },
    { queries: 20_000, ratio: 1, inner: 0.5, capacity: 5000 },
  ],
  'C-CATCH': [{ shards: 1, arrivals: 5000 }],
  'C-CHAIN': [{ layers: 0, tries: 1 }, { services: 1, queued: 1, layers: 1 }, { outage: 345_600 }],
  'C-COST-CLUSTER': [
    { acu: 0, gb: 0, ios: 0 },
    { acu: 0, gb: 1, gbPrice: 0, gbIoPrice: 52.56, ioPrice: 0.2 },
  ],
  'C-COST-EDGE': [{ gb: 0, requests: 0 }],
  'C-COST-STREAM': [{ records: 1_000_000, peak: 10, readers: 10 }],
  'C-COST-TABLE': [{ writes: 0, reads: 0 }],
  'C-FED': [{ partB: 0, partC: 0, partD: 0 }],
  'C-FLEET': [{ most: 5, quota: 1000 }],
  'C-LAMBDA': [{ rate: 10_000, duration: 0.05 }],
  'C-READ': [{ replicas: 4 }],
  'C-SCALE': [{ contention: 0, coherency: 0 }, { units: 69 }],
  'C-TAIL': [{ allowed: 0.01 }],
  'C-USERS': [{ users: 9_000_000 }],
  'C-WAIT': [{ rate: 200 }, { share: 0 }, { servers: 21 }],
};
