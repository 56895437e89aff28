import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FactJson } from './library.ts';
import { month, sourceMark } from './text.ts';

const kinds: Readonly<Record<string, string>> = {
  hard: 'hard limit',
  quota: 'quota',
  default: 'default',
  typical: 'typical',
  price: 'list price',
  allowance: 'included',
  discount: 'discount',
};

/** What sort of figure it is, in a word or two; nothing where it only defines something. */
export const kindWord = ({ kind }: Pick<FactJson, 'kind'>): string => kinds[kind] ?? '';

/** What a figure is of: several of a service can have the same quantity, each of another feature. */
export function figureName({ feature, quantity }: Pick<FactJson, 'feature' | 'quantity'>): string {
  const named = feature === null || quantity.toLowerCase().includes(feature.toLowerCase());
  return named ? quantity : `${feature}: ${quantity}`;
}

const currentOf = (fact: FactJson) => fact.values[fact.today.value ?? -1];
const formerOf = (fact: FactJson) => fact.values[fact.talk.value ?? -1];

/** What it was on the day of the talk, where that was something else: `128 ACU until 2024-10`. */
export function formerly(fact: FactJson): string {
  if (!fact.changed) return '';
  const since = currentOf(fact)?.from;
  if (formerOf(fact) === undefined) return since ? `since ${month(since)}` : 'not there in 2024';
  const until = formerOf(fact)?.to;
  return until ? `${fact.talk.print} until ${month(until)}` : `${fact.talk.print} in 2024`;
}

/** The source of today's value that was seen last. */
const sourceOf = (fact: FactJson) =>
  [...(currentOf(fact)?.sources ?? [])].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];

/** Nobody has read today's value in a source. */
export const unverified = (fact: FactJson): boolean => sourceOf(fact)?.read === false || !sourceOf(fact);

/** `[37]`: where today's value was read. */
export function cited(fact: FactJson): string {
  const source = sourceOf(fact);
  return source ? sourceMark(source.source) : '';
}

/** The month that the source speaks for. */
export const asOf = (fact: FactJson): string => month(sourceOf(fact)?.date ?? '') || '–';

/** The remark on today's value. */
export const remark = (fact: FactJson): string => currentOf(fact)?.note ?? '';

const longest = 70;

/** A value longer than this is a phrase of the text. */
export const longestValue = 22;

/**
 * A figure in full, in ten words: value, what it is counted for, kind, what it was, source and month. A phrase that the
 * text has in full is not said again: its name stands for it.
 * @param shown what the text says
 */
export function factNote(fact: FactJson, shown: string): ElementContent[] {
  const said = remark(fact);
  const scope = fact.scope === null ? '' : `per ${fact.scope}`;
  const about = [scope, kindWord(fact)].filter((part) => part !== '').join(', ');
  const rest = [
    formerly(fact),
    said.length > longest ? '' : said.replace(/\.$/, ''),
    unverified(fact) ? 'not verified' : '',
  ];
  const end = rest.filter((part) => part !== '');
  const named = shown === fact.today.print && shown.length > longestValue;
  return [
    h('b', named ? figureName(fact) : fact.today.print),
    {
      type: 'text',
      value: `${about === '' ? '' : `${named ? ',' : ''} ${about}`}${end.length === 0 ? '' : `; ${end.join('; ')}`}. `,
    },
    h('span', { className: ['nb'] }, `${cited(fact)} ${asOf(fact)}`),
  ];
}
