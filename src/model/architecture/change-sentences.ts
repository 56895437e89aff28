import type { Comparison, Sign } from './compare.ts';
import { anchoredEdges } from './anchors.ts';
import { kindWords } from './kinds.ts';
import { nodeNames } from './node-names.ts';
import { listOf } from './twin.ts';
import { fullName, type Architecture, type Edge, type Node } from './types.ts';
import { isPlural, kinOf, namesOf, placeOf } from './node-phrases.ts';

/** One change in words. */
export interface ChangeLine {
  readonly sign: Sign | 'kept';
  /** A clause without its full stop. */
  readonly says: string;
  /** Anchors of the parts it speaks of, in the picture that has them. */
  readonly anchors: readonly string[];
  readonly because?: string | undefined;
}

/** Reasons by anchor of part or connection. */
export type Reasons = ReadonlyMap<string, string>;

const be = (nodes: readonly Node[]): string => (isPlural(nodes) ? 'are' : 'is');

const frameOf = (stage: Architecture, node: Node): string | undefined =>
  stage.groups.find((group) => group.id === node.group)?.label;

const ids = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

const firstOf = (reasons: Reasons, anchors: readonly string[]): string | undefined =>
  anchors.flatMap((anchor) => reasons.get(anchor) ?? [])[0];

/** Two stages, what differs and why: what every sentence is made from. */
interface Pair {
  readonly before: Architecture;
  readonly after: Architecture;
  readonly comparison: Comparison;
  readonly reasons: Reasons;
}

function addedParts({ after, comparison, reasons }: Pair): ChangeLine[] {
  return kinOf(after, comparison.nodes.added, reasons).map((kin) => {
    const frame = kin[0] && frameOf(after, kin[0]);
    const place = placeOf(after, new Set(ids(kin)));
    const where = `${place && ` ${place}`}${frame === undefined ? '' : `, in the frame “${frame}”`}`;
    const says = `${namesOf(kin)} ${be(kin)} added${where}`;
    return { sign: 'added', says, anchors: ids(kin), because: firstOf(reasons, ids(kin)) };
  });
}

function removedParts({ before, comparison, reasons }: Pair): ChangeLine[] {
  return kinOf(before, comparison.nodes.removed, reasons).map((kin) => {
    const place = placeOf(before, new Set(ids(kin)));
    const says = `${namesOf(kin)}${place && `, which was ${place},`} ${be(kin)} removed`;
    return { sign: 'removed', says, anchors: ids(kin), because: firstOf(reasons, ids(kin)) };
  });
}

function changedParts({ before, after, comparison, reasons }: Pair): ChangeLine[] {
  return comparison.nodes.changed.map(({ id, before: then, after: now }) => {
    const [from, to] = [frameOf(before, then), frameOf(after, now)];
    const [was, is] = [fullName(then), fullName(now)];
    const named = was === is ? undefined : `${was} becomes ${is}`;
    const framed =
      from === to
        ? undefined
        : to === undefined
          ? `${named ? 'leaves' : `${is} leaves`} the frame “${from ?? ''}”`
          : `${named ? 'is now' : `${is} is now`} in the frame “${to}”`;
    const says = listOf([named, framed].filter((words) => words !== undefined)) || `${is} is drawn differently`;
    return { sign: 'changed', says, anchors: [id], because: reasons.get(id) };
  });
}

function frames({ comparison: { groups }, reasons }: Pair): ChangeLine[] {
  const line = (sign: Sign, id: string, says: string): ChangeLine => ({
    sign,
    says,
    anchors: [id],
    because: reasons.get(id),
  });
  return [
    ...groups.added.map(({ id, label }) => line('added', id, `The frame “${label}” is added`)),
    ...groups.changed.map(({ id, before, after }) =>
      line(
        'changed',
        id,
        before.label === after.label
          ? `The frame “${after.label}” lies elsewhere`
          : `The frame “${before.label}” becomes “${after.label}”`,
      ),
    ),
    ...groups.removed.map(({ id, label }) => line('removed', id, `The frame “${label}” is removed`)),
  ];
}

const saidOn = ({ kind, label }: Edge): string => label ?? kindWords[kind].name;

/** “App Runner no longer calls S3”. */
function clause(stage: Architecture, edge: Edge, adverb: string): string {
  const end = (id: string): Node | undefined => stage.nodes.find((node) => node.id === id);
  const from = end(edge.from);
  const verb = kindWords[edge.kind].verb[from?.service === undefined ? 1 : 0];
  const label = edge.label && edge.label !== kindWords[edge.kind].name ? ` (${edge.label})` : '';
  const names = nodeNames(stage);
  return `${names.get(edge.from) ?? edge.from} ${adverb} ${verb} ${names.get(edge.to) ?? edge.to}${label}`;
}

