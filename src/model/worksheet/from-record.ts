import { finite } from '../formulas/domain.ts';
import { failed, orElse, type Outcome } from '../formulas/outcome.ts';
import type { AsOf } from '../facts/as-of.ts';
import { formatNumber, formatShare } from '../quantity/number.ts';
import { say, type Quantity } from '../quantity/say.ts';
import { quantityOf } from '../quantity/spec.ts';
import { reason, sayInput, sayLimit } from './case.ts';
import type { WorksheetRecord } from './record-types.ts';
import {
  atTalk,
  conditionOf,
  fill,
  holdsAll,
  sayings,
  speaksOf,
  type Condition,
  type Saying,
  type Speaker,
} from './saying.ts';
import {
  limitsWith,
  type Bar,
  type BarGroup,
  type Case,
  type Numbers,
  type Question,
  type Ranked,
  type Sheet,
} from './sheet.ts';

/** What a formula gives: its results, and which of the conditions that sentences name hold. */
export interface Worked {
  readonly results: Readonly<Record<string, Outcome<number> | number>>;
  readonly holds?: Readonly<Record<string, boolean>>;
  /** The fact that a result is, where it takes one of several. */
  readonly facts?: Readonly<Record<string, string | undefined>>;
  /** What is found and has a name instead of a number: sentences take it as `@name@`. */
  readonly names?: Readonly<Record<string, string>>;
  /** The same to the last figure, for what is taken away; the names that round nothing are left out. */
  readonly exactNames?: Readonly<Record<string, string>>;
}

/** The arithmetic of a worksheet: the module of that name in src/model/worksheets. */
export interface Formula {
  /** @param limits in base units @param asOf for what is another thing, not only another number, on the other day */
  readonly compute: (inputs: Numbers, limits: Numbers, asOf: AsOf) => Worked;
  /** The way back in closed form, where there is one; elsewhere it is searched. */
  readonly inverse?: (question: Question, inputs: Numbers, limits: Numbers) => Outcome<number> | undefined;
  /** The parts of a whole in the order in which they break, where that is what the sheet is about. */
  readonly ranking?: (state: Case) => readonly Ranked[];
  /** The picture on which the ranking is shown: a stage of the architectures. */
  readonly picture?: (state: Case) => string;
}

const valueOf = (result: Outcome<number> | number): Outcome<number> =>
  typeof result === 'number' ? finite(result) : result;

const asText: Readonly<Record<string, (value: number, style: { readonly brief: boolean }) => string>> = {
  number: formatNumber,
  words: (value, style) => formatNumber(value, { ...style, words: true }),
  exact: (value) => formatShare(value, { exact: true }),
  share: formatShare,
};

/** A value as `@name:as@` wants it. */
function sayAs(value: number, as: string, own: Quantity, style: { readonly brief: boolean }): string {
  const text = asText[as];
  if (text) return text(value, style);
  return say(value, as === 'noun' ? own : (quantityOf(as) ?? own), style);
}

