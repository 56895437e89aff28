import { plainText } from '../link/compact.ts';
import type { Case, Sheet } from './sheet.ts';
import { textOf } from './state.ts';

/**
 * The query with which another calculator opens on the inputs of this one, so that both answer the same load.
 * @returns nothing where no input goes along
 */
export function carriedTo(
  id: string,
  sheet: Pick<Sheet, 'inputs' | 'outputs' | 'carries' | 'inner'>,
  { inputs, asOf, results }: Case,
): string {
  const texts = Object.entries(sheet.carries?.[id] ?? {}).flatMap(([param, key]) => {
    const [input, value] = [sheet.inputs[key], inputs[key]];
    const [result, of] = [results[key], sheet.inner?.[key] ?? sheet.outputs[key]];
    // A result goes along exactly, as a number that was typed does.
    if (result?.ok && of) return [[param, plainText(result.value, of.quantity)]];
    return input && value !== undefined ? [[param, textOf(input, value).replaceAll(' ', '')]] : [];
  });
  if (texts.length === 0) return '';
  return `?${new URLSearchParams([...texts, ...(asOf === 'talk' ? [['as-of', 'talk']] : [])]).toString()}`;
}