/** Lines between parts that both stages have: those of a part that came or went go with it. */
function lines({ before, after, comparison: { edges }, reasons }: Pair): ChangeLine[] {
  const has = (stage: Architecture, id: string): boolean => stage.nodes.some((node) => node.id === id);
  const kept = ({ from, to }: Edge): boolean => [from, to].every((id) => has(before, id) && has(after, id));
  const anchorIn = (stage: Architecture, edge: Edge): string =>
    anchoredEdges(stage.edges).find(
      ({ edge: one }) =>
        one.from === edge.from && one.to === edge.to && one.kind === edge.kind && saidOn(one) === saidOn(edge),
    )?.anchor ?? '';
  const line = (sign: Sign, stage: Architecture, edge: Edge, says: string): ChangeLine => {
    const anchor = anchorIn(stage, edge);
    return { sign, says, anchors: [anchor], because: reasons.get(anchor) };
  };
  const names = nodeNames(after);
  const name = (id: string): string => names.get(id) ?? id;
  return [
    ...edges.added.filter(kept).map((edge) => line('added', after, edge, clause(after, edge, 'now'))),
    ...edges.changed.map(({ before: then, after: now }) => {
      const words = (edge: Edge): string => (saidOn(then) === saidOn(now) ? kindWords[edge.kind].name : saidOn(edge));
      const says = `The connection from ${name(now.from)} to ${name(now.to)} becomes “${words(now)}” instead of “${words(then)}”`;
      return line('changed', after, now, says);
    }),
    ...edges.removed.filter(kept).map((edge) => line('removed', before, edge, clause(before, edge, 'no longer'))),
  ];
}

function aside({ comparison: { leftOut, shownAgain } }: Pair): ChangeLine[] {
  const line = (nodes: readonly Node[], which: string): ChangeLine[] =>
    nodes.length === 0
      ? []
      : [
          {
            sign: 'kept',
            says: `${namesOf(nodes)} ${be(nodes)} in both, and left out of the ${which} picture`,
            anchors: [],
          },
        ];
  return [...line(leftOut, 'later'), ...line(shownAgain, 'earlier')];
}

/**
 * A comparison in sentences: parts, frames, then the lines between parts that stay, then what a picture leaves out.
 * @param reasons by anchor; a part without one is only named.
 */
export function changeLines(
  before: Architecture,
  after: Architecture,
  comparison: Comparison,
  reasons: Reasons = new Map(),
): ChangeLine[] {
  const pair: Pair = { before, after, comparison, reasons };
  return [
    ...addedParts(pair),
    ...changedParts(pair),
    ...removedParts(pair),
    ...frames(pair),
    ...lines(pair),
    ...aside(pair),
  ];
}

/** Lines that one reason explains, as one line: “A is added behind B; C is added behind D, because …” */
export function mergedByReason(lines: readonly ChangeLine[]): ChangeLine[] {
  const merged: ChangeLine[] = [];
  for (const line of lines) {
    const at = merged.findIndex((one) => line.because !== undefined && one.because === line.because);
    const one = merged[at];
    if (!one) merged.push(line);
    else {
      merged[at] = {
        sign: one.sign,
        says: `${one.says}; ${line.says.replace(/^The /, 'the ')}`,
        anchors: [...one.anchors, ...line.anchors],
        because: one.because,
      };
    }
  }
  return merged;
}

/** A line as one sentence: “RDS Proxy is added between …, because …” */
export function sentence({ says, because }: Pick<ChangeLine, 'says' | 'because'>): string {
  if (because === undefined) return `${says}.`;
  const reason = because.trim().replace(/\.$/, '');
  return `${says}, because ${startsWithName(reason) ? reason : reason.charAt(0).toLowerCase() + reason.slice(1)}.`;
}

/** Names of one word; a name of several or with a capital inside is told by that. */
const names = /^(?:Amazon|Amplify|Aurora|Fargate|Firehose|Kinesis|Lambda|Linux|Memcached|Nginx|Redis|Valkey)\b/;

const startsWithName = (text: string): boolean => names.test(text) || /^(?:\S+[A-Z0-9]|[A-Z]\S* [A-Z0-9])/.test(text);

/**
 * The reasons for what a later stage has otherwise than an earlier one, the latest for each part: those of every stage
 * between them. Where the later did not grow out of the earlier, only what it has itself is explained.
 */
export function reasonsBetween(before: Architecture, after: Architecture, stages: readonly Architecture[]): Reasons {
  if (before.order >= after.order) return new Map();
  const reasons = new Map<string, string>();
  const visited = new Set<string>();
  let stage: Architecture | undefined = after;
  while (stage && stage.id !== before.id && !visited.has(stage.id)) {
    visited.add(stage.id);
    for (const { parts, because } of stage.changes) {
      for (const part of parts) if (!reasons.has(part)) reasons.set(part, because);
    }
    const { previous }: Architecture = stage;
    stage = stages.find(({ id }) => id === previous);
  }
  if (stage?.id === before.id) return reasons;
  const own = new Set([...after.nodes, ...after.groups].map(({ id }) => id));
  return new Map([...reasons].filter(([part]) => own.has(part)));
}
