import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { diagramOf, nodesOf, type Ask, type Node } from '../../../model/chooser/diagram.ts';
import type { Tree } from '../../../model/chooser/types.ts';
import type { ChooserJson } from '../library.ts';
import { livingMark } from '../living.ts';
import { inline, p, table } from '../text.ts';

/** Letter of a result: `A` … `Z`, then `AA`. */
export const letterOf = (i: number): string => (i < 26 ? '' : 'A') + String.fromCharCode(65 + (i % 26));

/** A step of a chooser on paper: a question whose answers lead to another step or to a result. */
export interface PaperStep {
  readonly number: number;
  readonly question: string;
  readonly text: string;
  readonly ways: readonly {
    readonly answers: readonly string[];
    readonly labels: readonly string[];
    readonly to: number | string;
  }[];
}

type Result = ChooserJson['results'][number];

export interface PaperChooser {
  readonly steps: readonly PaperStep[];
  /** Results that can be reached today, with their letters. */
  readonly results: readonly { readonly letter: string; readonly result: Result }[];
}

/**
 * The questions of today as numbered steps, in the order in which they are met.
 * @param said the same chooser as it is published, whose words have their limits filled in
 */
export function stepsOf(tree: Tree, said: ChooserJson): PaperChooser {
  const root = diagramOf(tree, 'today');
  const nodes = nodesOf(root);
  const asks = nodes.filter((node): node is Ask => node.question !== undefined);
  const numbers = new Map(asks.map((node, i) => [node.id, i + 1]));
  const ends = new Set(nodes.flatMap((node) => (node.question ? [] : [node.verdict])));
  const results = said.results.filter(({ id }) => ends.has(id)).map((result, i) => ({ letter: letterOf(i), result }));
  const letters = new Map(results.map(({ letter, result }) => [result.id, letter]));
  const target = (node: Node): number | string =>
    node.question ? (numbers.get(node.id) ?? 0) : (letters.get(node.verdict ?? '') ?? '–');
  const steps = asks.map((node): PaperStep => {
    const question = said.questions.find(({ id }) => id === node.question.id);
    const byTarget = Map.groupBy(node.next, ([, next]) => next.id);
    const ways = [...byTarget.values()].map((pairs) => {
      const answers = pairs.map(([answer]) => answer);
      const labels = answers.map((id) => question?.answers.find((one) => one.id === id)?.label ?? id);
      return { answers, labels, to: pairs[0] ? target(pairs[0][1]) : '–' };
    });
    return {
      number: numbers.get(node.id) ?? 0,
      question: node.question.id,
      text: question?.text ?? node.question.text,
      ways,
    };
  });
  return { steps, results };
}

function stepOf({ number, text, ways }: PaperStep): Element {
  return h('li', { value: number, className: ['step'] }, [
    h('p', { className: ['question'] }, [h('b', `${number} `), text]),
    h(
      'ul',
      ways.map(({ labels, to }) =>
        h('li', [
          h('span', { className: ['says'] }, labels.join(' · ')),
          h('span', { className: ['to'] }, typeof to === 'number' ? `go to ${to}` : [h('b', to)]),
        ]),
      ),
    ),
  ]);
}

const titleIn = (tree: ChooserJson, id: string): string => tree.results.find((one) => one.id === id)?.title ?? id;

/** The chooser as one list of questions, and its results as a table. */
export function chooser(tree: Tree, said: ChooserJson): ElementContent[] {
  const { steps, results } = stepsOf(tree, said);
  const letters = new Map(results.map(({ letter, result }) => [result.id, letter]));
  const rows = results.map(({ result: { title, givesUp, traps, runnersUp }, letter }) => [
    [h('b', `${letter} `), title],
    givesUp.slice(0, 2).join(' '),
    traps
      .slice(0, 1)
      .map(({ tempts }) => tempts)
      .join(' '),
    runnersUp.map(({ result, when }) => `${letters.get(result) ?? titleIn(said, result)}: ${when}`).join('; '),
  ]);
  return [
    h('h2', { id: `choose--${said.id}`, className: ['small'] }, said.title),
    livingMark(`choose/${said.id}/`),
    h('p', [
      ...inline(`${said.about} Start at 1; each answer sends you to the next step or to a result by its letter. `),
      ...inline(`The decision behind it is ${said.decision}.`),
    ]),
    h('ol', { className: ['chooser-steps', 'columns'] }, steps.map(stepOf)),
    table(['Result', 'Trade-offs', 'Common wrong pick', 'What would change this'], rows, {
      className: 'wide dense numbered',
      caption: 'Results',
      widths: ['30mm', '52mm', '33mm', '53mm'],
    }),
  ];
}

/** Every result in full, and every worked case. */
export function chooserInFull(tree: ChooserJson): ElementContent[] {
  const results = tree.results.map((result) => [
    result.title,
    [result.does, ...result.because.map(({ says }) => says)].join(' '),
    [...result.givesUp, ...result.mind.map(({ says }) => says)].join(' '),
    result.traps.map(({ tempts, fails }) => `${tempts} ${fails}`).join(' '),
  ]);
  const said = (question: string, value: unknown): string => {
    const found = tree.questions.find(({ id }) => id === question);
    const answer = found?.answers.find(({ id }) => id === value);
    return answer?.label ?? String(value);
  };
  const cases = tree.scenarios.map(({ text, answers, expect, trap }) => [
    text,
    Object.entries(answers)
      .map(([question, value]) => said(question, value))
      .join('; '),
    expect.today.map((id) => titleIn(tree, id)).join(' or '),
    `${trap.tempts} ${trap.fails}`,
  ]);
  return [
    h('h2', { id: `results--${tree.id}`, className: ['small'] }, `${tree.title} Results and cases`),
    p('', ...inline(tree.leans)),
    table(['Result', 'What it does, and why', 'Trade-offs, and what to mind', 'Common wrong pick'], results, {
      className: 'wide dense tall',
      ids: tree.results.map(({ id }) => `result-${tree.id}-${id}`),
      widths: ['26mm', '50mm', '56mm', '36mm'],
    }),
    ...(cases.length === 0
      ? []
      : [
          table(['Worked case', 'Answers', 'Result', 'What tempts, and why not'], cases, {
            className: 'wide dense',
            widths: ['46mm', '54mm', '26mm', '42mm'],
          }),
        ]),
  ];
}
