import { parse } from '../quantity/parse.ts';
import type { Figure } from './figure.ts';

const number = /(?<![\p{L}\p{N}.,_-])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?(?![\d.]*\d))(?!-\d)/gu;
const multiple = /^\s?(?:k|K|M|bn|thousand|million|billion)(?![\p{L}])/u;
/** Up to five words of letters and signs behind a number: `requests per minute`, `MiB`, `%`. */
const behind = /^\s?%|^(?:[\s\u00a0]?[\p{L}]+(?:\/[\p{L}]+)?|[\s\u00a0]?\/[\s\u00a0]?[\p{L}]+){1,4}/u;

/** Behind a number these are another way to say `per`. */
const tidy = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\b(an?|each|every) (second|minute|hour|day|month)\b/gi, 'per $2')
    .replace(/ +/g, ' ')
    .trim();

function longest(written: string, rest: string): { readonly text: string; readonly length: number } | undefined {
  const unit = behind.exec(rest)?.[0] ?? '';
  // From the longest run of words that is a unit down to none.
  for (let words = unit; words !== ''; words = words.replace(/[\s\u00a0]?[^\s\u00a0]+$/u, '')) {
    const text = tidy(`${written}${/^[\s%/\u00a0]/u.test(words) ? '' : ' '}${words}`);
    if (text.length <= 60 && parse(text).ok) return { text, length: words.length };
    // `300 jobs per second` is a rate, whatever a job is.
    const bare = /^(\S+) [\p{L}-]+ ?(\/ ?\p{L}+|per \p{L}+)$/u.exec(text);
    if (bare && parse(`${bare[1] ?? ''} ${bare[2] ?? ''}`).ok)
      return { text: `${bare[1] ?? ''} ${bare[2] ?? ''}`, length: words.length };
  }
  return undefined;
}

const ratio = /(?<![\p{L}\p{N}.,_:-])\d+(?:\.\d+)?\s?:\s?\d+(?![\p{N}:])/gu;

function ratiosIn(text: string): Figure[] {
  return [...text.matchAll(ratio)].flatMap(({ 0: written, index }): Figure[] => {
    const read = parse(written);
    if (!read.ok) return [];
    const { value, dimension } = read;
    const end = index + written.length;
    return [{ number: value, value, dimension, written, start: index, end, near: near(text, index, end) }];
  });
}

/** What stands before a part of a text and behind it, up to a comma or another figure. */
const near = (text: string, start: number, end: number): string =>
  `${/(?:[^\d,]|\B\d)*$/.exec(text.slice(0, start))?.[0] ?? ''} ${/^(?:[^\d,]|\B\d)*/.exec(text.slice(end))?.[0] ?? ''}`;

/** Every figure of a text, each with the longest unit that can be read behind it. Never throws. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = ratiosIn(text);
  for (const match of text.matchAll(number)) {
    if (figures.some(({ dimension, start, end }) => dimension === 'ratio' && match.index >= start && match.index < end))
      continue;
    const scaled = multiple.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    const written = match[0] + scaled;
    const bare = parse(written.trim());
    if (!bare.ok) continue;
    const end = match.index + written.length;
    const unit = longest(written, text.slice(end, end + 40));
    const last = end + (unit?.length ?? 0);
    const read = unit && parse(unit.text);
    const noun = read?.ok ? /^([\p{L}]+)(?:\/|$)/u.exec(read.unit)?.[1] : undefined;
    figures.push({
      number: bare.value,
      value: read?.ok ? read.value : bare.value,
      dimension: read?.ok ? read.dimension : 'count',
      ...(noun !== undefined && read?.ok && ['rate', 'count'].includes(read.dimension) ? { noun } : {}),
      written: text.slice(match.index, last),
      start: match.index,
      end: last,
      near: near(text, match.index, last),
    });
  }
  return figures;
}
