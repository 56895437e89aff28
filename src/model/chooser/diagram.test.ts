import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOn } from './answer.ts';
import { casesOf, diagramOf, nodesOf } from './diagram.ts';
import { question, ready, result, rule } from './fixture.ts';
import { paths } from './paths.ts';
import { holds } from './reasons.ts';
import type { Answers, Tree } from './types.ts';
import { walk } from './walk.ts';

/** Trees of four questions with any rules at all; those that match nothing included. */
const anyTree = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.record(
        {
          p: fc.subarray(['x', 'y'], { minLength: 1 }),
          q: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
          r: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
          s: fc.subarray(['x', 'y'], { minLength: 1 }),
        },
        { requiredKeys: [] },
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rules): Tree => {
    const questions = [
      question('p', ['x', 'y']),
      question('q', ['x', 'y', 'z']),
      question('r', ['x', 'y', 'z']),
      question('s', ['x', 'y']),
    ];
    const results = ['a', 'b', 'c', 'd'].map((id) => result(id, {}));
    return ready({
      questions,
      results,
      rules: [...rules.map(([then, when]) => rule(then, when)), rule('a')],
      checks: [],
    });
  });

const assignments = (tree: Tree): readonly Answers[] =>
  tree.questions.reduce<readonly Answers[]>(
    (all, one) =>
      all.flatMap((answers) => answersOn(tree, one, 'today').map(({ id }) => ({ ...answers, [one.id]: { text: id } }))),
    [{}],
  );

/** What the rules say when they are read from top to bottom. */
const byRules = (tree: Tree, answers: Answers): string | undefined =>
  casesOf(tree, 'today').find(({ clause }) => holds(clause, (id) => answers[id]?.text))?.verdict;

describe('the diagram of any tree', () => {
  it('decides as the rules do, read from top to bottom', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        for (const answers of assignments(tree)) {
          const walked = walk(tree, answers, 'today');
          expect(walked.kind === 'result' && walked.result.id).toBe(byRules(tree, answers));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks in one order and nothing twice, and only what can still change the verdict', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const place = new Map(tree.questions.map(({ id }, i) => [id, i]));
        for (const { steps } of paths(tree, 'today')) {
          const places = steps.map((step) => place.get(step.question)!);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        }
        for (const node of nodesOf(diagramOf(tree, 'today')))
          if (node.question) expect(new Set(node.next.values()).size).toBeGreaterThan(1);
      }),
      { numRuns: 200 },
    );
  });

  it('has one path for every combination of answers', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const count = new Map(tree.questions.map((one) => [one.id, one.answers.length]));
        const covered = paths(tree, 'today').reduce(
          (sum, { steps }) =>
            sum + steps.reduce((share, step) => share * (step.answers.length / count.get(step.question)!), 1),
          0,
        );
        expect(covered).toBeCloseTo(1, 9);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps in a short list whatever the answer that is not known may turn out to be', () => {
    fc.assert(
      fc.property(anyTree, fc.subarray(['p', 'q', 'r', 's']), (tree, open) => {
        for (const answers of assignments(tree).slice(0, 12)) {
          const blurred = { ...answers, ...Object.fromEntries(open.map((id) => [id, { text: 'unknown' }])) };
          const walked = walk(tree, blurred, 'today');
          const possible =
            walked.kind === 'result'
              ? [walked.result.id]
              : walked.kind === 'short-list'
                ? walked.options.map((option) => option.result.id)
                : [];
          const truth = assignments(tree)
            .filter((other) =>
              tree.questions.every(({ id }) => open.includes(id) || other[id]?.text === answers[id]?.text),
            )
            .map((other) => byRules(tree, other)!);
          expect([...possible].sort()).toEqual([...new Set(truth)].sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('leaves a result out on a day on which it does not exist', () => {
  const tree = ready();
  expect(paths(tree, 'talk').map((path) => path.result)).toEqual(['queue', 'pointer', 'topic', 'pointer']);
  expect(new Set(paths(tree, 'today').map((path) => path.result))).toEqual(
    new Set(['queue', 'bus', 'pointer', 'topic']),
  );
});
