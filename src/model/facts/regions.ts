import type { Fact } from './as-of.ts';

/** What AWS says of all Regions that it does not name. */
const others = 'other Regions';

/** A quota that is another one by Region: the fact for each Region that is named, and the one for all others. */
export interface ByRegion {
  readonly named: Readonly<Record<string, string>>;
  readonly others: string;
}

type Said = Pick<Fact, 'id' | 'service' | 'feature' | 'quantity'>;

/** `publish rate: Oregon, Ireland` is a publish rate in two Regions. */
function partsOf({ quantity }: Said): { readonly what: string; readonly where: string } | undefined {
  const [, what, where] = /^(.+): (.+)$/.exec(quantity) ?? [];
  return what === undefined || where === undefined ? undefined : { what, where };
}

/** For each fact that is a quota of some Regions, its family: those of one service and quantity, one of them for all others. */
export function byRegion(facts: readonly Said[]): Readonly<Record<string, ByRegion>> {
  const families = Map.groupBy(
    facts.flatMap((fact) => {
      const parts = partsOf(fact);
      return parts ? [{ ...parts, id: fact.id, of: [fact.service, fact.feature, parts.what].join('\n') }] : [];
    }),
    ({ of }) => of,
  );
  return Object.fromEntries(
    [...families.values()].flatMap((family) => {
      const rest = family.find(({ where }) => where === others);
      if (!rest) return [];
      const named = Object.fromEntries(
        family.filter((one) => one !== rest).flatMap(({ where, id }) => where.split(', ').map((name) => [name, id])),
      );
      return family.map(({ id }) => [id, { named, others: rest.id }] as const);
    }),
  );
}

/** The quota of that family in a Region; without one, that of the Regions which AWS does not name. */
export const inRegion = ({ named, others: rest }: ByRegion, region: string): string => named[region] ?? rest;

/** A Region as an address says it: `n-virginia`. */
export const regionSlug = (region: string): string => region.toLowerCase().replace(/[^a-z]+/g, '-');
