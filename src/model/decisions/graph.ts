import type { RelationName } from './words.ts';
import type { Edge } from './relations.ts';

/** A decision as the drawing needs it. */
export interface GraphNode {
  readonly id: string;
  readonly short: string;
  readonly tier: string;
}

/** Measures of a drawing, in pixels: it is shown at its own size, so that its type keeps the size it is given. */
export interface GraphPlan {
  readonly width: number;
  /** Height of a line of type. */
  readonly line: number;
  /** Where the words of the ports begin and where their lines do; below the name of their decision, or beside it. */
  readonly ports: { readonly x: number; readonly line: number; readonly below: boolean };
  /** Where the first lane lies, and how far the next ones are from it, unless they have to move up. */
  readonly lanes: { readonly x: number; readonly pitch: number };
  readonly gap: number;
  /** Height of the head of a tier. */
  readonly band: number;
}

export const widePlan: GraphPlan = {
  width: 640,
  line: 17,
  ports: { x: 286, line: 366, below: false },
  lanes: { x: 384, pitch: 16 },
  gap: 9,
  band: 44,
};
export const narrowPlan: GraphPlan = {
  width: 340,
  line: 16,
  ports: { x: 14, line: 92, below: true },
  lanes: { x: 178, pitch: 12 },
  gap: 10,
  band: 42,
};

/** The line at which a relation leaves or enters a decision. */
export interface Port {
  readonly id: string;
  readonly relation: RelationName;
  readonly kind: Edge['kind'];
  readonly x: number;
  readonly y: number;
  /** Ends of the line: where its words end, and the farthest lane it reaches. */
  readonly from: number;
  readonly to: number;
  /** True where arrows end here. */
  readonly head: boolean;
}

/** A line down a lane that joins the ports of decisions that are related. */
export interface Trunk {
  readonly kind: Edge['kind'];
  readonly lane: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly from: string;
  readonly to: readonly string[];
  /** Heights at which it meets a port. */
  readonly joins: readonly number[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly { readonly tier: string; readonly y: number }[];
  readonly rows: readonly (GraphNode & { readonly y: number })[];
  readonly ports: readonly Port[];
  readonly trunks: readonly Trunk[];
}

interface Bundle {
  readonly kind: Edge['kind'];
  readonly from: string;
  readonly to: readonly string[];
}

/** What each kind of line is called where it leaves, and where it arrives. */
const ends: Readonly<Record<Edge['kind'], readonly [leaves: RelationName, arrives: RelationName]>> = {
  needs: ['enables', 'needs'],
  conflicts: ['conflicts', 'conflicts'],
  replaces: ['replaces', 'replacedBy'],
};
const portOrder: readonly RelationName[] = ['enables', 'needs', 'conflicts', 'replaces', 'replacedBy'];

/** Lines to draw: one for everything a decision enables, one for each conflict and each replacement. */
function bundlesOf(edges: readonly Edge[]): Bundle[] {
  const enablers = [...new Set(edges.filter(({ kind }) => kind === 'needs').map(({ to }) => to))].sort();
  const enabled = enablers.map((from): Bundle => {
    const to = edges.filter((edge) => edge.kind === 'needs' && edge.to === from).map((edge) => edge.from);
    return { kind: 'needs', from, to };
  });
  const pairs = edges.filter(({ kind }) => kind !== 'needs').map(({ kind, from, to }) => ({ kind, from, to: [to] }));
  return [...enabled, ...pairs];
}

/** Puts each line into the nearest lane that is free over its whole length, short lines first. */
function intoLanes<T extends { readonly top: number; readonly bottom: number }>(lines: readonly T[]): [T, number][] {
  const taken: T[][] = [];
  const byLength = [...lines].sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top);
  return byLength.map((line) => {
    const free = taken.findIndex((lane) => lane.every((other) => line.bottom < other.top || other.bottom < line.top));
    const lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push(line);
    return [line, lane];
  });
}

/**
 * Draws decisions tier by tier, one below the other, with their relations as lines in lanes beside them. A line that
 * enables several decisions is one trunk with a branch to each; where a branch leaves it, a join marks that they meet,
 * and lines that only cross have none.
 * @throws Error where an edge names a decision that is not among the nodes
 */
export function layOut(nodes: readonly GraphNode[], edges: readonly Edge[], plan: GraphPlan): Drawing {
  const bundles = bundlesOf(edges);
  const relationsAt = new Map<string, Set<RelationName>>(nodes.map(({ id }) => [id, new Set()]));
  const relate = (id: string, relation: RelationName): void => {
    const relations = relationsAt.get(id);
    if (!relations) throw new Error(`the drawing has no decision “${id}”`);
    relations.add(relation);
  };
  for (const { kind, from, to } of bundles) {
    relate(from, ends[kind][0]);
    for (const id of to) relate(id, ends[kind][1]);
  }

  const bands: { tier: string; y: number }[] = [];
  const rows: (GraphNode & { y: number })[] = [];
  const heights = new Map<string, number>();
  const at = (id: string, relation: RelationName): number => heights.get(`${id} ${relation}`) ?? 0;
  let y = 0;
  for (const node of nodes) {
    if (bands.at(-1)?.tier !== node.tier) {
      bands.push({ tier: node.tier, y: y + plan.band / 2 });
      y += plan.band;
    }
    const relations = portOrder.filter((relation) => relationsAt.get(node.id)?.has(relation));
    const first = y + (plan.ports.below ? plan.line : 0);
    rows.push({ ...node, y: y + plan.line / 2 });
    relations.forEach((relation, i) => heights.set(`${node.id} ${relation}`, first + (i + 0.5) * plan.line));
    y += Math.max(1, relations.length + (plan.ports.below ? 1 : 0)) * plan.line + plan.gap;
  }

  const spans = bundles.map((bundle) => {
    const [leaves, arrives] = ends[bundle.kind];
    const joins = [at(bundle.from, leaves), ...bundle.to.map((id) => at(id, arrives))].sort((a, b) => a - b);
    return { ...bundle, joins, top: joins[0] ?? 0, bottom: joins.at(-1) ?? 0 };
  });
  const laid = intoLanes(spans);
  const lanes = Math.max(1, ...laid.map(([, lane]) => lane));
  const pitch = Math.min(plan.lanes.pitch, (plan.width - 6 - plan.lanes.x) / lanes);
  const trunks = laid.map(([span, lane]): Trunk => ({ ...span, lane, x: plan.lanes.x + lane * pitch }));

  const ports = nodes.flatMap(({ id }) =>
    portOrder.flatMap((relation): Port[] => {
      const height = heights.get(`${id} ${relation}`);
      if (height === undefined) return [];
      const own = trunks.filter(
        ({ kind, from, to }) =>
          (ends[kind][0] === relation && from === id) || (ends[kind][1] === relation && to.includes(id)),
      );
      return [
        {
          id,
          relation,
          kind: own[0]?.kind ?? 'needs',
          x: plan.ports.x,
          y: height,
          from: plan.ports.line,
          to: Math.max(...own.map(({ x }) => x)),
          head: relation === 'conflicts' || own.some(({ kind }) => ends[kind][1] === relation),
        },
      ];
    }),
  );
  return { width: plan.width, height: y, bands, rows, ports, trunks };
}
