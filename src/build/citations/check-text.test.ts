import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citedPart, goneParts, type CitationsFile } from '../../model/citations/file.ts';
import { replayed, type Edition } from '../../model/citations/history.ts';
import type { Part } from '../../model/citations/part.ts';
import { checkText } from './check-text.ts';
import { printReport } from './report.ts';

const folder = join(import.meta.dirname, '../../../tests/citations');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const places = JSON.parse(read('places.json')) as Record<string, Pick<Part, 'kind' | 'path' | 'says'>>;
const review = read('review.md');

/** The site as it was on a day of the fixture: the review was written on the first. */
function siteAfter(...editions: string[]): CitationsFile {
  const history = replayed(editions.map((day) => JSON.parse(read(`${day}.json`)) as Edition));
  const last = history.at(-1);
  const superseded = (id: string) => last?.state.get(id)?.fields['replacedBy.D-20.decision'] !== undefined;
  const parts = [...(last?.state ?? [])].flatMap(([id, kept]) => {
    const place = places[id];
    if (!place) throw new Error(`places.json says nothing of ${id}`);
    return [
      [id, citedPart({ id, ...place, ...kept, ...(superseded(id) && { replacedBy: ['D-20'] }) }, history)] as const,
    ];
  });
  return {
    ...{
      site: 'https://headroom.example/',
      edition: last?.edition ?? '',
      asOf: last?.asOf ?? '',
    },
    ...{ parts: Object.fromEntries(parts), gone: goneParts(history) },
    moved: editions.length > 1 ? { '/tiers/users-10k/data/': '/tiers/users-10k/databases/' } : {},
  };
}

const then = siteAfter('2026-01-15');
const now = siteAfter('2026-01-15', '2026-06-01');

describe('a review with twenty citations', () => {
  it('is current on the day it was written', () => {
    const { findings } = checkText(review, then, false, true);
    expect(findings).toHaveLength(20);
    expect(findings.filter(({ state }) => state !== 'current')).toEqual([]);
  });

  it('names exactly what has changed, was superseded, has moved and was removed since', () => {
    const { findings } = checkText(review, now, false, true);
    const told = findings.filter(({ state }) => state !== 'current');
    expect(told.map(({ state, found }) => `${state} ${found.id} line ${found.line}`)).toEqual([
      'superseded D-16 line 5',
      'removed N-59 line 10',
      'changed F/sqs-message-size line 13',
      'moved tiers/users-10k/data/ line 23',
    ]);
  });

  it('says what changed, with both values and the source', () => {
    const report = printReport([{ file: 'review.md', findings: checkText(review, now, false, true).findings }], now);
    expect(report).toContain(
      'review.md:13  F/sqs-message-size SQS: message size: changed since the edition of 2026-01-15',
    );
    expect(report).toContain('2026-06-01: value: “1 MiB” → “4 MiB”');
    expect(report).toContain('review.md:5  D-16 Which asynchronous service: superseded by D-20 (');
    expect(report).toContain('moved: the address is now https://headroom.example/tiers/users-10k/databases/');
    expect(report).toContain('20 citations, 4 to look at (edition 2026-06-01, figures as of 2026-05-30).');
  });

  it('is renewed on request: the fingerprint of what changed, and a remark', () => {
    const { text } = checkText(review, now, true, true);
    const fresh = now.parts['F/sqs-message-size']?.steps.at(-1)?.fingerprint ?? '';
    const line = text.split('\n')[12] ?? '';
    expect(line).toContain(`?v=${fresh})`);
    expect(line).toContain(`F/sqs-message-size@${fresh}`);
    expect(line).toContain('<!-- headroom: F/sqs-message-size has changed since it was cited: 2026-06-01: value');
    const again = checkText(text, now, false, true).findings.filter(({ state }) => state !== 'current');
    expect(again.map(({ found }) => found.id)).toEqual(['N-59', 'tiers/users-10k/data/']);
    expect(checkText(text, now, true, true).text).toBe(text);
  });

  it('is left as it is where nothing has changed', () => {
    expect(checkText(review, then, true, true).text).toBe(review);
  });
});
