import { formatNumber, formatShare, nbsp } from '../../quantity/number.ts';
import { say } from '../../quantity/say.ts';
import type { Bar, BarGroup, Case } from '../../worksheet/sheet.ts';

type Key = 'units' | 'one' | 'contention' | 'coherency' | 'wanted';
type LimitId = 'ecs-express-max-tasks' | 'app-runner-max-size-default' | 'aurora-replicas-max';
type Out = 'throughput' | 'peakUnits' | 'peakThroughput' | 'need' | 'next' | 'efficiency' | 'amdahl';
type State = Case<Key, LimitId, Out>;

const count = { dimension: 'count' } as const;
const rate = { dimension: 'rate', noun: 'requests' } as const;

/** The units and the load against the peak of the curve, and the units against what they may be the number of. */
export function scalabilityBars({ inputs, limits, results }: State): BarGroup<LimitId>[] {
  const { peakUnits, peakThroughput } = results;
  const most = (id: string, label: string, limit: LimitId): Bar<LimitId> => ({
    id,
    label,
    load: inputs.units,
    ceiling: limits[limit],
    limit,
    quantity: count,
    kind: 'setting',
  });
  const peak: Bar<LimitId>[] = [
    ...(peakUnits.ok
      ? [
          {
            id: 'units',
            label: 'Units',
            load: inputs.units,
            ceiling: peakUnits.value,
            detail: 'where your curve turns',
            quantity: count,
            kind: 'setting' as const,
          },
        ]
      : []),
    ...(peakThroughput.ok
      ? [
          {
            id: 'wanted',
            label: 'Throughput needed',
            load: inputs.wanted,
            ceiling: peakThroughput.value,
            detail: 'the most your curve reaches',
            quantity: rate,
            kind: 'setting' as const,
          },
        ]
      : []),
  ];
  return [
    { title: 'Against the peak of the curve', bars: peak },
    {
      title: 'The units, if they are one of these',
      bars: [
        most('readers', 'Readers of one Aurora cluster', 'aurora-replicas-max'),
        most('tasks', 'Tasks of ECS Express Mode', 'ecs-express-max-tasks'),
        most('instances', 'Instances of App Runner', 'app-runner-max-size-default'),
      ],
    },
  ];
}

const counted = (units: number): string => `${formatNumber(units)}${nbsp}${units === 1 ? 'unit' : 'units'}`;

/** What the next unit does, seen from this side of the peak or from beyond it. */
function beside(state: State): string {
  const { inputs, results } = state;
  const { peakUnits } = results;
  if (!peakUnits.ok) {
    const linear = inputs.contention === 0;
    return linear
      ? 'Without contention and coherency cost each unit adds as much as the first.'
      : `Without a coherency cost there is no peak: one more adds ${state.say('next')}, and every further one less.`;
  }
  const top = `${state.say('peakThroughput')} at ${counted(peakUnits.value)}`;
  if (inputs.units > peakUnits.value + 1)
    return `That is past the peak of ${top}: fewer units would do more, and another one takes throughput away.`;
  const step = state.value('next');
  if (step >= 0) return `One more adds ${state.say('next')}. The curve turns with ${top}.`;
  return `That is the peak of the curve: one more takes ${say(-step, rate)} away.`;
}

/** What the units do together, what one more would change, and what the load needs. */
export function scalabilityVerdict(state: State): string[] {
  const { inputs, results } = state;
  const { units } = inputs;
  const alone = formatShare(results.efficiency.ok ? results.efficiency.value : Number.NaN);
  const together =
    units === 1
      ? `One unit does ${state.say('throughput')}.`
      : `${counted(units)} do ${state.say('throughput')} together, ${alone} of what they could do each alone.`;
  const { need } = results;
  const wanted = `${state.say('wanted')} ${need.ok ? `take ${counted(need.value)}` : 'are out of reach with any number of units'}`;
  const advice = need.ok
    ? ''
    : ': lower the contention or the coherency cost, make one unit faster, or split the load over systems that share nothing';
  return [together, beside(state), `${wanted}${advice}.`];
}
