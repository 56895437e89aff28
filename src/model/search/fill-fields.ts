import type { Input } from '../worksheet/sheet.ts';
import type { FillField } from './entry.ts';

/**
 * The fields of a calculator that figures of a query may fill. What opens with a fact is a limit, a quota or a price: a load
 * that is searched for must not replace it. Counts of tasks and instances say by themselves what they are.
 */
export const fillFields = (inputs: readonly Input[]): FillField[] =>
  inputs
    .filter(({ options, start, want, named }) =>
      named ? named.length > 0 : !options && (typeof start === 'number' || want.dimension === 'count'),
    )
    .map(({ param, want: { dimension, noun }, named }) => ({
      param,
      dimension,
      ...(noun === undefined ? {} : { noun }),
      ...(named && { named: named.join('|') }),
    }));
