import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import type { FactJson } from './library.ts';
import { fillSources } from './numbering.ts';
import { factNote, formerly } from './side-notes.ts';

const source = {
  source: 'guide',
  title: 'Guide',
  url: null,
  date: '2026-07-31',
  precision: null,
  slide: null,
  read: true,
  via: null,
};
const value = (print: string, from: string | null, to: string | null) => ({
  ...{
    number: 1,
    unit: 'ACU',
    text: null,
    print,
    from,
    fromPrecision: null,
    to,
    confidence: 'high' as const,
    note: null,
  },
  sources: [source],
});
const fact = (values: FactJson['values'], talk: number | null): FactJson => ({
  ...{
    id: 'aurora-acu-max',
    url: '',
    service: 'aurora-serverless',
    feature: null,
    quantity: 'max capacity',
    kind: 'hard',
  },
  ...{ scope: 'instance', region: null, unit: 'ACU', dimension: 'count', said: null, note: null, values },
  talk: { print: talk === null ? 'did not exist' : (values[talk]?.print ?? ''), value: talk, proven: true },
  today: { print: values.at(-1)?.print ?? '', value: values.length - 1, proven: true },
  changed: values.length > 1 || talk === null,
});

const text = (one: FactJson, shown = one.today.print): string =>
  fillSources(toHtml(h('p', factNote(one, shown))), new Map([['guide', 37]])).replace(/<[^>]+>/g, '');

describe('the note next to a figure', () => {
  it('begins with the value, and ends with its source and month', () => {
    expect(text(fact([value('15 readers', null, null)], 0))).toBe('15 readers per instance, hard limit. [37] 2026-07');
  });

  it('says what it was in the talk, and until when', () => {
    const one = fact([value('128 ACU', null, '2024-10-03'), value('256 ACU', '2024-10-03', null)], 0);
    expect(text(one)).toBe('256 ACU per instance, hard limit; 128 ACU until 2024-10. [37] 2026-07');
  });

  it('says since when there is such a figure, never that it did not exist', () => {
    expect(formerly(fact([value('0 ACU', '2024-11-20', null)], null))).toBe('since 2024-11');
  });

  it('begins with the name where the text has a phrase in full', () => {
    const one = fact([value('closed to new customers since April', null, null)], 0);
    expect(text(one)).toBe('max capacity, per instance, hard limit. [37] 2026-07');
    expect(text(one, 'closed')).toMatch(/^closed to new customers since April per instance/);
  });

  it('says that nobody has verified a value', () => {
    const unread = { ...value('0.015 USD', null, null), sources: [{ ...source, read: false }] };
    expect(text(fact([unread], 0))).toContain('; not verified. ');
  });
});
