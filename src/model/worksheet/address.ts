import { plainText } from '../link/compact.ts';
import { printState } from '../link/state.ts';
import { entered, typedAgain, type Typed } from './field.ts';
import type { Numbers, Question, Sheet } from './sheet.ts';
import { sheetParams, textOf, textTyped, typedAs, wantOf, type Texts } from './state.ts';

/** What a reader asks a sheet: what was typed into its fields, and the question asked backwards. */
export interface Entered {
  readonly input: Partial<Readonly<Record<string, Typed>>>;
  readonly asked: Asked;
}

export interface Asked {
  readonly find?: string;
  readonly of?: string;
  readonly is?: Typed;
}

export const nothing: Entered = { input: {}, asked: {} };

/** What stands before each name in the address of a page that is not the sheet’s own. */
export const prefixOf = ({ id }: Pick<Sheet, 'id'>, own = false): string => (own ? '' : `${id.toLowerCase()}.`);

type Inputs = Pick<Sheet, 'inputs'>;
type Values = Numbers;

/** Values of inputs as an address says them. */
export const textsOf = ({ inputs }: Inputs, values: Values): Texts =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([key, input]) => {
      const value = values[key];
      return value === undefined ? [] : [[key, textOf(input, value)]];
    }),
  );

/** Values as if they had been typed. */
export const written = ({ inputs }: Inputs, values: Partial<Values>): Entered['input'] =>
  Object.fromEntries(
    Object.entries(inputs).flatMap(([key, input]) => {
      const value = values[key];
      return value === undefined ? [] : [[key, typedAs(input, value)]];
    }),
  );

/** The same once the texts that waited can be read. */
export const enteredAgain = (sheet: Sheet, { input, asked }: Entered): Entered => {
  const output = sheet.outputs[asked.of ?? sheet.question.of];
  const fields = Object.entries(input).map(([key, held]) => {
    const one = sheet.inputs[key];
    return [key, one && held ? typedAgain(one.want, held) : held];
  });
  return {
    input: Object.fromEntries(fields) as Entered['input'],
    asked: output && asked.is ? { ...asked, is: typedAgain(wantOf(output), asked.is) } : asked,
  };
};

/** Whether a text was typed that cannot be read yet. */
export const isWaiting = ({ input, asked }: Entered): boolean =>
  [...Object.values(input), asked.is].some((held) => held?.waits === true);

/** The values that a sheet counts with where something was typed. */
export const valuesTyped = (input: Entered['input']): Record<string, number> =>
  Object.fromEntries(
    Object.keys(input).flatMap((key) => (input[key]?.value === undefined ? [] : [[key, input[key].value]])),
  );

/** A question as a record states it, as if it had been typed. */
export const askedAs = (sheet: Pick<Sheet, 'outputs'>, { find, of, is }: Question): Asked => {
  const output = sheet.outputs[of];
  return { find, of, is: output ? entered(wantOf(output), is) : { text: String(is), value: is } };
};

/** The question with what was not asked left as the sheet has it. */
export const questionOf = (sheet: Sheet, { find, of, is }: Asked): Question => ({
  find: find ?? sheet.question.find,
  of: of ?? sheet.question.of,
  is: is?.value ?? sheet.question.is,
});

function textsTyped(sheet: Sheet, { input, asked: { find, of, is } }: Entered): Record<string, string> {
  const fields = Object.keys(input).flatMap((key) => {
    const text = sheet.inputs[key] && input[key] && textTyped(sheet.inputs[key], input[key]);
    return text === undefined ? [] : [[key, text] as const];
  });
  const output = sheet.outputs[of ?? sheet.question.of];
  const wish = is && output && textTyped({ want: wantOf(output) }, is);
  return {
    ...Object.fromEntries(fields),
    ...(find === undefined ? {} : { find }),
    ...(of === undefined ? {} : { of }),
    ...(wish === undefined ? {} : { is: wish }),
  };
}

export const questionTexts = ({ question: { find, of, is }, outputs }: Sheet): Texts => {
  const output = outputs[of];
  return { find, of, ...(output ? { is: plainText(is, wantOf(output)) } : {}) };
};

/**
 * What an address that follows the site may leave out: what the sheet opens with whatever the day, so that a link says
 * the same on both.
 * @param starts what the sheet opens with, by day
 */
export function unsaid(sheet: Sheet, [first, ...others]: readonly [Values, ...Values[]]): Texts {
  const texts = others.map((start) => textsOf(sheet, start));
  const opened = Object.entries(textsOf(sheet, first)).filter(([key, text]) => texts.every((at) => at[key] === text));
  return { ...Object.fromEntries(opened), ...questionTexts(sheet) };
}

/** The address that follows the site: what was typed. @param defaults what goes without saying */
export const printEntered = (sheet: Sheet, entered: Entered, defaults: Texts, search: string, prefix: string): string =>
  printState(
    sheetParams(sheet, entered.asked.of ?? sheet.question.of, prefix),
    textsTyped(sheet, entered),
    defaults,
    search,
    prefix,
  );

/** The address that stays: every input, whether it was typed or not. The day of the figures is in `search`. */
export function printPinned(
  sheet: Sheet,
  { input, asked }: Entered,
  start: Values,
  search: string,
  prefix: string,
): string {
  const question = Object.keys(asked).length === 0 ? {} : { ...askedAs(sheet, sheet.question), ...asked };
  return printState(
    sheetParams(sheet, asked.of ?? sheet.question.of, prefix),
    { ...textsOf(sheet, start), ...textsTyped(sheet, { input, asked: question }) },
    {},
    search,
    prefix,
  );
}

/** What a pinned address says beyond what the sheet opened with on its day. */
export const unpinned = (sheet: Sheet, { input, asked }: Entered, start: Values): Entered => {
  const opened = textsOf(sheet, start);
  const departs = Object.entries(input).filter(([key, typed]) => {
    const one = sheet.inputs[key];
    return one && typed && (typed.value === undefined || textTyped(one, typed) !== opened[key]);
  });
  return { input: Object.fromEntries(departs), asked };
};
