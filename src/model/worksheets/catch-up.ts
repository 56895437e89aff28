import { lowest } from '../formulas/binding.ts';
import { catchUp, catchUpRate } from '../formulas/catch-up.ts';
import { map } from '../formulas/domain.ts';
import { andThen, failed, found, orElse, part } from '../formulas/outcome.ts';
import type { ShardLimit } from '../formulas/shards.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'stopped' | 'arrivals' | 'reading' | 'retention' | 'within' | 'shards' | 'size' | 'others';
type Limit = ShardLimit | 'kinesis-efo-mb';

/** C-CATCH: how a consumer of a stream fares that stood still: what waits, what is lost, how long it takes. */
export function compute(n: Numbers<Input>, limit: Numbers<Limit>) {
  const { stopped, arrivals, reading, retention, within, shards, size } = n;
  const gives = limit['kinesis-shard-read-mb'] * shards;
  const others = n.others * arrivals;
  const room = Math.max(0, gives / size - others);
  const readRate = lowest({ reading, room }).value;
  const course = catchUp({ stopped, arrivals, consumption: readRate, retention });
  const after = andThen(course, (way) => {
    if (way.course === 'catches up') return found(way.after);
    const why = way.course === 'stays behind' ? 'it reads just as much as is written' : 'it reads less than is written';
    return failed('result', `it never catches up: ${why}`);
  });
  const lost = part(course, 'lost');
  const needRate = catchUpRate({ stopped, arrivals, retention }, within);
  const takes = limit['kinesis-shard-write-records'] * shards;
  const takesBytes = limit['kinesis-shard-write-mb'] * shards;
  return {
    results: {
      after,
      backlog: part(course, 'backlog'),
      lost,
      needRate,
      left: Math.max(0, retention - stopped),
      room,
      readRate,
      lossAfter: andThen(course, (way) =>
        way.course === 'falls behind' ? found(way.lossAfter) : failed('result', 'no more are lost after the restart'),
      ),
      lossRate: map(course, (way) => (way.course === 'falls behind' ? way.lossRate : 0)),
      reads: (reading + others) * size,
      readsInTime: map(needRate, (rate) => (rate + others) * size),
      readsAlone: map(needRate, (rate) => Math.max(reading, rate) * size),
      gives,
      givesOne: limit['kinesis-efo-mb'] * shards,
      takes,
      written: arrivals * size,
      takesBytes,
    },
    holds: {
      late: orElse(after, Infinity) > within,
      refused: arrivals > takes || arrivals * size > takesBytes,
    },
  };
}
