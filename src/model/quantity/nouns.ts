/** Plurals whose singular no rule gives. */
const irregular: Readonly<Record<string, string>> = {
  buses: 'bus',
  indexes: 'index',
  launches: 'launch',
  'services per ALB': 'service per ALB',
};

/** `queries` as `query`, `requests` as `request`; what ends otherwise has one form, such as `vCPU`. */
export const singularOf = (plural: string): string =>
  irregular[plural] ?? plural.replace(/(?:(i)es|s)$/, (_, i?: string) => (i ? 'y' : ''));

/** What is counted, in the plural, which is the id. */
export const nouns: readonly string[] = [
  ...Object.keys(irregular),
  ...(
    'ACU ALBs APIs ECPU LCU RCU Regions SLOs WCU apps attempts behaviours brokers caches calls channels characters checks ' +
    'clusters configurations connections connectors consumers distributions endpoints entries environments events ' +
    'executions functions groups instances jobs layers listeners locations mappings messages nodes partitions pipes plans ' +
    'policies proxies queries readers records registries requests resources rows rules schedules secrets services shards ' +
    'steps streams subscribers subscriptions tables targets tasks topics users vCPU zones'
  ).split(' '),
];
