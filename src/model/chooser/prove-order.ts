import type { AsOf } from '../facts/as-of.ts';
import { buildDiagram, casesOf, diagramOf, nodesOf, type Node } from './diagram.ts';
import type { Clause, Fault, PathStep, Tree } from './types.ts';
import { bothDays, ruleHolds } from './effective.ts';

/** Questions that cannot be understood where they stand. */
export function orderFaults({ questions }: Tree): readonly Fault[] {
  const place = new Map(questions.map(({ id }, i) => [id, i]));
  const basis = new Map(questions.map(({ id, buildsOn }) => [id, buildsOn]));
  const reaches = (from: string, to: string, seen: ReadonlySet<string> = new Set()): boolean =>
    (basis.get(from) ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set(seen).add(next))),
    );
  return questions.flatMap(({ id, buildsOn }, i) =>
    buildsOn.flatMap((other): Fault[] => {
      const at = ['questions', i, 'buildsOn'];
      if (other === id || reaches(other, id))
        return [{ at, question: id, message: `the order is cyclic: “${id}” builds on “${other}”, which builds on it` }];
      if ((place.get(other) ?? 0) < i) return [];
      const fix = `Put “${other}” before it`;
      return [{ at, question: id, message: `misordered: “${id}” builds on “${other}”, which is asked after it`, fix }];
    }),
  );
}

/** The first path to a node on which a question has not been asked. */
function without(node: Node, target: Node, question: string, seen: Set<number>): readonly PathStep[] | undefined {
  if (node === target) return [];
  if (!node.question || node.question.id === question || seen.has(node.id)) return undefined;
  seen.add(node.id);
  for (const [answer, next] of node.next) {
    const rest = without(next, target, question, seen);
    if (rest) return [{ question: node.question.id, answers: [answer] }, ...rest];
  }
  return undefined;
}

/** Questions that a path asks without what they build on. */
export function basisFaults(tree: Tree, asOf: AsOf): readonly Fault[] {
  const root = diagramOf(tree, asOf);
  return nodesOf(root).flatMap((node): Fault[] => {
    const { question } = node;
    if (!question) return [];
    return question.buildsOn.flatMap((other) => {
      const path = without(root, node, other, new Set());
      const message = `“${question.id}” builds on “${other}”, which this path does not ask`;
      return path ? [{ at: ['questions', node.at], question: question.id, asOf, path, message }] : [];
    });
  });
}

const sameClause = (a: Clause, b: Clause): boolean => {
  const list = (clause: Clause): string =>
    Object.entries(clause)
      .map(([question, answers]) => `${question}=${[...answers].sort().join(',')}`)
      .sort()
      .join(' ');
  return list(a) === list(b);
};

interface Place {
  readonly rule: number;
  readonly clause: Clause;
  readonly alternative: number;
}

/** The cases of a day with the place of each in the record. */
const placesOf = (tree: Tree, asOf: AsOf): readonly Place[] =>
  tree.rules.flatMap((rule, i) =>
    ruleHolds(tree, rule, asOf) ? rule.when.map((clause, k) => ({ rule: i, clause, alternative: k })) : [],
  );

/** Ends reached where a clause holds. */
function endsWithin(node: Node, clause: Clause, seen = new Set<number>()): readonly string[] {
  if (seen.has(node.id)) return [];
  seen.add(node.id);
  if (!node.question) return node.verdict === undefined ? [] : [node.verdict];
  const admitted = clause[node.question.id];
  return [...node.next].flatMap(([answer, next]) =>
    admitted?.includes(answer) === false ? [] : endsWithin(next, clause, seen),
  );
}

/** Rules that no combination of answers arrives at, because others stand before them. */
export function shadowFaults(tree: Tree): readonly Fault[] {
  const alive = new Set<string>();
  const shadows = new Map<string, { place: Place; asOf: AsOf; by: readonly Place[] }>();
  for (const asOf of bothDays) {
    const places = placesOf(tree, asOf);
    const labelled = buildDiagram(
      tree,
      casesOf(tree, asOf).map(({ clause }, i) => ({ clause, verdict: String(i) })),
      asOf,
    );
    const deciding = new Set(nodesOf(labelled).map((node) => (node.question ? undefined : node.verdict)));
    places.forEach((place, i) => {
      const key = `${place.rule}:${place.alternative}`;
      if (deciding.has(String(i))) alive.add(key);
      else {
        const by = endsWithin(labelled, place.clause).flatMap((end) => places[Number(end)] ?? []);
        shadows.set(key, { place, asOf, by });
      }
    });
  }
  return [...shadows].flatMap(([key, { place, asOf, by }]): Fault[] => {
    if (alive.has(key)) return [];
    const rule = tree.rules[place.rule];
    const at = ['rules', place.rule, 'when'];
    const path = Object.entries(place.clause).map(([question, answers]) => ({ question, answers }));
    const same = by.find((other) => sameClause(other.clause, place.clause));
    const [question] = Object.keys(place.clause);
    const other = same && tree.rules[same.rule]?.then;
    if (same && other !== rule?.then) {
      const message = `contradiction: rules ${same.rule + 1} and ${place.rule + 1} have the same answers and lead to “${other ?? ''}” and “${rule?.then ?? ''}”`;
      return [{ at, question, asOf, path, message }];
    }
    const before = [...new Set(by.map((one) => one.rule + 1))].sort((a, b) => a - b).join(', ');
    const message = `misordered: rule ${place.rule + 1} (to “${rule?.then ?? ''}”) never decides: rule ${before} before it takes all its cases`;
    return [{ at, question, asOf, path, message, fix: 'Put the narrower rule first, or take it out' }];
  });
}
