import type { AsOf } from '../facts/as-of.ts';
import { diagramOf, nodesOf, type Node } from './diagram.ts';
import { holds } from './reasons.ts';
import type { Fault, PathStep, Result, Tree } from './types.ts';
import { bothDays, holdsOn, resultOf, ruleHolds } from './effective.ts';

/** The first path to an end that is wanted, one answer a step. */
function pathTo(
  node: Node,
  wanted: (verdict: string | undefined) => boolean,
  seen: Set<number>,
): readonly PathStep[] | undefined {
  if (seen.has(node.id)) return undefined;
  seen.add(node.id);
  if (!node.question) return wanted(node.verdict) ? [] : undefined;
  for (const [answer, next] of node.next) {
    const rest = pathTo(next, wanted, seen);
    if (rest) return [{ question: node.question.id, answers: [answer] }, ...rest];
  }
  return undefined;
}

/** Combinations of answers for which no rule is there. */
export function deadEnds(tree: Tree, asOf: AsOf): readonly Fault[] {
  const path = pathTo(diagramOf(tree, asOf), (verdict) => verdict === undefined, new Set());
  if (!path) return [];
  const question = path.at(-1)?.question;
  return [{ at: ['rules'], question, asOf, path, message: 'dead end: no rule matches these answers' }];
}

/** Results that a day has and no path reaches; results, rules and questions that no day has. */
export function unreached(tree: Tree): readonly Fault[] {
  const nodes = bothDays.map((asOf) => ({ asOf, nodes: nodesOf(diagramOf(tree, asOf)) }));
  const results = tree.results.flatMap((result, i): Fault[] => {
    const at = ['results', i, 'id'];
    const existing = nodes.filter(({ asOf }) => holdsOn(result, asOf));
    if (existing.length === 0) return [{ at, message: `the result “${result.id}” exists on neither day` }];
    return existing.flatMap(({ asOf, nodes: all }): Fault[] => {
      if (all.some((node) => !node.question && node.verdict === result.id)) return [];
      return [{ at, asOf, message: `unreachable: no path leads to the result “${result.id}”` }];
    });
  });
  const rules = tree.rules.flatMap((rule, i): Fault[] => {
    if (bothDays.some((asOf) => ruleHolds(tree, rule, asOf))) return [];
    return [{ at: ['rules', i], message: `rule ${i + 1} (to “${rule.then}”) applies on neither day` }];
  });
  const questions = tree.questions.flatMap(({ id }, i): Fault[] => {
    if (nodes.some(({ nodes: all }) => all.some(({ question }) => question?.id === id))) return [];
    if (tree.results.some(({ asks }) => asks.includes(id))) return [];
    return [{ at: ['questions', i, 'id'], question: id, message: `no path asks “${id}”: nothing hangs on its answer` }];
  });
  return [...results, ...rules, ...questions];
}

/** The first path to a result on which none of its reasons holds. */
function unreasoned(
  node: Node,
  result: Result,
  asOf: AsOf,
  given: ReadonlyMap<string, string>,
): readonly PathStep[] | undefined {
  const answerTo = (question: string): string | undefined => given.get(question);
  // A reason that depends on a number may stay unsaid.
  const reasons = result.because.filter(
    ({ only, if: needs, unless }) => (only ?? asOf) === asOf && needs.length === 0 && unless.length === 0,
  );
  if (reasons.some(({ on }) => holds(on, answerTo))) return undefined;
  if (!node.question) return node.verdict === result.id ? [] : undefined;
  if (!nodesOf(node).some((one) => !one.question && one.verdict === result.id)) return undefined;
  for (const [answer, next] of node.next) {
    const rest = unreasoned(next, result, asOf, new Map(given).set(node.question.id, answer));
    if (rest) return [{ question: node.question.id, answers: [answer] }, ...rest];
  }
  return undefined;
}

/** Results that a path reaches without a reason; results without a next best that exists. */
export function poorResults(tree: Tree, asOf: AsOf): readonly Fault[] {
  const root = diagramOf(tree, asOf);
  return tree.results.flatMap((result, i): Fault[] => {
    if (!holdsOn(result, asOf)) return [];
    const path = unreasoned(root, result, asOf, new Map());
    const next = result.runnersUp.some(({ result: id }) => {
      const other = resultOf(tree, id);
      return other !== undefined && holdsOn(other, asOf);
    });
    return [
      ...(path
        ? [
            {
              at: ['results', i, 'because'],
              question: path.at(-1)?.question,
              asOf,
              path,
              message: `“${result.id}” is reached without a reason`,
            },
          ]
        : []),
      ...(next
        ? []
        : [{ at: ['results', i, 'runnersUp'], asOf, message: `“${result.id}” has no runner-up that exists` }]),
    ];
  });
}
