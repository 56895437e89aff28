import type { Quantity } from './say.ts';
import { unitOf, type Dimension } from './units.ts';

const dimensions: readonly Dimension[] = ['count', 'time', 'rate', 'bytes', 'byte-rate', 'share', 'ratio', 'price'];

/** `messages/s` without its period: `messages`; the bare `/s` of a rate counts nothing. */
const nounOf = (id: string): string => id.replace(/\/[^/]*$/, '');

/**
 * What a record says a value is: a dimension (`time`), what is counted (`messages`), the rate of it (`messages/s`,
 * `requests/min`), or the unit that it is to be printed in (`days`, `GiB`).
 * @returns undefined for what the registry of units does not know
 */
export function quantityOf(spec: string): Quantity | undefined {
  const dimension = dimensions.find((name) => name === spec);
  if (dimension) return { dimension };
  const unit = unitOf(spec);
  if (!unit) {
    const rate = /^(.*)\/(h|day|month)$/.exec(spec);
    const perSecond = rate && quantityOf(`${rate[1] ?? ''}/s`);
    return perSecond ? { ...perSecond, per: rate[2] as 'h' | 'day' | 'month' } : undefined;
  }
  switch (unit.dimension) {
    case 'count':
      return { dimension: 'count', noun: unit.id };
    case 'rate':
      return {
        dimension: 'rate',
        ...(nounOf(unit.id) === '' ? {} : { noun: nounOf(unit.id) }),
        ...(unit.symbol === '/s' ? {} : unit.symbol === '/min' ? { per: 'min' as const } : { unit: unit.id }),
      };
    default:
      return { dimension: unit.dimension, unit: unit.id };
  }
}
