import { dangling } from './prove-dangling.ts';
import { unknown, type Chooser, type Fault } from './types.ts';

/** Names of addresses that belong to the page. */
const taken = ['as-of'];

interface Named {
  readonly at: readonly PropertyKey[];
  readonly id: string;
}

/** Ids that stand twice in a list where each may stand once. */
function twice(list: readonly Named[], message: (id: string) => string): readonly Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ at, id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ at, message: message(id) }];
  });
}

/** Ids, names in the address and texts of a tree that are not its own. */
function doubles({ questions, details, results, scenarios, checks }: Chooser): readonly Fault[] {
  const list = (key: string, items: readonly { readonly id: string }[]): readonly Named[] =>
    items.map(({ id }, i) => ({ at: [key, i, 'id'], id }));
  const texts = questions.map(({ text }, i) => ({ at: ['questions', i, 'text'], id: text }));
  const both = (key: 'id' | 'param'): readonly Named[] => [
    ...questions.map((question, i) => ({ at: ['questions', i, key], id: question[key] })),
    ...details.map((detail, i) => ({ at: ['details', i, key], id: detail[key] })),
  ];
  return [
    ...twice(both('id'), (id) => `the question “${id}” is there twice: a path would ask it twice`),
    ...twice(texts, (text) => `two questions ask “${text}”: a path would ask it twice`),
    ...twice(both('param'), (param) => `two questions are called “${param}” in the address`),
    ...twice(list('results', results), (id) => `the result “${id}” is there twice`),
    ...twice(list('scenarios', scenarios), (id) => `the scenario “${id}” is there twice`),
    ...twice(
      checks.map(({ says }, i) => ({ at: ['checks', i, 'says'], id: says })),
      (says) => `the check “${says}” is there twice`,
    ),
    ...questions.flatMap(({ answers, id: question }, i) =>
      twice(
        answers.map(({ id }, k) => ({ at: ['questions', i, 'answers', k, 'id'], id })),
        (id) => `the answer “${id}” is there twice`,
      ).map((fault) => ({ ...fault, question })),
    ),
  ];
}

/** Names that mean something already. */
function reserved({ questions }: Chooser): readonly Fault[] {
  return questions.flatMap(({ id: question, param, answers, number }, i) => [
    ...(taken.includes(param) || param.includes('.')
      ? [
          {
            at: ['questions', i, 'param'],
            question,
            message: `“${param}” belongs to the whole page: choose another name`,
          },
        ]
      : []),
    ...answers.flatMap(({ id, upTo }, k): Fault[] => [
      ...(id === unknown
        ? [
            {
              at: ['questions', i, 'answers', k, 'id'],
              question,
              message: `“${unknown}” is allowed everywhere by itself`,
            },
          ]
        : []),
      ...(upTo !== undefined && !number
        ? [{ at: ['questions', i, 'answers', k, 'upTo'], question, message: '`upTo` needs a question for a number' }]
        : []),
    ]),
  ]);
}

/** What is wrong with the names in a tree; where anything is, its routing cannot be looked at. */
export const nameFaults = (tree: Chooser): readonly Fault[] => [...doubles(tree), ...reserved(tree), ...dangling(tree)];
