import { ceil, finite } from '../capacity/domain.ts';
import { andThen, failed, found, type Outcome } from '../capacity/outcome.ts';
import { scalabilityPeak, scaledThroughput, unitsForThroughput, type Scalability } from '../capacity/scalability.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { scalabilityBars, scalabilityVerdict } from './parts/scalability-words.ts';

/** The least whole number of units; the engine's answer lies between two of them, and the upper may be past the peak. */
function reach(asked: number, system: Scalability): Outcome<number> {
  const none = failed('wanted', 'no number of units reaches it with this contention and coherency cost');
  const exact = unitsForThroughput(asked, system);
  if (!exact.ok) return none;
  const whole = ceil(exact.value);
  return andThen(scaledThroughput(whole, system), ({ throughput }) =>
    throughput < asked * (1 - 1e-9) ? none : found(whole),
  );
}

/** C-SCALE: what more units of the same kind bring, and where another one takes throughput away. */
export const sheet = defineSheet({
  id: 'C-SCALE',
  title: 'What more units of the same kind bring',
  path: '/capacity/scalability/',
  services: [],
  limits: {
    'ecs-express-max-tasks': 'the default maximum of tasks in ECS Express Mode',
    'app-runner-max-size-default': 'the default maximum of instances in App Runner',
    'aurora-replicas-max': 'the readers of one Aurora cluster',
  },
  inputs: {
    units: {
      param: 'units',
      label: 'Units',
      unit: 'units',
      want: { dimension: 'count', whole: true, min: 1, max: 1_000_000 },
      start: 12,
      hint: 'instances, tasks, threads: all of one kind',
    },
    one: {
      param: 'one',
      label: 'Throughput of one unit alone',
      want: { dimension: 'rate', noun: 'requests', min: 1e-3, max: 1e9 },
      start: 1000,
      hint: 'at its best, nothing else running; measure it',
    },
    contention: {
      param: 'contention',
      label: 'Contention σ',
      want: { dimension: 'share', min: 0, max: 1 },
      start: 0.05,
      hint: 'the part that is done one after the other; fit it to measurements',
    },
    coherency: {
      param: 'coherency',
      label: 'Coherency cost κ',
      want: { dimension: 'share', min: 0, max: 1 },
      start: 0.0002,
      hint: 'what each unit costs every other one; fit it to measurements',
    },
    wanted: {
      param: 'wanted',
      label: 'Throughput needed',
      want: { dimension: 'rate', noun: 'requests', min: 1e-3, max: 1e12 },
      start: 10_000,
      hint: 'at the peak of the day',
    },
  },
  quotas: {
    'app-runner-max-size-default': {
      want: { dimension: 'count', noun: 'instances', min: 0.001, max: 1e9 },
      unit: 'instances',
    },
    'ecs-express-max-tasks': { want: { dimension: 'count', noun: 'tasks', min: 0.001, max: 1e9 }, unit: 'tasks' },
  },
  outputs: {
    throughput: {
      label: 'Throughput',
      quantity: { dimension: 'rate', noun: 'requests' },
      figure: true,
      wants: 'at least',
    },
    peakUnits: { label: 'Units at the peak', quantity: { dimension: 'count' }, figure: true, wants: 'at least' },
    peakThroughput: {
      label: 'Throughput at the peak',
      quantity: { dimension: 'rate', noun: 'requests' },
      figure: true,
      wants: 'at least',
    },
    need: {
      label: 'Units for the throughput needed',
      quantity: { dimension: 'count' },
      figure: true,
      wants: 'at most',
      stepped: true,
    },
    next: { label: 'One more unit adds', quantity: { dimension: 'rate', noun: 'requests' }, wants: 'at least' },
    efficiency: { label: 'Left of what each could do alone', quantity: { dimension: 'share' }, wants: 'at least' },
    amdahl: {
      label: 'Throughput without coherency cost',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at least',
    },
  },
  compute({ units, wanted, ...system }) {
    const at = scaledThroughput(units, system);
    const peak = scalabilityPeak(system);
    const throughput = andThen(at, (now) => found(now.throughput));
    // One unit does all that it is asked for up to its own throughput, where the way back begins.
    const asked = Math.max(wanted, system.one);
    return {
      throughput,
      peakUnits: andThen(peak, (top) => found(top.units)),
      peakThroughput: andThen(peak, (top) => found(top.throughput)),
      need: reach(asked, system),
      next: andThen(scaledThroughput(units + 1, system), (then) =>
        andThen(throughput, (now) => finite(then.throughput - now)),
      ),
      efficiency: andThen(at, (now) => found(now.efficiency)),
      amdahl: andThen(scaledThroughput(units, { ...system, coherency: 0 }), (now) => found(now.throughput)),
    };
  },
  steps: [
    {
      id: 'throughput',
      does: 'The units’ own throughput, over what sharing and agreeing cost',
      tex: String.raw`X(n) = \dfrac{\gamma \, n}{1 + \sigma (n - 1) + \kappa \, n (n - 1)} = \dfrac{\text{@one@} \times \text{@units@}}{1 + \text{@contention@} \times (\text{@units@} - 1) + \text{@coherency@} \times \text{@units@} \, (\text{@units@} - 1)} = \text{@throughput@}`,
      words:
        'X of n equals gamma n over one plus sigma times n minus one plus kappa times n times n minus one: @one@ times @units@, over one plus @contention@ times @units@ minus one plus @coherency@ times @units@ times @units@ minus one, is @throughput@',
    },
    {
      id: 'peak',
      does: 'The number of units at which the curve turns',
      tex: String.raw`n^{*} = \sqrt{\dfrac{1 - \sigma}{\kappa}} = \sqrt{\dfrac{1 - \text{@contention@}}{\text{@coherency@}}} = \text{@peakUnits@}, \quad X(n^{*}) = \text{@peakThroughput@}`,
      words:
        'n star equals the square root of one minus sigma over kappa: the root of one minus @contention@ over @coherency@ is @peakUnits@, where the throughput is @peakThroughput@',
    },
  ],
  bars: scalabilityBars,
  chart: {
    over: 'units',
    shows: ['throughput', 'amdahl'],
    ceilings: ({ inputs, results: { peakThroughput } }) => [
      { label: 'Throughput needed', value: inputs.wanted },
      ...(peakThroughput.ok ? [{ label: 'Peak', value: peakThroughput.value }] : []),
    ],
    range: [4, 200],
  },
  verdict: scalabilityVerdict,
  question: { find: 'coherency', of: 'peakUnits', is: 100 },
  examples: [
    {
      id: 'rising',
      label: 'On the rising side',
      values: {},
      shows: '@units@ units do @throughput@, and one more adds @next@; the curve turns at @peakUnits@ units.',
      expect: {
        throughput: '7,612.3 requests/s',
        peakUnits: '68.9',
        peakThroughput: '12,925 requests/s',
        need: '21',
        efficiency: '63.4 %',
      },
      backward: { find: 'units', of: 'throughput', is: 10_000, answer: 'at least 21 units' },
    },
    {
      id: 'past',
      label: 'Past the peak',
      values: { units: 200 },
      shows: '@units@ units do @throughput@, less than @peakUnits@ units would; one more adds @next@.',
      expect: { throughput: '10,576 requests/s', next: '−19.7 requests/s', efficiency: '5.29 %' },
    },
    {
      id: 'out-of-reach',
      label: 'Beyond the peak’s throughput',
      values: { wanted: 15_000 },
      shows: 'The curve ends at @peakThroughput@, so @wanted@ is out of reach with any number of units.',
      expect: {
        peakThroughput: '12,925 requests/s',
        need: 'no number of units reaches it with this contention and coherency cost',
      },
      backward: { find: 'contention', of: 'peakThroughput', is: 15_000, answer: 'at most 3.91 %' },
    },
    {
      id: 'amdahl',
      label: 'Contention only',
      values: { coherency: 0 },
      shows: 'Without a coherency cost the curve never turns: @units@ units do @throughput@.',
      expect: {
        throughput: '7,741.9 requests/s',
        peakUnits: 'there is no peak: without a coherency cost throughput never falls',
        need: '19',
      },
    },
  ],
});
