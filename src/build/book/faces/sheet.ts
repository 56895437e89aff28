import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  caseOf,
  sayOrSign,
  slotsOf,
  startOf,
  tell,
  valuesOf,
  verdictOf,
  hintOf,
} from '../../../model/worksheet/case.ts';
import { limitsAt } from '../../../model/worksheet/limits-at.ts';
import { caseLimits } from '../../../model/worksheet/limit.ts';
import type { Sheet } from '../../../model/worksheet/sheet.ts';
import { fillSlots, forTex } from '../../../model/worksheet/slots.ts';
import { livingMark } from '../living.ts';
import { sectionsOf, without } from '../prose/sections.ts';
import type { Scribe } from '../scribe.ts';
import { inline, p, table } from '../text.ts';
import { bars } from './bars.ts';
import { formula } from './formula.ts';

/** What a hint says of its field. */
const ofFields = /[;,]? ?(?:enter your own|the price in its field).*$/;

/** Sections of a calculator's article that its paper form has in another way. */
const printedOtherwise = ['examples', 'error-messages', 'changed'];

/** A calculator in full: inputs, results, formulas with their numbers, bars, worked examples, and its article. */
export function sheetInFull(scribe: Scribe, sheet: Sheet, base: string): ElementContent[] {
  const { ledger, sources } = scribe.library;
  const limits = caseLimits(
    sheet,
    (id) => ledger.get(id),
    (id) => sources.get(id)?.title ?? id,
  );
  const { numbers } = limitsAt(limits, 'today');
  const start = startOf(sheet, numbers);
  const state = caseOf(sheet, start, numbers, 'today');
  const slots = slotsOf(sheet, state);
  const examples = sheet.examples.map((example) => {
    const at = caseOf(sheet, { ...start, ...valuesOf(example, numbers) }, numbers, 'today');
    return [example.label, tell(sheet, example.shows, at)];
  });
  return [
    h('h2', { id: sheet.id, className: ['small'] }, [h('span', { className: ['id'] }, sheet.id), ` ${sheet.title}`]),
    livingMark(sheet.id),
    h('p', { className: ['strong'] }, inline(verdictOf(sheet, state).join(' '))),
    h('div', { className: ['halves'] }, [
      table(
        ['Input', 'As it opens'],
        Object.entries(sheet.inputs).map(([name, { label, hint }]) => [
          [label, h('span', { className: ['hint'] }, ` ${hintOf(sheet, hint, numbers).replace(ofFields, '')}`)],
          state.say(name),
        ]),
      ),
      table(
        ['Result', ''],
        Object.entries(sheet.outputs).map(([name, { label }]) => [label, sayOrSign(sheet, state, name)]),
      ),
    ]),
    ...bars(sheet.bars(state), 6),
    h(
      'ol',
      { className: ['steps'] },
      sheet.steps.map(({ does, tex, words }) =>
        h('li', [`${does} `, formula(fillSlots(tex, slots, forTex), tell(sheet, words, state))]),
      ),
    ),
    ...(examples.length === 0
      ? []
      : [table(['Worked example', 'What comes out'], examples, { className: 'wide', widths: ['48mm', '120mm'] })]),
    h('div', { className: ['columns', 'article'] }, without(sectionsOf(scribe, sheet.path, base, 2), printedOtherwise)),
    ...(sheet.services.length === 0
      ? []
      : [
          p(
            'fine',
            `Counts with limits of: ${sheet.services.map((id) => scribe.library.services.find((one) => one.id === id)?.short ?? id).join(', ')}.`,
          ),
        ]),
  ];
}
