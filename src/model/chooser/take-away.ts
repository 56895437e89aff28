import { days } from '../facts/as-of.ts';
import { sayAnswer, sayChanges } from './plain.ts';
import type { Recommended } from './recommend.ts';
import { sayLimits, sayOtherDay, type Taken, type Verdict } from './record.ts';
import { runnerUpOf } from './runner-up.ts';
import type { Tree } from './types.ts';
import { mostToFind, sayUndo } from './undo.ts';
import type { Walked } from './walk.ts';

const bullets = (items: readonly string[]): string[] => items.map((item) => `- ${item}`);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**`, '', ...lines, ''];

/** So many changes are near enough to be named. */
const mostFlips = 3;

function answersGiven(
  { steps, unused, details }: Pick<Walked, 'steps' | 'unused' | 'details'>,
  plain: Taken['plain'],
): string[] {
  return section(
    'Answers',
    bullets([
      ...[...steps, ...unused].map((step) => `${plain.words(step.question.text)} ${sayAnswer(step, plain)}`),
      ...details.map(({ detail, text }) => `${plain.words(detail.short)}: ${text}`),
    ]),
  );
}

/** Which decision it belongs to, the day of its figures, and where it can be read again. */
const origin = (decision: string, { plain, link }: Pick<Taken, 'plain' | 'link'>): string =>
  `${decision}, Headroom, figures as of ${days[plain.asOf]}: ${link}`;

/** A recommendation as Markdown to paste into a review: question and answers, reasons, trade-offs, numbers, link. */
export function markdown(tree: Tree, verdict: Verdict, taken: Taken): string {
  const { result, reasons, mind, traps } = verdict;
  const { plain, flips, counted = [], overruns = [] } = taken;
  const next = runnerUpOf(tree, result, plain.asOf);
  const lines = [
    `## ${plain.words(tree.title)} ${plain.words(result.title)}`,
    '',
    plain.words(result.does),
    '',
    ...answersGiven(verdict, plain),
    ...section('Why', bullets(reasons.map(({ says }) => plain.words(says)))),
    ...section('Trade-offs', bullets(result.givesUp.map((says) => plain.words(says)))),
    ...section('Before you launch', bullets(mind.map(({ says }) => plain.words(says)))),
    ...section(
      'Your numbers against its limits',
      bullets([...overruns, ...counted.map(({ id, says, link: sheet }) => `[${id}](${sheet}): ${says}`)]),
    ),
    ...section('Its limits', bullets(sayLimits(result, taken))),
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
    origin(result.decision, taken),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The same for a reader who does not know everything yet: what to start with, what would change it, what else remains. */
export function openQuestions(
  tree: Tree,
  walked: Pick<Walked, 'steps' | 'unused' | 'details'>,
  found: Recommended,
  taken: Pick<Taken, 'plain' | 'link'>,
): string {
  const { plain } = taken;
  const { result } = found.pick;
  const asked = found.findOut.slice(0, mostToFind).map(({ question, turns }) => {
    const ways = turns.map(({ answer, to }) => `“${plain.words(answer.label)}” → ${plain.words(to.result.title)}`);
    return `${plain.words(question.text)} ${ways.join('; ')}`;
  });
  const lines = [
    `## ${plain.words(tree.title)} Start with: ${plain.words(result.title)}`,
    '',
    `${sayUndo(found, plain)} ${plain.words(result.does)}`,
    '',
    ...answersGiven(walked, plain),
    ...section('Find out', bullets(asked)),
    ...section('Still possible', bullets(found.others.map((other) => plain.words(other.result.title)))),
    origin(result.decision, taken),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
