import { nouns, singularOf } from '../../src/model/quantity/nouns.ts';

const plurals = nouns.filter((noun) => singularOf(noun) !== noun);
const anyPlural = [...new Set([...plurals, 'bytes', 'days', 'months', 'times', 'calls', 'records', 'writes', 'reads'])];

const kinds: readonly (readonly [string, RegExp])[] = [
  ['one of many', new RegExp(`(?<![\\d.,⁰-⁹:–-])1 (?:${anyPlural.join('|')})\\b`)],
  ['a noun twice', new RegExp(`\\d (?:${anyPlural.join('|')}) (?:${anyPlural.join('|')})\\b`)],
  ['a word twice', /\b(\p{L}{2,}) \1\b/iu],
  ['no money', /(?<![\d.,])0\.0+ USD/],
  ['no number', /NaN|Infinity|undefined|null|\[object|@/],
  ['an unsaid figure', /(?:^|[ (])[–-](?:[ ,.;:)%]|$)/],
  ['no space', /[%)”]\p{L}|\d(?:and|or|the|with)\b/u],
  ['nothing between', / [,.;:](?: |$)|,\s*,|\.\.(?!\.)| {2}/],
];

/** What a reader would stumble over in a sentence; none where it reads well. */
export const faultsOf = (text: string): readonly string[] => {
  const plain = text.replaceAll('\u00a0', ' ');
  return kinds.flatMap(([kind, pattern]) => (pattern.test(plain) ? [`${kind}: ${plain}`] : []));
};
