import { answerParam } from './answer.ts';
import { bothDays } from './effective.ts';
import { sourceOf } from './sheet-query.ts';
import type { Chooser, Clause, Fault } from './types.ts';

/** Everything that a tree names and does not have. */
export function dangling(tree: Chooser): readonly Fault[] {
  const { questions, details, results, rules, checks, scenarios } = tree;
  const asked = new Map(questions.map((question) => [question.id, question]));
  const ids = new Set(results.map(({ id }) => id));
  const faults: Fault[] = [];
  const result = (id: string, at: readonly PropertyKey[], who: string): void => {
    if (!ids.has(id)) faults.push({ at, message: `${who} leads to the result “${id}”, which the tree does not have` });
  };
  const question = (id: string, at: readonly PropertyKey[], who: string): boolean => {
    if (asked.has(id)) return true;
    faults.push({ at, question: id, message: `${who} names the question “${id}”, which the tree does not have` });
    return false;
  };
  const known = (id: string, at: readonly PropertyKey[], who: string): void => {
    if (!details.some((detail) => detail.id === id)) question(id, at, who);
  };
  const clause = (when: Clause, at: readonly PropertyKey[], who: string): void => {
    for (const [id, answers] of Object.entries(when)) {
      if (!question(id, at, who)) continue;
      for (const answer of answers)
        if (!asked.get(id)?.answers.some((one) => one.id === answer))
          faults.push({
            at,
            question: id,
            message: `${who} names the answer “${answer}”, which “${id}” does not have`,
          });
    }
  };
  questions.forEach(({ id, buildsOn }, i) =>
    buildsOn.forEach((other) => question(other, ['questions', i, 'buildsOn'], `“${id}”`)),
  );
  rules.forEach(({ when, then }, i) => {
    when.forEach((one) => clause(one, ['rules', i, 'when'], `rule ${i + 1}`));
    result(then, ['rules', i, 'then'], `rule ${i + 1}`);
  });
  results.forEach(({ id, because, runnersUp, worksheets, asks }, i) => {
    because.forEach(({ on }, k) => clause(on, ['results', i, 'because', k, 'on'], `a reason of “${id}”`));
    runnersUp.forEach((next, k) => {
      result(next.result, ['results', i, 'runnersUp', k], `the runner-up of “${id}”`);
      if (next.result === id)
        faults.push({ at: ['results', i, 'runnersUp', k], message: `“${id}” is its own runner-up` });
    });
    worksheets.forEach(({ fields, shows }, k) => {
      const at = ['results', i, 'worksheets', k];
      for (const from of Object.values(fields)) known(sourceOf(from), [...at, 'fields'], `a calculator of “${id}”`);
      for (const from of Object.values(shows).flat()) known(from, [...at, 'shows'], `a calculator of “${id}”`);
    });
    asks.forEach((one) => known(one, ['results', i, 'asks'], `“${id}”`));
  });
  checks.forEach((check, i) => {
    if (check.kind === 'never') {
      clause(check.when, ['checks', i, 'when'], 'a check');
      check.results.forEach((id, k) => result(id, ['checks', i, 'results', k], 'a check'));
      return;
    }
    clause({ [check.question]: check.answers }, ['checks', i, 'answers'], 'a check');
    check.ranks.forEach((rank, k) => rank.forEach((id) => result(id, ['checks', i, 'ranks', k], 'a check')));
  });
  scenarios.forEach(({ id, answers, expect }, i) => {
    for (const [name, text] of Object.entries(answers)) {
      const at = ['scenarios', i, 'answers', name];
      const one = asked.get(name) ?? details.find((detail) => detail.id === name);
      if (!one) question(name, at, `the scenario “${id}”`);
      const param = one && answerParam(one);
      if (param && !param.parse(text).ok)
        faults.push({
          at,
          question: name,
          message: `the scenario “${id}” answers “${text}”, which is not ${param.takes}`,
        });
    }
    for (const asOf of bothDays)
      expect[asOf].forEach((one) => result(one, ['scenarios', i, 'expect', asOf], `the scenario “${id}”`));
  });
  return faults;
}
