import { days } from '../facts/as-of.ts';
import { sayAnswer, sayChanges } from './plain.ts';
import { runnerUpOf, sayOtherDay, type Taken, type Verdict } from './record.ts';
import type { Tree } from './types.ts';

const bullets = (items: readonly string[]): string[] => items.map((item) => `- ${item}`);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**`, '', ...lines, ''];

/** So many changes are near enough to be named. */
const mostFlips = 3;

/** A recommendation as Markdown to paste into a review: question and answers, reasons, trade-offs, numbers, link. */
export function markdown(
  tree: Tree,
  { result, reasons, mind, traps, steps, unused, details }: Verdict,
  taken: Taken,
): string {
  const { plain, link, flips, counted = [], overruns = [] } = taken;
  const next = runnerUpOf(tree, result, plain.asOf);
  const lines = [
    `## ${plain.words(tree.title)} ${plain.words(result.title)}`,
    '',
    plain.words(result.does),
    '',
    ...section(
      'Answers',
      bullets([
        ...[...steps, ...unused].map((step) => `${plain.words(step.question.text)} ${sayAnswer(step, plain)}`),
        ...details.map(({ detail, text }) => `${plain.words(detail.short)}: ${text}`),
      ]),
    ),
    ...section('Why', bullets(reasons.map(({ says }) => plain.words(says)))),
    ...section('Trade-offs', bullets(result.givesUp.map((says) => plain.words(says)))),
    ...section('Before you launch', bullets(mind.map(({ says }) => plain.words(says)))),
    ...section(
      'Your numbers against its limits',
      bullets([...overruns, ...counted.map(({ id, says, link: sheet }) => `[${id}](${sheet}): ${says}`)]),
    ),
    ...section(
      'Common wrong pick',
      bullets(traps.map(({ tempts, fails }) => `${plain.words(tempts)} ${plain.words(fails)}`)),
    ),
    ...section(
      'Runner-up',
      next ? bullets([`${plain.words(next.result.title)}, when ${plain.words(next.when)}.`]) : [],
    ),
    ...section('What would change this', [
      ...bullets(
        flips
          .slice(0, mostFlips)
          .map(({ result: to, changes: [first = []] }) => `${sayChanges(first, plain)} → ${plain.words(to.title)}`),
      ),
      ...bullets(sayOtherDay(taken)),
    ]),
    `${result.decision}, Headroom, figures as of ${days[plain.asOf]}: ${link}`,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
