import type { AsOf } from '../facts/as-of.ts';
import { answersOn } from './answer.ts';
import { bothDays, holdsOn } from './effective.ts';
import { sourceOf } from './sheet-query.ts';
import { paths, type Path } from './paths.ts';
import type { Answers, Fault, Question, Result, Tree } from './types.ts';
import { walk } from './walk.ts';

/** Whether a sentence of the result depends on that number. */
const comparedIn = (tree: Tree, { because, mind, traps }: Result, id: string, asOf: AsOf): boolean =>
  [...because, ...mind, ...traps]
    .filter(({ only }) => (only ?? asOf) === asOf)
    .flatMap(({ if: needs, unless }) => [...needs, ...unless])
    .some((name) => {
      const condition = tree.conditions[name.replace(/^not /, '')];
      return condition !== undefined && 'of' in condition && condition.of.includes(id);
    });

/** Whether a number matters beside a result: a limit or a sentence is about it, or a calculator takes it. */
const countsFor = (tree: Tree, result: Result, { id }: Question, asOf: AsOf): boolean =>
  Object.keys(tree.measures[id]?.[asOf] ?? {}).some((fact) => result.limits.includes(fact)) ||
  comparedIn(tree, result, id, asOf) ||
  result.worksheets.some(
    ({ fields, shows }) =>
      Object.values(fields).some((source) => sourceOf(source) === id) || Object.values(shows).flat().includes(id),
  );

/** What is said of a result with one more answer. */
function saidWith(tree: Tree, given: Answers, question: Question, answer: string, asOf: AsOf): string {
  const walked = walk(tree, { ...given, [question.id]: { text: answer } }, asOf);
  if (walked.kind !== 'result') return walked.kind;
  const { result, reasons, mind, traps } = walked;
  return JSON.stringify([result.id, reasons.map(({ says }) => says), mind, traps]);
}

/** Whether two answers to a question make a difference after a path. */
function splits(tree: Tree, { steps }: Path, question: Question, asOf: AsOf): boolean {
  const given = Object.fromEntries(steps.map((step) => [step.question, { text: step.answers[0] ?? '' }]));
  const said = answersOn(tree, question, asOf).map(({ id }) => saidWith(tree, given, question, id, asOf));
  return new Set(said).size > 1;
}

/**
 * Questions that a result asks although no answer to them changes the result, a reason, a trap, what to set, a limit or
 * a calculator: a reader would answer for nothing. What a path asks changes its end; that is how paths are made.
 */
export function idleQuestions(tree: Tree): readonly Fault[] {
  return tree.results.flatMap((result, i) =>
    result.asks.flatMap((id, k): Fault[] => {
      const question = tree.questions.find((one) => one.id === id);
      if (!question) return [];
      const idle = bothDays.flatMap((asOf) =>
        !holdsOn(result, asOf) || countsFor(tree, result, question, asOf)
          ? []
          : paths(tree, asOf)
              .filter(({ result: end, steps }) => end === result.id && steps.every((step) => step.question !== id))
              .filter((path) => !splits(tree, path, question, asOf))
              .map((path) => ({ asOf, path: path.steps })),
      );
      const [first] = idle;
      if (!first) return [];
      const message = `“${result.id}” asks “${id}”, and no answer changes what it says`;
      const fix = 'Say in a reason, a trap or a limit what the answer changes, or do not ask';
      return [{ at: ['results', i, 'asks', k], question: id, ...first, message, fix }];
    }),
  );
}

/** Answers of a question that nothing tells apart: no rule, no reason and no condition names one without the other. */
export function sameAnswers(tree: Tree): readonly Fault[] {
  const clauses = [
    ...tree.rules.flatMap(({ when }) => when),
    ...tree.results.flatMap(({ because }) => because.map(({ on }) => on)),
    ...Object.values(tree.conditions).flatMap((condition) => ('answered' in condition ? [condition.answered] : [])),
  ];
  return tree.questions.flatMap((question, i) => {
    if (question.number) return [];
    const named = (answer: string): string =>
      clauses.map((clause) => clause[question.id]?.includes(answer) ?? true).join();
    const marks = question.answers.map(({ id }) => named(id));
    return question.answers.flatMap(({ id }, k): Fault[] => {
      const twin = question.answers[marks.indexOf(marks[k] ?? '')];
      if (!twin || twin.id === id) return [];
      const message = `nothing tells the answer “${id}” from “${twin.id}”`;
      return [{ at: ['questions', i, 'answers', k], question: question.id, message }];
    });
  });
}
