import { valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { inBase, unitOf } from '../quantity/units.ts';
import type { Chooser, Fault, Pace, Question, Result, Tree } from './types.ts';
import { askedFor } from './conditions.ts';
import { bothDays } from './effective.ts';

type Bounds = Readonly<Record<AsOf, readonly number[]>>;

/** The number of a fact on a day in the base unit of the question, or why there is none. */
function boundOf(fact: Fact | undefined, question: Pick<Question, 'number'>, asOf: AsOf): number | string {
  const value = fact && valueAt(fact, asOf);
  if (!fact || value?.number === undefined) return `has no number on the day “${asOf}”`;
  const unit = value.unit ?? fact.unit ?? '';
  const dimension = unitOf(unit)?.dimension;
  const wanted = question.number?.dimension;
  if (dimension !== wanted)
    return `is of the kind “${dimension ?? 'words'}”, and the question asks for “${wanted ?? 'words'}”`;
  return inBase(value.number, unit) ?? value.number;
}

/** The bounds of a question for a number, and what is wrong with them. */
function boundsOf(
  question: Question,
  at: readonly PropertyKey[],
  factOf: (id: string) => Fact | undefined,
): { bounds: Bounds; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const say = (i: number, asOf: AsOf | undefined, message: string): void =>
    void faults.push({ at: [...at, 'answers', i], question: question.id, asOf, message });
  // A range whose limit did not exist on that day is empty: it ends where the one before it does.
  const absent = (id: string, asOf: AsOf): boolean => {
    const fact = factOf(id);
    return fact !== undefined && valueAt(fact, asOf) === undefined;
  };
  const list = (asOf: AsOf): readonly number[] => {
    const found: number[] = [];
    question.answers.slice(0, -1).forEach(({ upTo = '' }, i) => {
      const bound = boundOf(factOf(upTo), question, asOf);
      const gone = i > 0 && asOf === 'talk' && absent(upTo, asOf);
      if (typeof bound !== 'number' && upTo !== '' && !gone) say(i, asOf, `the limit “${upTo}” ${bound}`);
      found.push(typeof bound === 'number' ? bound : gone ? (found[i - 1] ?? NaN) : NaN);
    });
    return found;
  };
  question.answers.forEach(({ id, upTo }, i) => {
    const last = i === question.answers.length - 1;
    if (last && upTo !== undefined) say(i, undefined, `“${id}” is the last range and has no limit: leave out \`upTo\``);
    if (!last && upTo === undefined) say(i, undefined, `“${id}” needs \`upTo\`: the fact up to which it reaches`);
  });
  const bounds = { talk: list('talk'), today: list('today') };
  for (const asOf of bothDays)
    bounds[asOf].forEach((bound, i) => {
      if (bound < (bounds[asOf][i - 1] ?? -Infinity))
        say(i, asOf, `the ranges are misordered: “${question.answers[i]?.id ?? ''}” ends before the one before it`);
    });
  return { bounds, faults };
}

/** The limits that a question's number runs up against, by day, and those that cannot be set beside it. */
function measuresOf(
  question: Pick<Question, 'id' | 'answers' | 'number'>,
  at: readonly PropertyKey[],
  factOf: (id: string) => Fact | undefined,
): { measures: Readonly<Record<AsOf, Readonly<Record<string, number>>>>; faults: readonly Fault[] } {
  const named = [...question.answers.flatMap(({ upTo }) => upTo ?? []), ...(question.number?.measures ?? [])];
  const on = (asOf: AsOf): Readonly<Record<string, number>> =>
    Object.fromEntries(
      named.flatMap((id) => {
        const bound = boundOf(factOf(id), question, asOf);
        return typeof bound === 'number' ? [[id, bound]] : [];
      }),
    );
  const faults = (question.number?.measures ?? []).flatMap((id, i): Fault[] => {
    const bound = boundOf(factOf(id), question, 'today');
    if (typeof bound === 'number') return [];
    return [{ at: [...at, 'number', 'measures', i], question: question.id, message: `the limit “${id}” ${bound}` }];
  });
  return { measures: { talk: on('talk'), today: on('today') }, faults };
}

/** What a product of numbers measures; undefined where that is nothing that a fact could be. */
function dimensionOf(parts: readonly (string | undefined)[]): string | undefined {
  const [one, ...others] = parts.filter((part) => part !== 'count').sort();
  if (others.length === 0) return one ?? 'count';
  return one === 'bytes' && others.join() === 'rate' ? 'byte-rate' : undefined;
}

/** The number that a condition compares with, by day, and what is wrong with it. */
function thresholdOf(
  chooser: Chooser,
  name: string,
  { of, above }: Extract<Chooser['conditions'][string], { above: string }>,
  factOf: (id: string) => Fact | undefined,
): { numbers: Readonly<Record<AsOf, number | undefined>>; faults: readonly Fault[] } {
  const wanted = dimensionOf(of.map((id) => askedFor(chooser, id)?.number?.dimension));
  const on = (asOf: AsOf): { number?: number; dimension?: string | undefined } => {
    const fact = factOf(above);
    const value = fact && valueAt(fact, asOf);
    if (!fact || value?.number === undefined) return {};
    const unit = value.unit ?? fact.unit ?? '';
    return { number: inBase(value.number, unit) ?? value.number, dimension: unitOf(unit)?.dimension };
  };
  const [talk, today] = [on('talk'), on('today')];
  const at = ['conditions', name, 'above'];
  const wrong =
    today.number === undefined
      ? `the condition “${name}” compares with “${above}”, which has no number`
      : today.dimension !== wanted
        ? `the condition “${name}” compares “${wanted ?? 'words'}” with “${above}”, which is of the kind “${today.dimension ?? 'words'}”`
        : undefined;
  return {
    numbers: { talk: talk.number, today: today.number },
    faults: wrong === undefined ? [] : [{ at, message: wrong }],
  };
}

/** Rates that a condition compares, where the result has a calculator that counts with both of them. */
function pacesOf({ conditions }: Pick<Chooser, 'conditions'>, { worksheets }: Result): readonly Pace[] {
  const fields = worksheets.map((sheet) => Object.values(sheet.fields));
  return Object.values(conditions).flatMap((condition) => {
    if (!('over' in condition) || condition.of.length !== 1) return [];
    const [arrives = ''] = condition.of;
    const counted = fields.some((from) => from.includes(arrives) && from.includes(`1/${condition.over}`));
    return counted ? [{ arrives, taken: condition.over }] : [];
  });
}

/**
 * A tree ready to be walked: its ranges get their bounds from the facts.
 * @param factOf gives a fact by its id
 */
export function treeOf(
  chooser: Chooser,
  factOf: (id: string) => Fact | undefined,
): { readonly tree: Tree; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const bounds: Record<string, Bounds> = {};
  const measures: Record<string, Tree['measures'][string]> = {};
  chooser.questions.forEach((question, i) => {
    if (!question.number) return;
    const found = boundsOf(question, ['questions', i], factOf);
    bounds[question.id] = found.bounds;
    const beside = measuresOf(question, ['questions', i], factOf);
    measures[question.id] = beside.measures;
    faults.push(...found.faults, ...beside.faults);
  });
  for (const detail of chooser.details) {
    const beside = measuresOf({ ...detail, answers: [] }, ['details', chooser.details.indexOf(detail)], factOf);
    measures[detail.id] = beside.measures;
    faults.push(...beside.faults);
  }
  const thresholds: Record<string, Tree['thresholds'][string]> = {};
  for (const [name, condition] of Object.entries(chooser.conditions)) {
    if (!('above' in condition)) continue;
    const { numbers, faults: wrong } = thresholdOf(chooser, name, condition, factOf);
    thresholds[name] = numbers;
    faults.push(...wrong);
  }
  const paces = Object.fromEntries(
    chooser.results.flatMap((result) => {
      const found = pacesOf(chooser, result);
      return found.length > 0 ? [[result.id, found]] : [];
    }),
  );
  return { tree: { ...chooser, bounds, measures, thresholds, paces }, faults };
}

/** Ids of the facts that a reader's numbers are set beside: the ends of ranges, and further limits. */
export const measureIds = ({ questions, details }: Pick<Chooser, 'questions' | 'details'>): readonly string[] => [
  ...questions.flatMap(({ answers, number }) => [
    ...answers.flatMap(({ upTo }) => upTo ?? []),
    ...(number?.measures ?? []),
  ]),
  ...details.flatMap(({ number }) => number.measures),
];

/** Ids of the facts that a tree names or prints, each once: what a page has to bring along. */
export function factIdsOf(chooser: Chooser): readonly string[] {
  const printed = [...JSON.stringify(chooser).matchAll(/\[\[([a-z0-9-]+)(?:@(?:talk|today))?\]\]/g)].map(
    ([, id]) => id ?? '',
  );
  const named = [
    ...measureIds(chooser),
    ...chooser.rules.flatMap(({ facts }) => facts),
    ...chooser.results.flatMap(({ limits, prices, traps }) => [
      ...limits,
      ...prices,
      ...traps.flatMap(({ facts }) => facts),
    ]),
    ...chooser.scenarios.flatMap(({ trap }) => trap.facts),
  ];
  return [...new Set([...named, ...printed])].sort();
}
