import { days, type Fact, type Value } from '../facts/as-of.ts';
import { printDay, printValue, wording } from '../facts/print.ts';
import type { Entry } from './entry.ts';

/** What the feed has to know about a fact besides its record. */
export interface Surroundings {
  readonly url: string;
  /** Whose fact it is: `SQS, FIFO queue`. */
  readonly owner: string;
  readonly titleOf: (source: string) => string;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const isNews = (day: string | undefined): day is string => day !== undefined && day > days.talk && day <= days.today;

function howKnown({ fromPrecision, from }: Value): string {
  if (fromPrecision === undefined || from === undefined) return '';
  if (fromPrecision === 'first-seen') return ` The day is the first on which it was seen.`;
  return ` The day is known only as ${fromPrecision === 'month' ? '' : 'about '}${from.slice(0, 7)}.`;
}

function evidenceOf(value: Value, { titleOf }: Surroundings): string {
  const [seen] = value.sources;
  if (!seen) return '';
  return seen.read === false
    ? ` Not verified; to be checked at: ${titleOf(seen.source)}.`
    : ` Source: ${titleOf(seen.source)}, ${printDay(seen)}.`;
}

/** Every value of a fact that began, or ended without another in its place, after the day of the talk. */
export function factEntries(fact: Fact, around: Surroundings): Entry[] {
  const { url, owner } = around;
  const name = `${owner}: ${fact.quantity}`;
  const print = (value: Value): string => {
    const more = wording(value);
    return plain(`${printValue(fact, value)}${more === undefined ? '' : ` (${more})`}`);
  };
  return fact.values.flatMap((value, i): Entry[] => {
    const before = fact.values[i - 1];
    const after = fact.values[i + 1];
    const begun: Entry[] = isNews(value.from)
      ? [
          {
            id: `fact/${fact.id}/${value.from}`,
            kind: 'fact',
            title: before ? `${name}: ${print(before)} → ${print(value)}` : `${name}: new, ${print(value)}`,
            url,
            day: value.from,
            summary: `${before ? `Was ${print(before)}, is ${print(value)}` : `New: ${print(value)}`}.${howKnown(value)}${evidenceOf(value, around)}`,
          },
        ]
      : [];
    if (!isNews(value.to) || after) return begun;
    const ended: Entry = {
      id: `fact/${fact.id}/${value.to}/end`,
      kind: 'fact',
      title: `${name}: ended, was ${print(value)}`,
      url,
      day: value.to,
      summary: `Was ${print(value)}; no longer exists.${evidenceOf(value, around)}`,
    };
    return [...begun, ended];
  });
}
