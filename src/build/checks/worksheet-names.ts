import type { WorksheetRecord } from '../../model/worksheet/record-types.ts';
import { atTalk, conditionOf, slotsIn, type Condition } from '../../model/worksheet/saying.ts';
import type { FormulaNames } from './worksheet-run.ts';
import { textsOf } from './worksheet-texts.ts';

/** Says what is wrong at a place of a record, and which name is near to the one that is wrong. */
export type Say = (
  at: readonly PropertyKey[],
  message: string,
  near?: { readonly name: string; readonly of: readonly string[] },
) => void;

/** Names that only one of record and formula has. */
function sharedNames(record: WorksheetRecord, formula: FormulaNames, say: Say): void {
  const outputs = [...Object.keys(record.outputs), ...Object.keys(record.inner)];
  const results = [...formula.results];
  for (const name of formula.unknownInputs)
    say(['inputs'], `the formula reads the input “${name}”, which the record does not name`, {
      name,
      of: Object.keys(record.inputs),
    });
  for (const name of formula.unknownLimits)
    say(['limits'], `the formula reads the limit “${name}”, which the record does not name`, {
      name,
      of: record.limits,
    });
  for (const name of outputs.filter((one) => !formula.results.has(one)))
    say([name in record.inner ? 'inner' : 'outputs', name], `the formula gives no “${name}”`, { name, of: results });
  for (const name of results.filter((one) => !outputs.includes(one)))
    say(['outputs'], `the formula gives “${name}”, which is none of the outputs`, { name, of: outputs });
}

/** Names that bars, chart, question and examples use. */
function namesInFields(record: WorksheetRecord, values: readonly string[], say: Say): void {
  const { chart, question, examples, warns } = record;
  const inputs = Object.keys(record.inputs);
  const listed = Object.keys(record.outputs);
  const outputs = [...listed, ...Object.keys(record.inner)];
  const known = (name: string, of: readonly string[], ...at: readonly PropertyKey[]): void => {
    if (!of.includes(name)) say(at, `${String(at[0])}: no “${name}”`, { name, of });
  };
  for (const { title, bars } of record.bars)
    for (const [i, { load, of }] of bars.entries()) {
      known(load, values, 'bars', title, i, 'load');
      known(of, values, 'bars', title, i, 'of');
    }
  known(chart.over, inputs, 'chart', 'over');
  for (const name of [...chart.shows, ...(chart.columns ?? [])]) known(name, outputs, 'chart');
  for (const { at } of chart.limits ?? []) known(at, values, 'chart', 'limits', at);
  for (const name of Object.keys(warns)) known(name, inputs, 'warns', name);
  known(question.find, inputs, 'question', 'find');
  known(question.of, listed, 'question', 'of');
  for (const { id, values: given, expect, backward } of examples) {
    for (const name of Object.keys(given)) known(name, inputs, 'examples', id, 'values', name);
    for (const name of Object.keys(expect)) known(name, outputs, 'examples', id, 'expect', name);
    if (!backward) continue;
    known(backward.find, inputs, 'examples', id, 'backward', 'find');
    known(backward.of, listed, 'examples', id, 'backward', 'of');
  }
}

/** The names in a condition: of the function's conditions, of results, of values. A name that is found is held against a word. */
function namesOf(
  condition: Condition,
  words: ReadonlySet<string>,
): { name: string; kind: 'condition' | 'result' | 'value' }[] {
  if ('not' in condition) return namesOf(condition.not, words);
  if ('formula' in condition) return [{ name: condition.formula, kind: 'condition' }];
  if ('result' in condition) return [{ name: condition.result, kind: 'result' }];
  const { value, other } = condition;
  const names = words.has(value) || /^\d/.test(other) ? [value] : [value, other];
  return names.map((name) => ({ name, kind: 'value' }));
}

/** Whether record and formula of a calculator name the same things, and nothing is named that nobody uses. */
export function nameIssues(record: WorksheetRecord, formula: FormulaNames, say: Say): void {
  const outputs = [...Object.keys(record.outputs), ...Object.keys(record.inner)];
  const values = [...Object.keys(record.inputs), ...outputs, ...record.limits];
  const phrases = Object.keys(record.phrases);
  const { texts, conditions } = textsOf(record);
  sharedNames(record, formula, say);

  const slots = texts.flatMap(({ text, at }) => slotsIn(text).map(({ name }) => ({ name, at })));
  for (const { name, at } of slots)
    if (![...values, ...phrases].includes(name) && !formula.names.has(name))
      say(at, `“@${name}@” names no input, no result, no limit and no phrase`, { name, of: [...values, ...phrases] });
  for (const [id, { tex }] of Object.entries(record.steps))
    for (const text of tex.match(/@[\w-]+[:|][^@]*@/g) ?? [])
      say(
        ['steps', id, 'tex'],
        `“${text}” in the formula of step “${id}”: a formula takes plain names, such as @${/[\w-]+/.exec(text)?.[0] ?? ''}@`,
      );
  for (const [key, { hint }] of Object.entries(record.inputs))
    for (const { name } of slotsIn(hint).filter((slot) => !record.limits.includes(slot.name)))
      say(['inputs', key, 'hint'], `“@${name}@” in the hint of “${key}”: a hint can print limits only`, {
        name,
        of: record.limits,
      });

  const choices = Object.keys(record.inputs).filter((key) => record.inputs[key]?.options);
  const words = new Set([...formula.names, ...choices]);
  const decided = conditions.flatMap(({ text, at }) =>
    namesOf(conditionOf(text), words).map(({ name, kind }) => {
      const known = {
        condition: [...formula.conditions, atTalk],
        result: outputs,
        value: [...values, ...formula.names],
      }[kind];
      if (!known.includes(name)) say(at, `no condition “${text}”`, { name, of: known });
      return name;
    }),
  );
  for (const name of [...formula.conditions].filter((one) => !decided.includes(one)))
    say(['says'], `nothing is said by the condition “${name}”`);

  const opened = Object.values(record.inputs).map(({ start }) => start);
  const given = [...record.examples, ...Object.values(record.worked)].flatMap(({ values }) => Object.values(values));
  const bars = record.bars.flatMap(({ bars }) => bars.flatMap(({ load, of, fact = '' }) => [load, of, fact]));
  const used = new Set([...formula.read, ...bars, ...slots.map(({ name }) => name), ...opened, ...given, ...decided]);
  for (const name of phrases.filter((one) => !used.has(one)))
    say(['phrases', name], `the phrase “${name}” is never said`);
  for (const name of record.limits.filter((one) => !used.has(one)))
    say(['limits'], `the limit “${name}” is never used`);
  namesInFields(record, values, say);
}
