import type { Written } from '../../schemas/worksheet.ts';
import type { Expectation } from '../quantity/expectation.ts';
import type { Quantity } from '../quantity/say.ts';
import { isFactId, opening, readInputs } from './record-inputs.ts';
import { mapped, readerOf, set, type Place, type RecordFault } from './record-reader.ts';
import type { BarRecord, WorksheetRecord } from './record-types.ts';
import type { Output, WorkedSum } from './sheet.ts';

type Printed = Exclude<Written['inner'][string], string>;

const aCount: Quantity = { dimension: 'count' };

/**
 * Reads the record of a file; says what of it cannot be read.
 * @param units the unit of each fact that has one, by its id
 */
export function readWorksheet(
  name: string,
  written: Written,
  units: ReadonlyMap<string, string>,
): { readonly record: WorksheetRecord; readonly faults: readonly RecordFault[] } {
  const reader = readerOf((id) => units.get(id));
  const { amount, fault, quantity, sameDimension } = reader;
  const inputs = readInputs(written, reader);
  const printed = (at: Place, { is, ...as }: Printed): Quantity => set<Quantity>({ ...quantity(at, is), ...as });
  const outputs = mapped(written.outputs, ({ label, figure, wants, stepped, ...one }, key): Output =>
    set<Output>({ label, quantity: printed(['outputs', key, 'is'], one), figure, wants, stepped }),
  );
  const inner = mapped(written.inner, (one, key) => ({
    quantity: printed(['inner', key], typeof one === 'string' ? { is: one } : one),
  }));
  const rowsOf = (id: string, i: number): readonly string[] => {
    if (!id.endsWith('*')) return [id];
    const rows = [...units.keys()].filter((one) => one.startsWith(id.slice(0, -1)));
    if (rows.length === 0) fault(['limits', i], `no fact begins with “${id.slice(0, -1)}”`);
    return rows;
  };
  const changes = (at: Place, values: Readonly<Record<string, number | string>>) =>
    mapped(values, (value, key) => opening([...at, 'values', key], value, inputs[key] ?? { want: aCount }, reader));
  const named = [...Object.values(inputs).map(({ start }) => start)].concat(
    [...Object.values(written.examples), ...Object.values(written.worked)].flatMap(({ values }) =>
      Object.values(values),
    ),
  );
  const limits = [...new Set([...written.limits.flatMap(rowsOf), ...named.filter(isFactId)])];
  const question = (at: Place, { find, of, is }: Written['question']) => {
    const { dimension, noun, unit } = outputs[of]?.quantity ?? aCount;
    return { find, of, is: amount([...at, 'is'], is, set<Expectation>({ dimension, noun, unit })) };
  };

  const workedOf = (one: Written['worked'][string], id: string): WorkedSum => {
    const model = 'like' in one ? written.worked[one.like] : one;
    if (model && !('like' in model)) {
      const { says, result } = model;
      return { says, result, values: changes(['worked', id], { ...model.values, ...one.values }) };
    }
    fault(['worked', id, 'like'], 'name a sum of this record that has its own words');
    return { says: '', result: '', values: {} };
  };

  /** The fact that a limit is; a detail says what sort of limit it is, so that no fact does. */
  const factOf = ({ fact, detail, of }: Written['bars'][string][number] & object): string | undefined => {
    if (fact !== undefined || detail !== undefined) return fact;
    const start = inputs[of]?.start;
    return typeof start === 'string' ? start : limits.includes(of) ? of : undefined;
  };
  const barOf = (one: Written['bars'][string][number] & object, at: Place): BarRecord => {
    const load: Quantity | undefined =
      inputs[one.load]?.want ?? outputs[one.load]?.quantity ?? inner[one.load]?.quantity;
    if (!load) fault([...at, 'load'], `“${one.load}” is no input and no result`);
    if (load && limits.includes(one.of) && !(one.of in inputs)) sameDimension([...at, 'of'], one.of, load.dimension);
    const { dimension, binary, decimals, unit } = load ?? aCount;
    const own = set<Quantity>({
      dimension,
      binary: one.binary === true ? true : binary,
      decimals,
      unit,
      words: one.words,
    });
    const { id, label, when, of, detail, kind } = one;
    return set<BarRecord>({
      ...{ id, label, when, load: one.load, of, fact: factOf(one), detail },
      quantity: one.as === undefined ? own : quantity([...at, 'as'], one.as),
      ...{ binary: one.binary, kind },
    });
  };
  written.whatIf.forEach((title, i) => {
    if (!(title in written.bars)) fault(['whatIf', i], `no group of bars is called “${title}”`);
  });
  const record: WorksheetRecord = {
    id: written.id,
    title: written.title,
    path: `/capacity/${name}/`,
    services: written.services,
    limits,
    units: Object.fromEntries(limits.flatMap((id) => (units.has(id) ? [[id, units.get(id) ?? '']] : []))),
    inputs,
    outputs,
    inner,
    bars: Object.entries(written.bars).map(([title, bars]) => ({
      title,
      ranking: bars === 'ranking',
      whatIf: written.whatIf.includes(title),
      bars: bars === 'ranking' ? [] : bars.map((one, i) => barOf(one, ['bars', title, i])),
    })),
    chart: set<WorksheetRecord['chart']>({
      ...written.chart,
      shows: written.chart.shows as [string, ...string[]],
      range: written.chart.range?.map((end) =>
        amount(['chart', 'range'], end, inputs[written.chart.over]?.want ?? aCount),
      ) as [number, number] | undefined,
      limits: written.chart.limits && Object.entries(written.chart.limits).map(([at, label]) => ({ at, label })),
    }),
    carries: written.carries,
    phrases: written.phrases,
    says: written.says,
    warns: written.warns,
    steps: written.steps,
    question: question(['question'], written.question),
    worked: mapped(written.worked, workedOf),
    examples: Object.entries(written.examples).map(([id, { values, backward, ...one }]) =>
      set<WorksheetRecord['examples'][number]>({
        id,
        ...one,
        values: changes(['examples', id], values),
        backward: backward && {
          ...question(['examples', id, 'backward'], backward),
          answer: backward.answer,
        },
      }),
    ),
  };
  return { record, faults: reader.faults };
}
