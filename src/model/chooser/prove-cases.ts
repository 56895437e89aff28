import { answersFrom } from './answer.ts';
import { breachOf } from './monotone.ts';
import { exercised, runScenario } from './scenario.ts';
import type { Fault, Tree } from './types.ts';
import { bothDays, holdsOn } from './effective.ts';
import { walk } from './walk.ts';

/** Every result is exercised at least so often on every day on which it exists. */
const leastScenarios = 2;

const quoted = (ids: readonly string[]): string => ids.map((id) => `“${id}”`).join(', ') || 'nothing';

/** Scenarios that the tree answers otherwise than they say. */
function wrongScenarios(tree: Tree): readonly Fault[] {
  return tree.scenarios.flatMap((scenario, i) =>
    bothDays.flatMap((asOf): Fault[] => {
      const run = runScenario(tree, scenario, asOf);
      if (run.right) return [];
      const path = walk(tree, answersFrom(tree, scenario.answers), asOf).steps.map(({ question, answer }) => ({
        question: question.id,
        answers: [answer?.id ?? 'unknown'],
      }));
      const at = ['scenarios', i, 'expect', asOf];
      const question = run.open ?? path.at(-1)?.question;
      const message =
        run.open === undefined
          ? `the scenario “${scenario.id}” expects ${quoted(run.expected)} and is led to ${quoted(run.found)}`
          : `the scenario “${scenario.id}” leaves “${run.open}” open`;
      return [{ at, question, asOf, path, message }];
    }),
  );
}

/** Results that too few scenarios lead to. */
function unexercised(tree: Tree): readonly Fault[] {
  return tree.results.flatMap((result, i) =>
    bothDays.flatMap((asOf): Fault[] => {
      if (!holdsOn(result, asOf)) return [];
      const own = tree.scenarios.filter(({ expect }) => expect[asOf].length === 1 && expect[asOf][0] === result.id);
      if (own.length >= leastScenarios) return [];
      const message = `the result “${result.id}” is exercised by ${own.length} of at least ${leastScenarios} scenarios`;
      return [{ at: ['results', i, 'id'], asOf, message }];
    }),
  );
}

/** Paths that no scenario goes. */
const uncovered = (tree: Tree): readonly Fault[] =>
  bothDays.flatMap((asOf) =>
    exercised(tree, asOf).flatMap(({ path, scenarios }): Fault[] => {
      if (scenarios.length > 0 || path.result === undefined) return [];
      const message = `no scenario goes this path to “${path.result}”`;
      return [{ at: ['scenarios'], question: path.steps.at(-1)?.question, asOf, path: path.steps, message }];
    }),
  );

/** Declared checks that do not hold, each with the case that breaks it. */
function breaches(tree: Tree): readonly Fault[] {
  return tree.checks.flatMap((check, i) =>
    bothDays.flatMap((asOf): Fault[] => {
      const breach = breachOf(tree, check, asOf);
      if (!breach) return [];
      const { path, verdict, before, rise } = breach;
      const question = check.kind === 'rising' ? check.question : Object.keys(check.when)[0];
      const message =
        before === undefined
          ? `“${check.says}” is not true: this path leads to “${verdict}”`
          : `“${check.says}” is not true: from ${rise?.join(' to ') ?? ''} it goes from “${before}” back to “${verdict}”`;
      return [{ at: ['checks', i, 'says'], question, asOf, path, message }];
    }),
  );
}

/** What the scenarios and the declared checks say against a tree. */
export const caseFaults = (tree: Tree): readonly Fault[] => [
  ...wrongScenarios(tree),
  ...unexercised(tree),
  ...uncovered(tree),
  ...breaches(tree),
];
