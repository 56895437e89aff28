import { map, combine, sum } from '../formulas/domain.ts';
import { onDemandBelow, provisionedMillion } from '../formulas/dynamodb-cost.ts';
import { capacityUnits } from '../formulas/dynamodb.ts';
import { hourlyMonth } from '../formulas/month.ts';
import { andThen, found, orElse, part, type Outcome } from '../formulas/outcome.ts';
import { hour } from '../quantity/periods.ts';
import type { Numbers, Question } from '../worksheet/sheet.ts';

type Price = 'wruPrice' | 'rruPrice' | 'wcuPrice' | 'rcuPrice';
type Input = 'scan' | 'scans' | 'use' | 'writes' | 'reads' | 'size' | 'consistency' | 'hours' | Price;
type Limit = 'dynamodb-wcu-size' | 'dynamodb-rcu-size' | 'dynamodb-item-size';

/** C-COST-TABLE: a DynamoDB table paid by the request, or by capacity that is used for part of its time. */
export function compute(n: Numbers<Input>, limit: Numbers<Limit>) {
  const units = (rate: number, unit: number, weight: number): Outcome<number> =>
    part(capacityUnits(rate, n.size, unit, weight), 'units');
  const written = units(n.writes, limit['dynamodb-wcu-size'], 1);
  // A scan counts what it has read as a whole; no scan is a transaction.
  const scanUnits =
    n.scan === 0
      ? found(0)
      : part(capacityUnits(1, n.scan, limit['dynamodb-rcu-size'], Math.min(1, n.consistency)), 'units');
  const scanned = map(scanUnits, (one) => one * n.scans);
  const read = combine(units(n.reads, limit['dynamodb-rcu-size'], n.consistency), scanned, (one, other) => one + other);
  const month = (count: Outcome<number>, perHour: number): Outcome<number> =>
    andThen(count, (many) => hourlyMonth(perHour, n.hours, many));
  const wcu = map(written, (mean) => mean / n.use);
  const rcu = map(read, (mean) => mean / n.use);
  const perHour = (million: number): number => (million * hour) / 1e6;
  const onDemand = sum(month(written, perHour(n.wruPrice)), month(read, perHour(n.rruPrice)));
  const provisioned = sum(month(wcu, n.wcuPrice), month(rcu, n.rcuPrice));
  const below = onDemandBelow(n.wcuPrice, n.wruPrice);
  const saved = combine(onDemand, provisioned, (dear, cheap) => dear - cheap);
  return {
    results: {
      onDemand,
      provisioned,
      below,
      belowReads: onDemandBelow(n.rcuPrice, n.rruPrice),
      saved,
      writeMillion: provisionedMillion(n.wcuPrice, n.use),
      readMillion: provisionedMillion(n.rcuPrice, n.use),
      scanUnits,
      scanCost: map(scanUnits, (one) => (one * n.rruPrice) / 1e6),
      scanMonth: month(scanned, perHour(n.rruPrice)),
      wcu,
      rcu,
    },
    holds: {
      neverWorth: orElse(below, 0) >= 1,
    },
  };
}

/** The share of the provisioned units to use for a million of them to cost so much. */
export function inverse({ find, of, is }: Question, { wcuPrice, rcuPrice }: Numbers<Price>) {
  if (find !== 'use' || (of !== 'writeMillion' && of !== 'readMillion')) return undefined;
  const use = onDemandBelow(of === 'writeMillion' ? wcuPrice : rcuPrice, is);
  return use.ok && use.value > 0 && use.value <= 1 ? use : undefined;
}
