import type { Relations } from './decision.ts';
import { otherEnd, relationNames, relationWords, type RelationName } from './words.ts';

/** The parts of a decision that its relations are read from. */
export type Related = Relations & { readonly id: string };

/** A relation seen whole: `from` needs, conflicts with, or replaces `to`. */
export interface Edge {
  readonly kind: 'needs' | 'conflicts' | 'replaces';
  readonly from: string;
  readonly to: string;
  readonly scope: string;
}

/** Every relation once, in the order of the decisions. A conflict stands at the decision with the smaller id. */
export function edgesOf(decisions: readonly Related[]): Edge[] {
  return decisions.flatMap((decision) =>
    (['needs', 'conflicts', 'replaces'] as const).flatMap((kind) =>
      decision[kind]
        .filter((other) => kind !== 'conflicts' || decision.id < other.decision)
        .map(({ decision: to, scope }) => ({ kind, from: decision.id, to, scope })),
    ),
  );
}

/** Every decision with those that it is related to, itself among them. */
export function neighboursIn(edges: readonly Edge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, other: string): void => {
    found.set(id, (found.get(id) ?? new Set([id])).add(other));
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return found;
}

/** A fault of one stated relation, before anyone knows in which file it stands. */
export interface RelationFault {
  readonly id: string;
  readonly relation: RelationName;
  readonly index: number;
  readonly message: string;
  readonly fix?: string;
}

/** Relations whose two ends have to give the same scope: only there a second wording could contradict the first. */
const sameScope: ReadonlySet<RelationName> = new Set(['conflicts', 'replaces', 'replacedBy']);

/** Faults of all relations between decisions: ends that are missing, unstated, or that contradict each other. */
export function relationFaults(decisions: readonly Related[]): RelationFault[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return decisions.flatMap((decision) =>
    relationNames.flatMap((relation) =>
      decision[relation].flatMap(({ decision: to, scope }, index): RelationFault[] => {
        const fault = (message: string, fix?: string): RelationFault[] => [
          { id: decision.id, relation, index, message: `${decision.id} ${message}`, ...(fix ? { fix } : {}) },
        ];
        if (to === decision.id) return fault(`names itself in \`${relation}\``);
        const other = byId.get(to);
        if (!other) return fault(`${relationWords[relation]} ${to}, which does not exist`);
        if (decision[relation].findIndex((earlier) => earlier.decision === to) < index) {
          return fault(`names ${to} twice in \`${relation}\``, 'Say both scopes in one');
        }
        const back = other[otherEnd[relation]].find((one) => one.decision === decision.id);
        if (!back) {
          const answer = `${to} does not say that it ${relationWords[otherEnd[relation]]} ${decision.id}`;
          return fault(
            `${relationWords[relation]} ${to}, but ${answer}`,
            `Add it to \`${otherEnd[relation]}\` of ${to}`,
          );
        }
        if (sameScope.has(relation) && back.scope.trim() !== scope.trim()) {
          return fault(
            `${relationWords[relation]} ${to} within another scope than ${to} gives`,
            `There it is “${back.scope}”`,
          );
        }
        if (relation === 'conflicts' && [...decision.needs, ...decision.enables].some((one) => one.decision === to)) {
          return fault(`both needs and conflicts with ${to}`, 'One of the two is wrong, or belongs to another record');
        }
        return [];
      }),
    ),
  );
}

/** The way by which a decision comes to need itself through others, if there is one. */
export function circleOf(decisions: readonly Related[]): string[] | undefined {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const done = new Set<string>();
  const walk = (id: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const { decision } of byId.get(id)?.needs ?? []) {
      if (decision === id) continue;
      const circle = walk(decision, [...way, id]);
      if (circle) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of decisions) {
    const circle = walk(id, []);
    if (circle) return circle;
  }
  return undefined;
}
