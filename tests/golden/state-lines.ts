import { barsOf } from '../../src/components/worksheet/bars.ts';
import { headroom, levelWords } from '../../src/model/formulas/headroom.ts';
import { formatShare } from '../../src/model/quantity/number.ts';
import { say, sayBare } from '../../src/model/quantity/say.ts';
import { answer, answerWords } from '../../src/model/worksheet/backward.ts';
import { slotsOf, tell, verdictOf, warningsOf } from '../../src/model/worksheet/case.ts';
import type { Limit } from '../../src/model/worksheet/limit.ts';
import type { Bar, Case, Question, Sheet } from '../../src/model/worksheet/sheet.ts';
import { fillSlots } from '../../src/model/worksheet/slots.ts';
import type { Line } from './both-days.ts';

type Limits = Readonly<Record<string, Limit>>;

const line = (key: string, text: string): Line => ({ key, text: `${key}: ${text}` });

/** The sentences of a state: what it comes to, what is wrong with a field, what has no value and why. */
export function sentenceLines(sheet: Sheet, state: Case): readonly Line[] {
  const warnings = warningsOf(sheet, state);
  return [
    ...verdictOf(sheet, state).map((sentence, i) => line(`says ${i + 1}`, sentence)),
    ...Object.keys(warnings).map((key) => line(`warns ${key}`, warnings[key] ?? '')),
    ...Object.keys(sheet.outputs).map((out) =>
      line(`result ${out}`, `${sheet.outputs[out]!.label}: ${state.say(out)}`),
    ),
  ];
}

function barText({ label, load, ceiling, quantity, kind = 'load', limit }: Bar, about: string): string {
  const room = headroom(load, ceiling, kind);
  const share = room.utilisation === undefined ? '' : `, ${formatShare(room.utilisation)}`;
  const against = [limit, about, ...(kind === 'setting' ? [kind] : [])].filter(Boolean).join(', ');
  const figures = `${sayBare(load, quantity)} of ${say(ceiling, quantity)}${share}`;
  return `${label}: ${figures}: ${levelWords(room, kind)} (${against})`;
}

/** The bars under their headings, in order, and the ceilings of the chart. */
export function barLines(sheet: Sheet, state: Case, limits: Limits): readonly Line[] {
  const raw = new Map(sheet.bars(state).flatMap(({ title, bars }) => bars.map((bar) => [`${title} ${bar.id}`, bar])));
  const groups = barsOf(sheet, state, limits, '').flatMap(({ title, bars }, i) => [
    line(`bars ${i + 1}`, title),
    ...bars.map(({ id, detail, cited }, j) =>
      line(`bar ${i + 1}.${j + 1} ${id}`, barText(raw.get(`${title} ${id}`)!, cited?.kind ?? detail ?? '')),
    ),
  ]);
  const { ceilings, shows } = sheet.chart;
  const { quantity } = sheet.outputs[shows[0]]!;
  const lines = (ceilings?.(state) ?? []).map(({ label, value }, i) =>
    line(`chart line ${i + 1}`, `${label}: ${say(value, quantity)}`),
  );
  return [...groups, ...lines];
}

/** The derivation with its numbers, in words and as a formula. */
export function stepLines(sheet: Sheet, state: Case): readonly Line[] {
  const slots = slotsOf(sheet, state);
  return sheet.steps.flatMap(({ id, does, words, tex }) => [
    line(`step ${id}`, `${does}. ${tell(sheet, words, state)}`),
    line(`formula ${id}`, fillSlots(tex, slots)),
  ]);
}

/** The parts in the order in which they are full, and the picture on which that is shown. */
export function rankingLines(sheet: Sheet, state: Case): readonly Line[] {
  const ranking = (sheet.ranking?.(state) ?? []).map(({ label, at, hard, lift, nodes }, i) => {
    const full = `${label}: full at ${say(at, { dimension: 'count', words: true })}`;
    const lifted = `${lift.decision}, ${lift.words} (${lift.path})`;
    return line(`rank ${i + 1}`, `${full}; ${hard ? 'hard limit' : 'can be raised'}; ${lifted}; on ${nodes.join(' ')}`);
  });
  const picture = sheet.picture?.(state);
  return [...(picture === undefined ? [] : [line('picture', picture)]), ...ranking];
}

/** A question asked backwards, with its answer. */
export const backwardLine = (sheet: Sheet, question: Question, state: Case): Line =>
  line('backwards', answerWords(sheet, question, answer(sheet, question, state)));

/** What an example shows, in its own sentence. */
export const showsLine = (sheet: Sheet, shows: string, state: Case): Line => line('shows', tell(sheet, shows, state));
