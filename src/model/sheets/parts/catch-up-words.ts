import { formatNumber, nbsp } from '../../quantity/number.ts';
import { say } from '../../quantity/say.ts';
import { inBase } from '../../quantity/units.ts';
import type { BarGroup, Case } from '../../worksheet/sheet.ts';
import { limitBar } from '../../worksheet/limit-bar.ts';

type Key = 'stopped' | 'arrivals' | 'reading' | 'retention' | 'within' | 'shards' | 'size' | 'others';
type LimitId =
  | 'kinesis-retention-default'
  | 'kinesis-retention-max'
  | 'kinesis-shard-write-records'
  | 'kinesis-shard-write-mb'
  | 'kinesis-shard-read-mb'
  | 'kinesis-efo-mb';
type Out = 'after' | 'backlog' | 'lost' | 'needRate' | 'left' | 'room' | 'readRate' | 'lossAfter' | 'lossRate';
type State = Case<Key, LimitId, Out>;

const time = { dimension: 'time' } as const;
const rate = { dimension: 'rate' } as const;
const byteRate = { dimension: 'byte-rate' } as const;

const ofHours = (hours: number): number => inBase(hours, 'h') ?? Number.NaN;
const ofMegabytes = (rate: number): number => inBase(rate, 'MB/s') ?? Number.NaN;

/** The stop against the retention, and reading and writing against what the shards take and give. */
export function catchUpBars(state: State): BarGroup<LimitId>[] {
  const { inputs, limits } = state;
  const { stopped, arrivals, size, shards, others } = inputs;
  const needed = Math.max(inputs.reading, state.value('needRate'));
  const most = ofHours(limits['kinesis-retention-max']);
  const shared = ofMegabytes(limits['kinesis-shard-read-mb']) * shards;
  return [
    {
      title: 'The stop, against the time after which a record is deleted',
      bars: [
        limitBar(
          'stop',
          'Stop, against your retention',
          stopped,
          ofHours(inputs.retention),
          'kinesis-retention-default',
          time,
        ),
        limitBar('stop-most', 'Stop, against the longest retention', stopped, most, 'kinesis-retention-max', time),
      ],
    },
    {
      title: 'Catching up, against what all shards give',
      bars: [
        limitBar(
          'shared',
          'Shared reads at its own rate, others included',
          (inputs.reading + others * arrivals) * size,
          shared,
          'kinesis-shard-read-mb',
          byteRate,
          'setting',
        ),
        limitBar(
          'needed',
          'Shared reads to catch up in time, others included',
          (state.value('needRate') + others * arrivals) * size,
          shared,
          'kinesis-shard-read-mb',
          byteRate,
          'setting',
        ),
        limitBar(
          'fan-out',
          'The larger of the two with enhanced fan-out',
          needed * size,
          ofMegabytes(limits['kinesis-efo-mb']) * shards,
          'kinesis-efo-mb',
          byteRate,
          'setting',
        ),
        {
          id: 'own',
          label: 'Rate to catch up in time',
          load: state.value('needRate'),
          ceiling: inputs.reading,
          detail: 'your measurement',
          quantity: rate,
          kind: 'setting',
        },
      ],
    },
    {
      title: 'Writing, against what all shards take',
      bars: [
        limitBar(
          'records',
          'Records in',
          arrivals,
          limits['kinesis-shard-write-records'] * shards,
          'kinesis-shard-write-records',
          rate,
          'setting',
        ),
        limitBar(
          'bytes',
          'Bytes in',
          arrivals * size,
          ofMegabytes(limits['kinesis-shard-write-mb']) * shards,
          'kinesis-shard-write-mb',
          byteRate,
          'setting',
        ),
      ],
    },
  ];
}

/** Why it reads as fast as it does. */
const pace = (state: State): string =>
  state.value('readRate') < state.inputs.reading
    ? `It could process ${state.say('reading')}, but the shards give it only ${state.say('readRate')}: enhanced fan-out would lift that, new shards only for what is written from then on.`
    : '';

/** What waits and what is lost at the restart, when it has caught up, and what would do it in time. */
export function catchUpVerdict(state: State): string[] {
  const { inputs, results } = state;
  if (!results.backlog.ok || !results.lost.ok || !results.needRate.ok) return [];
  const retention = say(ofHours(inputs.retention), time);
  const stop = `After a stop of ${state.say('stopped')} ${state.say('backlog')} wait`;
  const fate =
    results.lost.value > 0
      ? `${stop} and ${state.say('lost')} are lost: the stop outlasted the retention of ${retention}.`
      : `${stop}; none is lost, with ${state.say('left')} of the retention left.`;
  if (!results.after.ok) {
    const loss = results.lossAfter.ok
      ? `After ${state.say('lossAfter')} the retention of ${retention} is passed, and from then on ${state.say('lossRate')} are lost.`
      : 'It stays as far behind as it is.';
    return [fate, loss, pace(state), wish(state)].filter(Boolean);
  }
  const course = `At ${state.say('readRate')} against ${state.say('arrivals')} it has caught up after ${state.say('after')}.`;
  return [fate, course, pace(state), results.after.value > inputs.within ? wish(state) : ''].filter(Boolean);
}

const wish = (state: State): string =>
  `To be caught up within ${state.say('within')} it has to read ${state.say('needRate')}.`;

/** A stop that loses records, a retention that cannot be set, and writes that the shards refuse. */
export function catchUpWarnings(state: State): Partial<Record<Key, string>> {
  const { inputs, limits } = state;
  const most = limits['kinesis-retention-max'];
  const records = limits['kinesis-shard-write-records'] * inputs.shards;
  const bytes = ofMegabytes(limits['kinesis-shard-write-mb']) * inputs.shards;
  const refused = inputs.arrivals > records || inputs.arrivals * inputs.size > bytes;
  const plural = inputs.shards === 1 ? 'shard takes' : 'shards take';
  return {
    ...(inputs.retention > most
      ? { retention: `A stream keeps nothing for longer than ${formatNumber(most)}${nbsp}h.` }
      : {}),
    ...(refused
      ? {
          arrivals: `${formatNumber(inputs.shards)} ${plural} at most ${say(records, { ...rate, noun: 'records' })} and ${say(bytes, byteRate)}: the rest is refused.`,
        }
      : {}),
  };
}
