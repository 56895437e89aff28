import { arrange } from './arrange.ts';
import type { Span } from './cells.ts';
import { makeField } from './field.ts';
import { findRoute, type Field } from './route.ts';
import { Taken, type Route } from './taken.ts';
import { squeeze } from './squeeze.ts';
import type { Layout, LayoutInput } from './types.ts';

/** How often all lines are taken up and laid anew, and how often labels may ask for more room. */
const rounds = { routes: 6, labels: 40 } as const;

/**
 * Places a drawing: cards on their grid, frames around them, lines along the gaps, labels beside the lines.
 * @throws Error naming the part, line or label that finds no place
 */
export function place(input: LayoutInput): Layout {
  const tries = titleSides(input.groups.map((group) => group.id)).map((rightTitles) => ({ ...input, rightTitles }));
  const plans = tries.flatMap((tried) => {
    const { field, spans } = makeField(tried);
    const routes = routeAll(tried, field);
    return routes ? [{ tried, field, spans, routes, cost: routes.reduce((sum, route) => sum + route.cost, 0) }] : [];
  });
  const best = plans.toSorted((a, b) => a.cost - b.cost)[0];
  if (!best) throw new Error('no way for all the lines: change the grid');
  return settle(best.tried, best.field, best.spans, best.routes);
}

/** Choices of frames whose title goes to the right, the fewest first; among many frames no more than one does. */
function titleSides(ids: readonly string[]): Set<string>[] {
  const none = new Set<string>();
  const one = ids.map((id) => new Set([id]));
  return ids.length === 2 ? [none, ...one, new Set(ids)] : [none, ...one];
}

function settle(input: LayoutInput, field: Field, spans: readonly Span[], routes: readonly Route[]): Layout {
  const choice = input.edges.map(() => 0);
  for (let round = 0; ; round++) {
    const measured = squeeze(input, field, routes, choice);
    const { layout, homeless } = arrange(input, field, spans, routes, measured);
    if (homeless < 0) return layout;
    const edge = input.edges[homeless];
    if (round === rounds.labels) throw new Error(`no room for the label of ${edge?.from ?? ''} → ${edge?.to ?? ''}`);
    choice[homeless] = (choice[homeless] ?? 0) + 1;
  }
}

/** Lays every line; undefined where one finds no way. */
function routeAll({ edges }: LayoutInput, field: Field): Route[] | undefined {
  const span = (i: number): number => {
    const [a, b] = [field.cells.get(edges[i]?.from ?? ''), field.cells.get(edges[i]?.to ?? '')];
    return a && b ? Math.abs(a.row - b.row) + Math.abs(a.col - b.col) : 0;
  };
  const twins = edges.map(
    (edge) => edges.filter((other) => other.from === edge.from && other.to === edge.to).length > 1,
  );
  const order = edges.map((_, i) => i).sort((a, b) => span(a) - span(b) || a - b);
  const routes: (Route | undefined)[] = edges.map(() => undefined);
  const others = (skip: number): Taken => {
    const taken = new Taken();
    routes.forEach((route, i) => {
      const edge = edges[i];
      if (route && edge && i !== skip) taken.add(edge.from, edge.to, route);
    });
    return taken;
  };
  for (let round = 0, moved = true; moved && round < rounds.routes; round++) {
    moved = false;
    for (const i of order) {
      const edge = edges[i];
      if (!edge) continue;
      const found = findRoute(field, edge.from, edge.to, others(i), twins[i] ?? false);
      if (!found) return undefined;
      moved ||= !sameRoute(routes[i], found);
      routes[i] = found;
    }
  }
  return routes.filter((route) => route !== undefined);
}

const courseOf = ({ start, end, path }: Route): string => JSON.stringify([start.side, end.side, path]);

const sameRoute = (a: Route | undefined, b: Route): boolean => a !== undefined && courseOf(a) === courseOf(b);
