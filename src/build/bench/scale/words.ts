/**
 * Numbers of a fixed sequence, the same in every run: a generator of Lehmer, without the clock.
 * @param seed 1 ≤ seed < 2³¹ − 1
 * @returns the next number, 0 ≤ number < below
 */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

export const verbs = [
  'batch',
  'cache',
  'delay',
  'drain',
  'order',
  'pool',
  'queue',
  'replay',
  'retry',
  'route',
  'shed',
  'split',
];
export const things = [
  'answers',
  'bookings',
  'carts',
  'clicks',
  'drafts',
  'events',
  'exports',
  'images',
  'invoices',
  'jobs',
  'orders',
  'payments',
  'profiles',
  'quotes',
  'reports',
  'reviews',
  'searches',
  'sessions',
  'tickets',
  'uploads',
];
export const places = [
  'at the edge',
  'before the writer',
  'behind the proxy',
  'by account',
  'by customer',
  'by day',
  'by key',
  'by region',
  'in the backend',
  'in the browser',
  'in the worker',
  'on the reader',
  'per shard',
  'per tenant',
];
const ways = ['in front of', 'behind', 'next to', 'instead of', 'ahead of', 'along with'];
const effects = [
  'shortens the tail of the wait',
  'keeps the writer free for writes',
  'takes the load off the readers',
  'costs one more hop',
  'loses the order across keys',
  'keeps the order within a key',
  'makes a retry safe',
  'needs a second store',
  'moves the work out of the request',
  'hides a slow consumer',
  'makes the bill follow the load',
  'leaves a backlog after an outage',
];

/** A sentence of words of the trade. */
export function sentence(pick: (below: number) => number): string {
  const of = (list: readonly string[]): string => list[pick(list.length)] ?? '';
  const verb = of(verbs);
  return `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${of(things)} ${of(places)} ${of(ways)} ${of(things)}: it ${of(effects)} and ${of(effects)}.`;
}

/** A paragraph of so many sentences. */
export const paragraph = (pick: (below: number) => number, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(pick)).join(' ');
