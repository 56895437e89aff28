/** What an address that leads nowhere says of a record: that its id does not exist, and which ids of its kind do. */
export interface NearestId {
  readonly asked: string;
  readonly first: string;
  readonly last: string;
}

const asId = /(?:^|\/)([cdns]-[a-z0-9-]+)\/?$/i;

/**
 * The record that a path seems to mean: `/D-27/` or `/decisions/d-27/`.
 * @param ids all ids of records, in order
 * @returns nothing where the path names no id, or one of a kind that does not exist
 */
export function nearestId(path: string, ids: readonly string[]): NearestId | undefined {
  const asked = asId.exec(path)?.[1]?.toUpperCase();
  if (asked === undefined) return undefined;
  const kin = ids.filter((id) => id.startsWith(asked.charAt(0)));
  const [first, last] = [kin[0], kin.at(-1)];
  return first === undefined || last === undefined || kin.includes(asked) ? undefined : { asked, first, last };
}

/** The words of a path, as a query to search for: `/choose/asynk-service/` asks for “asynk service”. */
export const wordsOfPath = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '')
    .at(-1)
    ?.replace(/\.\w+$/, '')
    .replace(/[-_+]+/g, ' ')
    .slice(0, 100) ?? '';
