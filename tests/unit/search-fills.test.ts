import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { entryOf } from '../../src/model/search/fixture.ts';
import { figuresIn } from '../../src/model/search/figures.ts';
import { fillFields } from '../../src/model/search/fill-fields.ts';
import { filled } from '../../src/model/search/fill.ts';

const calculators = sheets.map((sheet) =>
  entryOf('calculator', sheet.path, sheet.title, '', {
    id: sheet.id,
    fields: fillFields(Object.values(sheet.inputs)),
  }),
);

/** The calculators that a query fills, each with what goes into its fields. */
const fills = (query: string): string[] =>
  calculators.flatMap((entry) => {
    const fill = filled(entry, figuresIn(query));
    const pairs = [...new URLSearchParams(fill?.query)].map(([param, text]) => `${param}=${text}`);
    return fill ? [`${entry.id ?? ''} ${pairs.join(' ')}`] : [];
  });

const queries = [
  'how many tasks do I need 1200 requests/s 350 ms',
  '2000/s 300 ms',
  '1200 requests/s, 20 ms cpu, 350 ms latency',
  '500 messages/s 100 ms',
  '500 messages/s, burst of 2 h',
  '5000 records/s 800 bytes',
  '2000 reads/s 500 writes/s',
  '5000 requests/s 5 MB',
  '1M users 20 %',
  'cache hit ratio 90 %',
  'p99 200 ms',
  '60 tasks 2 s',
];

describe('the fields that a search fills', () => {
  it('are what its figures are about', async () => {
    const text = queries.map((query) => [query, ...fills(query).map((line) => `  ${line}`)].join('\n')).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'search-fills.txt'));
  });

  it('take no response time for CPU time', () => {
    for (const query of queries.slice(0, 2)) expect(fills(query).join('\n')).not.toContain('cpu');
  });

  it('leaves limits, quotas and prices to whoever names them', () => {
    const limits = sheets.flatMap(({ id, inputs }) =>
      fillFields(Object.values(inputs).filter(({ start, named }) => typeof start === 'string' && !named))
        .filter(({ dimension }) => dimension !== 'count')
        .map(({ param }) => `${id} ${param}`),
    );
    expect(limits).toEqual([]);
  });
});
