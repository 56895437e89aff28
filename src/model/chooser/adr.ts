import { days } from '../facts/as-of.ts';
import { sayAnswer, sayChanges, sayDay } from './plain.ts';
import { bare, sayLimits, sayOtherDay, type Taken, type Verdict } from './record.ts';
import { runnerUpOf } from './runner-up.ts';
import type { Tree } from './types.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const bullets = (items: readonly string[]): string[] => items.map((item) => `* ${item}`);
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, '', ...lines, ''];

/** So many flips stand in a record: those that are near. */
const mostFlips = 6;

function context(tree: Tree, { steps, unused, details }: Verdict, { plain }: Taken): string[] {
  return [
    `${plain.words(tree.about)} Answers and figures are as of ${sayDay(plain.asOf)}.`,
    '',
    '| Question | Answer |',
    '| --- | --- |',
    ...[...steps, ...unused].map(
      (step) => `| ${cell(plain.words(step.question.text))} | ${cell(sayAnswer(step, plain))} |`,
    ),
    ...details.map(({ detail, text }) => `| ${cell(plain.words(detail.short))} | ${cell(text)} |`),
  ];
}

/** The answers that the reasons rest on. */
function drivers({ steps, unused, reasons }: Verdict, { plain }: Taken): string[] {
  const weighed = [...steps, ...unused].filter((step) => reasons.some(({ from }) => from.includes(step)));
  return bullets(weighed.map((step) => `${plain.words(step.question.short)}: ${sayAnswer(step, plain)}`));
}

/** The check that the decision itself names, and what the calculators say at the reader's numbers. */
const confirmation = ({ plain, confirmation: check, counted = [], open = [], overruns = [] }: Taken): string[] =>
  bullets([
    ...(check === undefined ? [] : [plain.words(check)]),
    ...overruns,
    ...counted.map(({ id, says, link }) => `Calculator [${id}](${link}), at our numbers: ${says}`),
    ...open.map(({ id, link }) => `Calculator [${id}](${link}), once the numbers it still needs are known.`),
  ]);

function options(tree: Tree, { result, reasons, traps }: Verdict, { plain }: Taken): string[] {
  const next = runnerUpOf(tree, result, plain.asOf);
  return [
    ...section(`### ${plain.words(result.title)}`, [
      ...bullets(reasons.map(({ says }) => `Good: ${plain.words(says)}`)),
      ...bullets(result.givesUp.map((says) => `Bad: ${plain.words(says)}`)),
    ]),
    ...(next
      ? section(`### ${plain.words(next.result.title)}`, [
          ...bullets([`Good when ${plain.words(next.when)}.`]),
          ...bullets(next.result.givesUp.map((says) => `Bad: ${plain.words(says)}`)),
        ])
      : []),
    ...traps.flatMap(({ tempts, fails }) =>
      section(`### ${bare(plain.words(tempts))}`, bullets([`Bad: ${plain.words(fails)}`])),
    ),
  ];
}

function limits({ result }: Verdict, taken: Taken): string[] {
  const lines = sayLimits(result, taken);
  return lines.length === 0 ? [] : ['Limits of the chosen option:', '', ...bullets(lines), ''];
}

function turning({ flips, plain }: Taken): string[] {
  if (flips.length === 0) return [];
  const lines = flips.slice(0, mostFlips).map(({ result, changes }) => {
    const ways = changes.map((change) => sayChanges(change, plain));
    return `${plain.words(result.title)}, if ${ways.join('; or ')}.`;
  });
  return ['What would change this:', '', ...bullets(lines), ''];
}

/**
 * The verdict as an architecture decision record in the form of MADR, filled in with the reader's answers.
 * @returns Markdown
 * @see https://adr.github.io/madr/
 */
export function adr(tree: Tree, verdict: Verdict, taken: Taken): string {
  const { plain, link } = taken;
  const { result, reasons, mind, traps } = verdict;
  const title = plain.words(result.title);
  const next = runnerUpOf(tree, result, plain.asOf);
  const tempting = traps.map(({ tempts }) => bare(plain.words(tempts)));
  const considered = [title, ...(next ? [plain.words(next.result.title)] : []), ...tempting];
  const lines = [
    '---',
    'status: proposed',
    `date: ${days[plain.asOf]}`,
    '---',
    '',
    `# ${plain.words(tree.title)} ${title}`,
    '',
    ...section('## Context and Problem Statement', context(tree, verdict, taken)),
    ...section('## Decision Drivers', drivers(verdict, taken)),
    ...section('## Considered Options', bullets(considered)),
    ...section('## Decision Outcome', [
      `Chosen option: “${title}”, because:`,
      '',
      ...bullets(reasons.map(({ says }) => plain.words(says))),
    ]),
    ...section('### Consequences', [
      ...bullets([`Good: ${plain.words(result.does)}`]),
      ...bullets(mind.map(({ says }) => `Before launch: ${plain.words(says)}`)),
    ]),
    ...section('### Confirmation', confirmation(taken)),
    '## Pros and Cons of the Options',
    '',
    ...options(tree, verdict, taken),
    ...section('## More Information', [
      ...limits(verdict, taken),
      ...turning(taken),
      ...sayOtherDay(taken),
      `Decision ${result.decision}. [Answers and recommendation](${link}).`,
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
