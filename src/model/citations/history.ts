import type { Edition } from '../../schemas/edition.ts';
import { fingerprintOf } from './fingerprint.ts';
import { factId, type Part } from './part.ts';

export type { Edition };

/** What an edition changes about one part: fields that are new or different, fields that are gone. */
export type Delta = NonNullable<Edition['parts'][string]>;

/** What of a part is kept in the history. */
export type Kept = Pick<Part, 'title' | 'facts' | 'fields'>;

/** The parts as they were in one edition, by id. */
export type State = ReadonlyMap<string, Kept>;

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');

function applied(before: Kept | undefined, { title, facts, set = {}, gone = [] }: Delta): Kept {
  const fields = { ...before?.fields, ...set };
  return {
    title: title ?? before?.title ?? '',
    facts: facts ?? before?.facts ?? [],
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !gone.includes(name))),
  };
}

/** The parts after an edition. */
export function after(state: State, { parts }: Edition): State {
  const next = new Map(state);
  for (const [id, delta] of Object.entries(parts)) {
    if (delta === null) next.delete(id);
    else next.set(id, applied(state.get(id), delta));
  }
  return next;
}

/** The state of every edition, oldest first. */
export function replayed(
  editions: readonly Edition[],
): readonly (Pick<Edition, 'edition' | 'asOf'> & { readonly state: State })[] {
  let state: State = new Map();
  return editions.map((one) => {
    state = after(state, one);
    return { edition: one.edition, asOf: one.asOf, state };
  });
}

/** What leads from one state of a part to the next; nothing where they are the same. */
function deltaOf(before: Kept | undefined, now: Kept): Delta | undefined {
  const old = before?.fields ?? {};
  const set = Object.entries(now.fields).filter(([name, value]) => old[name] !== value);
  const gone = Object.keys(old).filter((name) => !(name in now.fields));
  const moved = {
    ...(before?.title !== now.title && { title: now.title }),
    ...(!sameList(before?.facts ?? [], now.facts) && { facts: now.facts }),
    ...(set.length > 0 && { set: Object.fromEntries(set) }),
    ...(gone.length > 0 && { gone }),
  };
  return Object.keys(moved).length > 0 ? moved : undefined;
}

/** The next edition: what differs between a state and the records of today. */
export function editionOf(state: State, parts: readonly Part[], day: Pick<Edition, 'edition' | 'asOf'>): Edition {
  const ids = new Set(parts.map(({ id }) => id));
  const changed = parts.flatMap((part): [string, Delta][] => {
    const delta = deltaOf(state.get(part.id), part);
    return delta ? [[part.id, delta]] : [];
  });
  const gone = [...state.keys()].filter((id) => !ids.has(id)).map((id) => [id, null] as const);
  const all = [...changed, ...gone].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...day, parts: Object.fromEntries(all) };
}

/** The fingerprint of a part in a state; nothing where it did not exist. */
export function fingerprintIn(state: State, id: string): string | undefined {
  const part = state.get(id);
  return part && fingerprintOf(part, (fact) => state.get(factId(fact))?.fields);
}
