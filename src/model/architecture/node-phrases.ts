import { listOf } from './twin.ts';
import type { Architecture, Node } from './types.ts';

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** Names of parts as a list; several of a kind are named once, with their roles: “Aurora (writer and reader 1)”. */
export function namesOf(nodes: readonly Node[]): string {
  const kin = new Map<string, Node[]>();
  for (const node of nodes) kin.set(node.label, [...(kin.get(node.label) ?? []), node]);
  return listOf(
    [...kin].map(([label, same]) => {
      const roles = unique(same.flatMap(({ role }) => role ?? []));
      return roles.length === 0 ? label : `${label} (${listOf(roles)})`;
    }),
  );
}

/** True where a verb after these names stands in the plural: “Users are”, “Aurora (writer and reader 1) are”. */
export const isPlural = (nodes: readonly Node[]): boolean =>
  nodes.length > 1 || (nodes[0]?.service === undefined && /[^s]s$/.test(nodes[0]?.label ?? ''));

/** Those who call a part, and those it calls, by id and without parts of `ids` themselves. */
function neighbours(stage: Architecture, ids: ReadonlySet<string>): { callers: string[]; called: string[] } {
  const outside = (found: readonly string[]): string[] => unique(found.filter((id) => !ids.has(id)));
  return {
    callers: outside(stage.edges.filter(({ to }) => ids.has(to)).map(({ from }) => from)),
    called: outside(stage.edges.filter(({ from }) => ids.has(from)).map(({ to }) => to)),
  };
}

/** Where parts stand among their neighbours: “between A and B”, “behind A”, “in front of B”; empty where alone. */
export function placeOf(stage: Architecture, ids: ReadonlySet<string>): string {
  const find = (wanted: readonly string[]): Node[] =>
    wanted.flatMap((id) => stage.nodes.find((node) => node.id === id) ?? []);
  const { callers, called } = neighbours(stage, ids);
  const [before, after] = [find(callers), find(called)];
  if (before.length > 0 && after.length > 0) return `between ${namesOf(before)} and ${namesOf(after)}`;
  if (before.length > 0) return `behind ${namesOf(before)}`;
  return after.length > 0 ? `in front of ${namesOf(after)}` : '';
}

/** Parts of one kind that stand in the same place for the same reason are spoken of together. */
export function kinOf(stage: Architecture, nodes: readonly Node[], reasons: ReadonlyMap<string, string>): Node[][] {
  const kin = new Map<string, Node[]>();
  for (const node of nodes) {
    const { callers, called } = neighbours(stage, new Set([node.id]));
    const key = JSON.stringify([node.label, node.group, reasons.get(node.id), callers.sort(), called.sort()]);
    kin.set(key, [...(kin.get(key) ?? []), node]);
  }
  return [...kin.values()];
}
