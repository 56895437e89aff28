import { answersOn, unknown, type Plain, type Question, type Tree } from '../../model/chooser/index.ts';

/** An answer as it can be picked. */
export interface Card {
  readonly id: string;
  readonly label: string;
  readonly means: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const notSure: Card = {
  id: unknown,
  label: 'I’m not sure',
  means: 'Skip it. We keep every option open and tell you if it matters.',
};

/** The answers to a question on a day, and at the end the one of those who do not know. */
export const cardsOf = (tree: Tree, question: Question, plain: Plain): readonly Card[] => [
  ...answersOn(tree, question, plain.asOf).map(({ id, label, means }) => ({
    id,
    label: capital(plain.words(label)),
    means: plain.words(means),
  })),
  notSure,
];
