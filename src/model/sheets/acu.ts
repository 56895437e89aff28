import { acuForMemory, acuHourRange, acuMemory } from '../capacity/acu.ts';
import { finite } from '../capacity/domain.ts';
import { andThen, failed, found, type Outcome } from '../capacity/outcome.ts';
import { inBase } from '../quantity/units.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { acuInputs, acuLimits } from './parts/acu-inputs.ts';
import { acuBars, acuExamples, acuVerdict, acuWarnings } from './parts/acu-words.ts';
import { connectionsOf } from './parts/connection-rows.ts';

const bytes = { dimension: 'bytes', binary: true } as const;
const price = { dimension: 'price' } as const;

const inBytes = (gib: Outcome<number>): Outcome<number> =>
  andThen(gib, (value) => finite(inBase(value, 'GiB') ?? Number.NaN));

/** C-ACU: what a range of capacity units is in memory, in connections, and in money for an hour. */
export const sheet = defineSheet({
  id: 'C-ACU',
  title: 'What a range of ACUs holds and costs',
  path: '/capacity/acu/',
  services: ['aurora-serverless'],
  limits: acuLimits,
  inputs: acuInputs,
  outputs: {
    memory: { label: 'Memory of one instance at its maximum', quantity: bytes, figure: true, wants: 'at least' },
    connections: {
      label: 'Connections by default',
      quantity: { dimension: 'count', noun: 'connections' },
      figure: true,
      wants: 'at least',
      stepped: true,
    },
    most: { label: 'Hour, all instances at the maximum', quantity: price, figure: true, wants: 'at most' },
    least: { label: 'Hour, all instances at the minimum', quantity: price, figure: true, wants: 'at most' },
    floor: { label: 'Memory of one instance at its minimum', quantity: bytes, wants: 'at least' },
    needed: {
      label: 'ACUs that hold the working set',
      quantity: { dimension: 'count', noun: 'ACU' },
      wants: 'at most',
      stepped: true,
    },
    steady: {
      label: 'Hour, all instances at the working set',
      quantity: price,
      wants: 'at most',
      stepped: true,
    },
  },
  compute({ min, max, instances, engine, workingSet, price: perHour }, limits) {
    const each = limits['aurora-acu-memory'];
    const range =
      min > max ? failed('min', 'the minimum lies above the maximum') : acuHourRange({ instances, min, max }, perHour);
    const needed = acuForMemory(workingSet, each, limits['aurora-acu-step']);
    return {
      memory: inBytes(acuMemory(max, each)),
      connections: andThen(connectionsOf({ engine, minAcu: min, maxAcu: max }, limits), (held) =>
        found(held.connections),
      ),
      most: andThen(range, (held) => found(held.most)),
      least: andThen(range, (held) => found(held.least)),
      floor: inBytes(acuMemory(min, each)),
      needed,
      steady: andThen(needed, (acu) =>
        acu > limits['aurora-acu-max']
          ? failed('workingSet', 'no instance holds that working set')
          : andThen(acuHourRange({ instances, min: acu, max: acu }, perHour), (held) => found(held.most)),
      ),
    };
  },
  steps: [
    {
      id: 'memory',
      does: 'Memory of one instance at its maximum',
      tex: String.raw`M = m \times A_{\max} = m \times \text{@max@} = \text{@memory@}`,
      words: 'M equals m, the memory of one unit, times A max: at @max@ units @memory@',
    },
    {
      id: 'need',
      does: 'The other way: units that hold the working set, in the steps they come in',
      tex: String.raw`A \ge \dfrac{S}{m} = \dfrac{\text{@workingSet@ GiB}}{m}, \qquad A = \text{@needed@}`,
      words: 'A is at least S over m: @workingSet@ gibibytes need @needed@',
    },
    {
      id: 'least',
      does: 'An hour in which every instance rests at the minimum',
      tex: String.raw`K_{\min} = p \, n \, A_{\min} = \text{@price@} \times \text{@instances@} \times \text{@min@} = \text{@least@}`,
      words: 'K min equals p times n times A min: @price@ times @instances@ instances times @min@ units is @least@',
    },
    {
      id: 'most',
      does: 'An hour in which every instance is at the maximum',
      tex: String.raw`K_{\max} = p \, n \, A_{\max} = \text{@price@} \times \text{@instances@} \times \text{@max@} = \text{@most@}`,
      words: 'K max equals p times n times A max: @price@ times @instances@ instances times @max@ units is @most@',
    },
  ],
  bars: acuBars,
  chart: { over: 'max', shows: ['most', 'least'], range: [1, 300] },
  verdict: acuVerdict,
  warnings: acuWarnings,
  question: { find: 'max', of: 'most', is: 30 },
  inverse({ find, of, is }, { min, max, instances, price: perHour }, limits) {
    if (find === 'max' && of === 'memory') {
      const gib = is / (inBase(1, 'GiB') ?? Number.NaN);
      return finite(gib / limits['aurora-acu-memory']);
    }
    if (find === 'price' && of === 'most' && max >= min) return finite(is / (instances * max));
    if (find !== 'max' || of !== 'most') return undefined;
    const acu = is / (instances * perHour);
    return acu < min ? undefined : finite(acu);
  },
  examples: acuExamples,
});