/** The sheet of a record and its formula. */
export function sheetOf(record: WorksheetRecord, formula: Formula): Sheet {
  const { inputs, outputs, inner, chart } = record;

  /** @param brief results are rounded to what a sentence needs; what was typed, and limits, stay as they are */
  function speakerOf(state: Case, brief = false): Speaker {
    const number = (name: string): number =>
      (/^\d/.test(name) ? Number(name) : undefined) ??
      state.inputs[name] ??
      state.limits[name] ??
      orElse(state.results[name] ?? failed(name, ''), Number.NaN);
    const ownOf = (name: string): Quantity =>
      inputs[name]?.want ??
      outputs[name]?.quantity ??
      inner[name]?.quantity ??
      quantityOf(record.units[name] ?? 'count') ?? { dimension: 'count' };
    const meets = (condition: Condition): boolean => {
      if ('not' in condition) return !meets(condition.not);
      if ('formula' in condition)
        return condition.formula === atTalk ? state.asOf === 'talk' : state.holds[condition.formula] === true;
      if ('result' in condition) return state.results[condition.result]?.ok === condition.has;
      const { value, is, other } = condition;
      const option = inputs[value]?.options?.find((one) => one.value === state.inputs[value])?.id;
      const word = state.names?.[value] ?? option;
      if (word !== undefined) return word === other;
      const [one, two] = [number(value), number(other)];
      return is === 'above' ? one > two : is === 'below' ? one < two : one === two;
    };
    const holds = (condition: string): boolean => meets(conditionOf(condition));
    const plain = (name: string): string => {
      const phrase = record.phrases[name];
      if (phrase !== undefined) return sayings(phrase, speaker).join(' ');
      const named = (brief ? undefined : state.exactNames?.[name]) ?? state.names?.[name];
      if (named !== undefined) return named;
      const input = inputs[name];
      if (input) return sayInput(input, number(name));
      const result = state.results[name];
      if (result) return brief && result.ok ? say(result.value, ownOf(name), { brief }) : state.say(name);
      return sayLimit(record, name, number(name));
    };
    const speaker: Speaker = {
      holds,
      slot: (name, as, forms) => {
        if (forms) return formatNumber(number(name)) === '1' ? forms[0] : forms[1];
        if (as === 'reason') {
          const result = state.results[name];
          return result && !result.ok ? reason(result.error) : '';
        }
        if (as === undefined) return plain(name);
        const result = state.results[name];
        if (result && !result.ok) return result.error.message;
        return sayAs(number(name), as, ownOf(name), { brief: brief && result !== undefined });
      },
    };
    return speaker;
  }

  const explained = speaksOf(record.says, `no ${chart.shows[0]}`);

  const say1 = (saying: Saying, speaker: Speaker): string => sayings(saying, speaker).join(' ');

  function bars(state: Case): BarGroup[] {
    const speaker = speakerOf(state);
    const at = (name: string): number => {
      const result = state.results[name];
      return state.inputs[name] ?? (result ? orElse(result, Number.NaN) : state.limits[name]) ?? Number.NaN;
    };
    const ranked = (): Bar[] =>
      (formula.ranking?.(state) ?? []).map(({ id, label, load, ceiling, limit, quantity }) => ({
        id,
        label,
        load,
        ceiling,
        limit,
        quantity,
      }));
    return record.bars.map((group) => ({
      title: fill(group.title, speaker),
      whatIf: group.whatIf,
      bars: group.ranking
        ? ranked()
        : group.bars
            .filter(({ when = 'else' }) => holdsAll(when, speaker))
            .map(({ id, label, load, of, fact, detail, quantity, binary, kind }): Bar => ({
              id,
              label: fill(label, speaker),
              load: at(load),
              ceiling: at(of),
              quantity:
                binary === true || (binary !== undefined && holdsAll(binary, speaker))
                  ? { ...quantity, binary: true }
                  : quantity,
              limit: fact ?? state.facts?.[of],
              detail: detail && fill(detail, speaker),
              // What was typed is a setting; what follows from it is in use.
              kind: kind && (load in inputs ? kind : 'use'),
            })),
    }));
  }

  const work: NonNullable<Sheet['work']> = (given, limits, asOf) => {
    const {
      results,
      holds = {},
      facts = {},
      names = {},
      exactNames = {},
    } = formula.compute(given, limitsWith(limits, given), asOf);
    return {
      results: Object.fromEntries(Object.entries(results).map(([name, result]) => [name, valueOf(result)])),
      holds,
      facts,
      names,
      exactNames,
    };
  };
  const { inverse, ranking, picture } = formula;
  return {
    ...{ id: record.id, title: record.title, path: record.path, services: record.services },
    limits: Object.fromEntries(record.limits.map((id) => [id, id])),
    ...{ inputs, outputs, inner, units: record.units },
    work,
    compute: (given, limits, asOf) => work(given, limits, asOf).results,
    tell: (text, state) => fill(text, speakerOf(state)),
    steps: Object.entries(record.steps).map(([id, step]) => ({ id, ...step })),
    bars,
    chart: {
      over: chart.over,
      shows: chart.shows,
      ...(chart.columns ? { columns: chart.columns } : {}),
      ...(chart.range ? { range: chart.range } : {}),
      ceilings: (state) =>
        (chart.limits ?? [])
          .map(({ label, at }) => ({ label, value: state.inputs[at] ?? state.limits[at] ?? state.value(at) }))
          .filter(({ value }) => Number.isFinite(value)),
    },
    verdict: (state, brief) => {
      const speaker = speakerOf(state, brief);
      return record.says.flatMap((saying) => sayings(saying, speaker));
    },
    explained,
    warnings: (state) => {
      const speaker = speakerOf(state);
      return Object.fromEntries(
        Object.entries(record.warns).flatMap(([key, saying]) => {
          const text = say1(saying, speaker);
          return text === '' ? [] : [[key, text]];
        }),
      );
    },
    question: record.question,
    ...(inverse ? { inverse } : {}),
    ...(ranking ? { ranking } : {}),
    ...(picture ? { picture } : {}),
    carries: record.carries,
    worked: record.worked,
    examples: record.examples as unknown as Sheet['examples'],
  };
}
