import { answerParam } from '../../model/chooser/answer.ts';
import type { Tree } from '../../model/chooser/index.ts';
import type { Library } from '../../model/citations/library.ts';
import { facetNames } from '../../model/search/facets.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';

const ofSheet = ({ path, inputs }: Sheet): string[] => [
  ...['find', 'of', 'is'].map((name) => `${path}?${name}`),
  ...Object.values(inputs).flatMap(({ param, options = [] }) => [
    `${path}?${param}`,
    ...options.map(({ id }) => `${path}?${param}=${id}`),
  ]),
];

const ofChooser = (tree: Tree): string[] =>
  tree.questions.flatMap((question) => {
    const { name } = answerParam(question);
    const path = `/choose/${tree.id}/?${name}`;
    return [path, ...(question.number ? [] : question.answers.map(({ id }) => `${path}=${id}`))];
  });

/** Names that addresses carry, with the ids of choices: of calculators, choosers, the comparison, search and the day. */
export const queriesOf = ({ sheets, choosers }: Pick<Library, 'sheets' | 'choosers'>): string[] => [
  ...sheets.flatMap(ofSheet),
  ...choosers.flatMap(ofChooser),
  ...['q', ...facetNames].map((name) => `/search/?${name}`),
  ...['as-of', 'as-of=talk', 'v'].map((name) => `/?${name}`),
  '/choose/compare/?with',
];
