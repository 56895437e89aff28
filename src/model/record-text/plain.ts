import { valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { printValue } from '../facts/print.ts';
import { splitAtMarks } from './segments.ts';

/**
 * The words of a record as plain text, for files that nothing is printed in: a figure that differs between the two days
 * stands with both, as in `256 ACU (2024: 128 ACU)`.
 * @param only the one day that is spoken of, where there is one
 */
export function plainWords(words: string, factOf: (id: string) => Fact | undefined, only?: AsOf): string {
  return splitAtMarks(words)
    .map((segment) => {
      if (segment.kind === 'text' || segment.kind === 'service') return segment.text;
      if (segment.kind === 'worked') return '…';
      const fact = factOf(segment.id);
      if (!fact) return '…';
      const at = (asOf: AsOf): string => printValue(fact, valueAt(fact, asOf));
      if (segment.at ?? only) return at(segment.at ?? only ?? 'today');
      return at('talk') === at('today') ? at('today') : `${at('today')} (2024: ${at('talk')})`;
    })
    .join('');
}
