import { anchoredEdges } from './anchors.ts';
import { goneNodes, newNodes } from './diff.ts';
import { kindWords } from './kinds.ts';
import { nodeNames } from './node-names.ts';
import { fullName, type Architecture, type Node } from './types.ts';

export interface ConnectionRow {
  readonly anchor: string;
  readonly from: string;
  readonly to: string;
  /** Kind of traffic, with the line's own words where they say more. */
  readonly what: string;
  readonly ours?: string | undefined;
}

export interface PartRow {
  readonly anchor: string;
  readonly name: string;
  readonly service?: string | undefined;
  /** Where a part leads that is no service. */
  readonly page?: string | undefined;
  /** The frame it stands in, if any. */
  readonly where?: string | undefined;
  readonly fresh: boolean;
  readonly ours?: string | undefined;
}

/** A list as English writes it: “a, b and c”. */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** Parts from the entrance inwards: breadth first from those nobody calls, then in the order of the record. */
export function readingOrder(stage: Architecture): Node[] {
  const called = new Set(stage.edges.map((edge) => edge.to));
  const queue = stage.nodes.filter((node) => !called.has(node.id)).map((node) => node.id);
  const order: string[] = [];
  for (const start of [...queue, ...stage.nodes.map((node) => node.id)]) {
    const line = [start];
    for (let id = line.shift(); id !== undefined; id = line.shift()) {
      if (order.includes(id)) continue;
      order.push(id);
      line.push(...stage.edges.filter((edge) => edge.from === id).map((edge) => edge.to));
    }
  }
  return order.flatMap((id) => stage.nodes.find((node) => node.id === id) ?? []);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function sentenceOf(stage: Architecture, node: Node, name: ReadonlyMap<string, string>): string | undefined {
  const clauses = new Map<string, string[]>();
  for (const edge of stage.edges.filter(({ from }) => from === node.id)) {
    const { verb: verbs, name: kindName } = kindWords[edge.kind];
    const verb = verbs[node.service === undefined ? 1 : 0];
    const said = edge.label && edge.label !== kindName ? ` (${edge.label})` : '';
    const targets = clauses.get(verb) ?? [];
    targets.push(`${name.get(edge.to) ?? edge.to}${said}`);
    clauses.set(verb, targets);
  }
  if (clauses.size === 0) return undefined;
  return `${capital(name.get(node.id) ?? fullName(node))} ${listOf([...clauses].map(([verb, targets]) => `${verb} ${listOf(targets)}`))}.`;
}

/** The stage in sentences, from the entrance inwards; each string is one paragraph's worth. */
export function describe(stage: Architecture, previous?: Architecture): string[] {
  const name = nodeNames(stage);
  const frames = stage.groups.map((group) => {
    const inner = stage.nodes.filter((node) => node.group === group.id).map(fullName);
    const nested = stage.groups
      .filter((other) => other.parent === group.id)
      .map((other) => `the frame “${other.label}”`);
    return `The frame “${group.label}” contains ${listOf([...inner, ...nested])}.`;
  });
  const fresh = newNodes(stage, previous);
  const gone = goneNodes(stage, previous);
  const before = previous?.nodes.filter((node) => gone.includes(node.id)).map(fullName) ?? [];
  const parts = stage.nodes.filter((node) => fresh.has(node.id)).map(fullName);
  const change = [
    parts.length > 0 && `New against stage ${previous?.letter ?? ''}: ${listOf(parts)}.`,
    before.length > 0 && `No longer there: ${listOf(before)}.`,
  ].filter((sentence) => sentence !== false);
  return [
    readingOrder(stage)
      .flatMap((node) => sentenceOf(stage, node, name) ?? [])
      .join(' '),
    frames.join(' '),
    change.join(' '),
  ].filter((paragraph) => paragraph !== '');
}

/** One row for each edge, in the record's order. */
export function connectionRows(stage: Architecture): ConnectionRow[] {
  const name = nodeNames(stage);
  return anchoredEdges(stage.edges).map(({ anchor, edge }) => {
    const kind = kindWords[edge.kind].name;
    const what = edge.label && edge.label !== kind ? `${kind}: ${edge.label}` : kind;
    return { anchor, from: name.get(edge.from) ?? edge.from, to: name.get(edge.to) ?? edge.to, what, ours: edge.ours };
  });
}

/** One row for each part, in reading order. */
export function partRows(stage: Architecture, previous?: Architecture): PartRow[] {
  const fresh = newNodes(stage, previous);
  const name = nodeNames(stage);
  const frame = new Map(stage.groups.map((group) => [group.id, group.label]));
  return readingOrder(stage).map((node) => ({
    anchor: node.id,
    name: name.get(node.id) ?? fullName(node),
    service: node.service,
    page: node.page,
    where: node.group === undefined ? undefined : frame.get(node.group),
    fresh: fresh.has(node.id),
    ours: node.ours,
  }));
}

/** A row of either day under its one anchor. */
export interface DatedRow<R> {
  readonly anchor: string;
  readonly talk?: R | undefined;
  readonly today?: R | undefined;
}

/** The rows of the two days as one list: the talk's order, today's additions after the row they follow today. */
export function datedRows<R extends { readonly anchor: string }>(
  talk: readonly R[],
  today: readonly R[],
): DatedRow<R>[] {
  const rows: DatedRow<R>[] = talk.map((row) => ({
    anchor: row.anchor,
    talk: row,
    today: today.find(({ anchor }) => anchor === row.anchor),
  }));
  today.forEach((row, i) => {
    if (rows.some(({ anchor }) => anchor === row.anchor)) return;
    const before = rows.findIndex(({ anchor }) => anchor === today[i - 1]?.anchor);
    rows.splice(before + 1, 0, { anchor: row.anchor, today: row });
  });
  return rows;
}

/** What a row says on both days: one text where they agree, and today's after the talk's where they do not. */
export function saidOnBoth<R>({ talk, today }: Omit<DatedRow<R>, 'anchor'>, words: (row: R) => string): string {
  const [then, now] = [talk && words(talk), today && words(today)];
  if (then === undefined || now === undefined || then === now) return then ?? now ?? '';
  return `${then}; today ${now}`;
}
