import type { AsOf } from '../facts/as-of.ts';
import { answersFrom } from './answer.ts';
import { isOnPath, paths, type Path } from './paths.ts';
import type { Scenario, Tree } from './types.ts';
import { walk, type Walked } from './walk.ts';

/** What a tree says to a scenario on a day, against what it ought to say. */
export interface Run {
  readonly scenario: Scenario;
  readonly asOf: AsOf;
  readonly expected: readonly string[];
  /** Ids of the results reached; none where a question stays open. */
  readonly found: readonly string[];
  /** The question that the scenario leaves open. */
  readonly open?: string | undefined;
  readonly right: boolean;
}

const reached = (walked: Walked): readonly string[] => {
  if (walked.kind === 'result') return [walked.result.id];
  return walked.kind === 'short-list' ? walked.options.map(({ result }) => result.id) : [];
};

/** Puts a scenario to its tree. */
export function runScenario(tree: Tree, scenario: Scenario, asOf: AsOf): Run {
  const walked = walk(tree, answersFrom(tree, scenario.answers), asOf);
  const [found, expected] = [reached(walked), scenario.expect[asOf]];
  const right = found.length === expected.length && expected.every((id) => found.includes(id));
  return {
    scenario,
    asOf,
    expected,
    found,
    right,
    ...(walked.kind === 'question' ? { open: walked.question.id } : {}),
  };
}

/** Every path of a day with the scenarios that go it: what the page of proofs shows. */
export function exercised(
  tree: Tree,
  asOf: AsOf,
): readonly { readonly path: Path; readonly scenarios: readonly Scenario[] }[] {
  const cases = tree.scenarios.map((scenario) => ({ scenario, answers: answersFrom(tree, scenario.answers) }));
  return paths(tree, asOf).map((path) => ({
    path,
    scenarios: cases.flatMap(({ scenario, answers }) => (isOnPath(tree, path, answers, asOf) ? [scenario] : [])),
  }));
}
