import { answer, answerWords } from '../../src/model/worksheet/backward.ts';
import type { Limit } from '../../src/model/worksheet/limit.ts';
import type { Question, Sheet } from '../../src/model/worksheet/sheet.ts';
import { stateAt } from './states.ts';

const times = [0.1, 0.5, 2, 10];

/** The main result asked backwards for every field, for less and for more than the sheet opens with. */
function questionsOf(sheet: Sheet, is: number): readonly Question[] {
  const [of] = sheet.chart.shows;
  const fields = Object.keys(sheet.inputs).filter((key) => !sheet.inputs[key]!.options);
  return fields.flatMap((find) => times.map((factor) => ({ find, of, is: Number((is * factor).toPrecision(3)) })));
}

/** Questions asked backwards of the opening state of today, each with its answer or the reason why there is none. */
export function backwardsOf(sheet: Sheet, limits: Readonly<Record<string, Limit>>): readonly string[] {
  const state = stateAt(sheet, limits, {}, 'today');
  return questionsOf(sheet, state.value(sheet.chart.shows[0])).map((question) => {
    const words = answerWords(sheet, question, answer(sheet, question, state));
    return `backwards ${question.find}: ${words}`;
  });
}
