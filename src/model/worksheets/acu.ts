import { acuForMemory, acuHourRange, acuMemory } from '../formulas/acu.ts';
import { connectionsOf, isCapped, type Rows } from '../formulas/connection-rows.ts';
import { combine, finite, map } from '../formulas/domain.ts';
import { andThen, failed, orElse, part, parts } from '../formulas/outcome.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Input = 'min' | 'max' | 'instances' | 'engine' | 'workingSet' | 'price';

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;

/** C-ACU: what a range of capacity units is in memory, in connections, and in money for an hour. */
export function compute(n: Numbers<Input>, limit: Numbers<'aurora-acu-max' | 'aurora-acu-memory'> & Rows) {
  const { min, max, instances, price } = n;
  const [each, step] = [limit['aurora-acu-memory'], limit['aurora-acu-step']];
  const range =
    min > max ? failed('min', 'the minimum is above the maximum') : acuHourRange({ instances, min, max }, price);
  const needed = acuForMemory(n.workingSet, each, step);
  const node = { engine: n.engine, minAcu: min, maxAcu: max };
  const { connections, row, exact } = parts(connectionsOf(node, limit));
  const { most, least } = parts(range);
  return {
    results: {
      memory: acuMemory(max, each),
      connections,
      most,
      least,
      total: map(acuMemory(max, each), (bytes) => bytes * instances),
      perConnection: combine(acuMemory(max, each), connections, (bytes, open) => bytes / open),
      floor: acuMemory(min, each),
      needed,
      steady: andThen(needed, (acu) =>
        acu > limit['aurora-acu-max']
          ? failed('workingSet', 'no instance fits that working set')
          : part(acuHourRange({ instances, min: acu, max: acu }, price), 'most'),
      ),
      readers: instances - 1,
      row,
    },
    holds: {
      capped: orElse(connections, 0) === limit['aurora-maxconn-low-min'] && isCapped(node, limit),
      exact: orElse(exact, false),
      oddMaximum: !isWhole(max / step),
      oddMinimum: !isWhole(min / step),
    },
  };
}

/** The maximum that gives a memory or a bill, and the price that gives a bill. */
export function inverse(
  { find, of, is }: Question,
  { min, max, instances, price }: Numbers<Input>,
  limit: Numbers<'aurora-acu-memory'>,
) {
  if (find === 'max' && of === 'memory') return finite(is / limit['aurora-acu-memory']);
  if (find === 'price' && of === 'most' && max >= min) return finite(is / (instances * max));
  if (find !== 'max' || of !== 'most') return undefined;
  const acu = is / (instances * price);
  return acu < min ? undefined : finite(acu);
}
