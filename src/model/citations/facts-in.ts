import { marksIn } from '../record-text/segments.ts';
import { idsIn } from '../record-text/source.ts';

/**
 * Ids of the facts that a text prints: by mark, by component, or in a sum of a calculator.
 * @param factsOfSum gives the facts of a sum such as `C-CONC/ceiling-bound`
 */
export function factsIn(text: string, factsOfSum: (id: string) => readonly string[]): string[] {
  const sums = [...marksIn(text, 'worked'), ...idsIn(text, 'Worked')];
  return [...new Set([...idsIn(text, 'Fact', 'FactTable'), ...marksIn(text, 'fact'), ...sums.flatMap(factsOfSum)])];
}
