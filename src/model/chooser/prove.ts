import { nameOf, paths } from './paths.ts';
import { caseFaults } from './prove-cases.ts';
import { deadEnds, poorResults, unreached } from './prove-ends.ts';
import { claimFaults } from './prove-claims.ts';
import { nameFaults } from './prove-names.ts';
import { basisFaults, orderFaults, shadowFaults } from './prove-order.ts';
import { idleQuestions, sameAnswers } from './prove-splits.ts';
import type { AsOf } from '../facts/as-of.ts';
import type { Fault, Tree } from './types.ts';
import { bothDays } from './effective.ts';

/** Paths that ask a question twice. The diagram cannot hold one; this looks all the same. */
export function repeats(tree: Tree, asOf: AsOf): readonly Fault[] {
  return paths(tree, asOf).flatMap(({ steps }): Fault[] => {
    const double = steps.find(({ question }, i) => steps.findIndex((step) => step.question === question) < i);
    if (!double) return [];
    const { question } = double;
    return [{ at: ['questions'], question, asOf, path: steps, message: `this path asks “${question}” twice` }];
  });
}

/**
 * Everything that is wrong with a tree, on both days: names that lead nowhere, questions out of order or asked twice,
 * rules that contradict or hide each other, dead ends, results that are unreachable, unexercised or without a reason,
 * questions whose answer changes nothing, sentences that a number could make false, scenarios that go elsewhere,
 * declared checks that do not hold. A tree without faults is proven: every combination of answers was looked at.
 */
export function prove(tree: Tree): readonly Fault[] {
  const names = nameFaults(tree);
  const order = names.length > 0 ? [] : orderFaults(tree);
  if (names.length + order.length > 0) return [...names, ...order];
  const perDay = bothDays.flatMap((asOf) => [
    ...deadEnds(tree, asOf),
    ...repeats(tree, asOf),
    ...basisFaults(tree, asOf),
    ...poorResults(tree, asOf),
  ]);
  const idle = [...idleQuestions(tree), ...sameAnswers(tree)];
  return [...shadowFaults(tree), ...unreached(tree), ...perDay, ...idle, ...claimFaults(tree), ...caseFaults(tree)];
}

/** A fault in a sentence, with the day, the question and the path where it has them. */
export function sayFault({ message, question, asOf, path }: Fault): string {
  const where = [
    asOf === undefined ? '' : `as of ${asOf === 'talk' ? 'the talk' : 'today'}`,
    question === undefined ? '' : `question “${question}”`,
    path === undefined ? '' : `path ${path.length === 0 ? 'of no answers' : nameOf(path)}`,
  ].filter((part) => part !== '');
  return where.length === 0 ? message : `${message} (${where.join('; ')})`;
}
