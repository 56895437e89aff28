import { ceil, combine, floor, map } from '../formulas/domain.ts';
import { capacityUnits, hotItemRate, partitionsNeeded } from '../formulas/dynamodb.ts';
import { both, orElse, part, parts } from '../formulas/outcome.ts';
import type { Numbers } from '../worksheet/sheet.ts';

type Input = 'reads' | 'writes' | 'item' | 'readWeight' | 'writeWeight' | 'size' | 'hot' | 'tableQuota';
type Limit = `dynamodb-${'rcu-size' | 'wcu-size' | 'partition-rcu' | 'partition-wcu' | 'partition-size'}`;

/** C-DDB: the units and partitions that a table takes, and what one item of it bears. */
export function compute(n: Numbers<Input>, limit: Numbers<Limit>) {
  const { item, hot } = n;
  const [readUnit, writeUnit] = [limit['dynamodb-rcu-size'], limit['dynamodb-wcu-size']];
  const one = {
    readUnits: limit['dynamodb-partition-rcu'],
    writeUnits: limit['dynamodb-partition-wcu'],
    size: limit['dynamodb-partition-size'],
  };
  const { units: rcu, unitsEach: readEach } = parts(capacityUnits(n.reads, item, readUnit, n.readWeight));
  const { units: wcu, unitsEach: writeEach } = parts(capacityUnits(n.writes, item, writeUnit, n.writeWeight));
  const partitions = (size: number, ofUnits: 0 | 1) =>
    part(
      both(rcu, wcu, (r, w) => partitionsNeeded({ readUnits: r * ofUnits, writeUnits: w * ofUnits, size }, one)),
      'partitions',
    );
  const [fromUnits, fromSize] = [partitions(0, 1), partitions(n.size, 0)];
  // The whole load, in partitions' worth: one item may have as much of it as fills a single one.
  const whole = combine(rcu, wcu, (r, w) => Math.max(r / one.readUnits, w / one.writeUnits));
  const hotUse = map(whole, (times) => hot * times);
  const bears = (units: number, unit: number, weight: number) =>
    map(hotItemRate(units, item, unit, weight), ({ rate }) => floor(rate));
  return {
    results: {
      rcu,
      wcu,
      partitions: partitions(n.size, 1),
      itemWrites: bears(one.writeUnits, writeUnit, n.writeWeight),
      itemReads: bears(one.readUnits, readUnit, n.readWeight),
      hotWrites: n.writes * hot,
      hotUse,
      mostHot: map(whole, (times) => (times > 1 ? 1 / times : 1)),
      spread: map(hotUse, (used) => Math.max(1, ceil(used))),
      readEach,
      writeEach,
      fromUnits,
      fromSize,
      hotWcu: map(wcu, (units) => hot * units),
      hotRcu: map(rcu, (units) => hot * units),
    },
    holds: {
      evenlyBound: orElse(fromUnits, 0) === orElse(fromSize, 0),
      boundBySize: orElse(fromSize, 0) > orElse(fromUnits, 0),
      pastQuota: Math.max(orElse(rcu, 0), orElse(wcu, 0)) > n.tableQuota,
    },
  };
}
