import { atNumbers, sayFigures, type Bar } from '../../src/components/chooser/at-numbers.ts';
import {
  flips,
  otherDay,
  plainAt,
  answersFrom,
  printAnswers,
  recommend,
  sayOverrun,
  sheetQuery,
  walk,
  type Scenario,
  type Tree,
} from '../../src/model/chooser/index.ts';
import { adr, markdown, openQuestions } from '../../src/model/chooser/export.ts';
import { headroom, levelWords } from '../../src/model/formulas/headroom.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';
import { say, sayBare } from '../../src/model/quantity/say.ts';
import type { Line } from './both-days.ts';
import { chooserData } from './choosers.ts';
import { decisions } from './library.ts';
import { factOf } from './records.ts';

/** A text sentence by sentence. */
const lines = (name: string, text: string): readonly Line[] =>
  text.split(/(?<=[.?]) (?=[A-Z“/])/).map((sentence, i) => ({ key: `${name} ${i}`, text: `${name}: ${sentence}` }));

/** A text in lines, each named by the heading that it stands under: so a day's line finds that of the other day. */
function underHeadings(text: string, name = 'record'): readonly Line[] {
  let [heading, number] = ['', 0];
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      if (/^(?:#|\*\*)/.test(line)) [heading, number] = [line.startsWith('# ') ? 'title' : line, 0];
      number += 1;
      return { key: `${name} ${heading} ${number}`, text: `${name}| ${line}` };
    });
}

const barLine = ({ id, label, load, ceiling, quantity = { dimension: 'count' }, kind, cited, detail }: Bar): Line => {
  const figures = `${sayBare(load, quantity)} of ${say(ceiling, quantity)}`;
  const level = levelWords(headroom(load, ceiling, kind), kind);
  return { key: `bar ${id}`, text: `bar ${label}: ${figures}: ${level} (${cited?.kind ?? detail ?? ''})` };
};

/** What a reader can take along: the Markdown with the bars beside it, and the decision record. */
export interface Said {
  readonly said: readonly Line[];
  readonly record: readonly Line[];
}

/** What a chooser says to a scenario on a day, its worksheets worked out. */
export async function sayScenario(tree: Tree, scenario: Scenario, asOf: AsOf): Promise<Said> {
  const answers = answersFrom(tree, scenario.answers);
  const plain = plainAt(asOf, factOf);
  const walked = walk(tree, answers, asOf);
  const link = `/choose/${tree.id}/${printAnswers(tree, answers)}`;
  const found = walked.kind === 'short-list' ? recommend(tree, answers, walked) : undefined;
  if (found) return { said: underHeadings(openQuestions(tree, walked, found, { plain, link }), 'open'), record: [] };
  if (walked.kind !== 'result') return { said: lines('ends', walked.kind), record: [] };
  const data = chooserData(tree);
  const numbers = await atNumbers(data, answers, walked, plain);
  const counted = numbers.counted.map((one) => ({ id: one.id, says: `${sayFigures(one)}.`, link: one.href }));
  const open = walked.result.worksheets
    .filter(({ id }) => counted.every((one) => one.id !== id))
    .map((sheet) => ({ id: sheet.id, link: (data.sheets[sheet.id]?.href ?? '') + sheetQuery(tree, sheet, answers) }));
  const taken = {
    plain,
    link,
    flips: flips(tree, answers, asOf).flips,
    otherDay: otherDay(tree, answers, asOf),
    overruns: numbers.overruns.map(sayOverrun),
    limitLink: (fact: string) => `/reference/limits/#${fact}`,
    confirmation: decisions.find(({ id }) => id === walked.result.decision)?.confirmation.says,
    counted,
    open,
  };
  return {
    said: [
      ...lines('result', walked.result.id),
      ...underHeadings(markdown(tree, walked, taken), 'says'),
      ...numbers.bars.map(barLine),
    ],
    record: underHeadings(adr(tree, walked, taken)),
  };
}
