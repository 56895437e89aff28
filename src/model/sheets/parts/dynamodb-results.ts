import { ceil, finite, floor } from '../../capacity/domain.ts';
import { capacityUnits, hotItemRate, partitionsNeeded } from '../../capacity/dynamodb.ts';
import { andThen, found } from '../../capacity/outcome.ts';
import type { Numbers, Results } from '../../worksheet/sheet.ts';
import { GB, KB, type Key, type Out, type Rest } from './dynamodb-words.ts';

/** Units and partitions of the table, and what one item of it bears, from the formulas of the engine. */
export function dynamodbResults(
  { reads, writes, item, readWeight, writeWeight, size, hot }: Numbers<Key>,
  limits: Numbers<Rest>,
): Results<Out> {
  const readUnit = limits['dynamodb-rcu-size'] * KB;
  const writeUnit = limits['dynamodb-wcu-size'] * KB;
  const each = {
    readUnits: limits['dynamodb-partition-rcu'],
    writeUnits: limits['dynamodb-partition-wcu'],
    size: limits['dynamodb-partition-size'] * GB,
  };
  const read = capacityUnits(reads, item, readUnit, readWeight);
  const write = capacityUnits(writes, item, writeUnit, writeWeight);
  const table = (held: number, units: boolean) =>
    andThen(read, (r) =>
      andThen(write, (w) =>
        andThen(
          partitionsNeeded({ readUnits: units ? r.units : 0, writeUnits: units ? w.units : 0, size: held }, each),
          ({ partitions }) => found(partitions),
        ),
      ),
    );
  // The whole load, in partitions' worth: one item may have as much of it as fills a single one.
  const whole = andThen(read, (r) =>
    andThen(write, (w) => finite(Math.max(r.units / each.readUnits, w.units / each.writeUnits))),
  );
  const use = andThen(whole, (times) => finite(hot * times));
  return {
    rcu: andThen(read, ({ units }) => found(units)),
    wcu: andThen(write, ({ units }) => found(units)),
    readEach: andThen(read, ({ unitsEach }) => found(unitsEach)),
    writeEach: andThen(write, ({ unitsEach }) => found(unitsEach)),
    partitions: table(size, true),
    fromUnits: table(0, true),
    fromSize: table(size, false),
    itemReads: andThen(hotItemRate(each.readUnits, item, readUnit, readWeight), ({ rate }) => found(floor(rate))),
    itemWrites: andThen(hotItemRate(each.writeUnits, item, writeUnit, writeWeight), ({ rate }) => found(floor(rate))),
    hotWrites: finite(writes * hot),
    hotUse: use,
    mostHot: andThen(whole, (times) => finite(times > 1 ? 1 / times : 1)),
    spread: andThen(use, (used) => finite(Math.max(1, ceil(used)))),
  };
}
