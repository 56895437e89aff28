import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsIn } from './find.ts';
import { addressOf, floatingOf, forms, write, type Citation } from './write.ts';

const site = 'https://headroom.example/kb/';
const letters = fc.constantFrom('0', '7', 'a', 'k', 'z');
const fingerprint = fc.array(letters, { minLength: 7, maxLength: 7 }).map((all) => all.join(''));
const id = fc.constantFrom(
  ...[
    'D-16',
    'D-16/options',
    'N-43',
    'S-35',
    'C-COST-TABLE',
    'F/sqs-message-size',
    'A/stage-e',
    'A/stage-e/app-runner--rds-proxy',
  ],
  ...['Q/async', 'Q/async/sns-sqs', 'T/erlang', 'tiers/users-10k/data/', 'tiers/users-10k/data/#ladder', ''],
);
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const query = fc.constantFrom(
  '',
  '?as-of=talk',
  '?latency=350ms&rate=1M/day&as-of=2026-11-22',
  '?ratio=30:1&hits=95%25',
);

const citation: fc.Arbitrary<Citation> = fc.record({
  id,
  title: words,
  says: words,
  edition: fc.constant('2026-11-29'),
  asOf: fc.constant('2026-11-22'),
  fingerprint,
  site: fc.constant(site),
  query,
});

const stateOf = (text: string): string => {
  const params = new URLSearchParams(text);
  params.sort();
  return params.toString();
};

describe('a citation', () => {
  it('is read back as the same part in the same state, in every form', () => {
    fc.assert(
      fc.property(citation, fc.constantFrom(...forms), (cited, form) => {
        const text = `Before.\n${write(form, cited)}\nAfter.`;
        const found = citationsIn(text, site).find((one) => one.text.startsWith(site));
        expect(found).toMatchObject({ id: cited.id, fingerprint: cited.fingerprint });
        expect(stateOf(found?.query ?? '')).toBe(stateOf(cited.query ?? ''));
      }),
      { numRuns: 500 },
    );
  });

  const plain: Citation = {
    ...{ id: 'D-16', title: 'Which [async] service', says: 'Use SQS_FIFO & <one> queue', site },
    ...{ edition: '2026-11-29', asOf: '2026-11-22', fingerprint: 'k3f9a2c', query: '?b=2&a=1' },
  };

  it('has the address with its state, sorted, and its fingerprint', () => {
    expect(addressOf(plain)).toBe(`${site}D-16?a=1&b=2&v=k3f9a2c`);
    expect(addressOf({ ...plain, id: 'tiers/users-1/#then', query: '' })).toBe(`${site}tiers/users-1/?v=k3f9a2c#then`);
  });

  it('renders as meant: nothing in it is markup', () => {
    expect(write('markdown', plain)).toBe(
      `[D-16 · Which \\[async\\] service](${site}D-16?a=1&b=2&v=k3f9a2c): Use SQS\\_FIFO & \\<one\\> queue. (Headroom, edition 2026-11-29, figures as of 2026-11-22, D-16@k3f9a2c)`,
    );
    expect(write('html', plain)).toContain('&lt;one&gt; queue.');
    expect(write('html', plain)).toContain(`href="${site}D-16?a=1&amp;b=2&amp;v=k3f9a2c"`);
    expect(write('bibtex', plain)).toContain('SQS\\_FIFO \\& <one> queue');
  });

  it('says title, value, edition, day and fingerprint as plain text', () => {
    expect(write('text', plain)).toBe(
      `D-16 · Which [async] service. Use SQS_FIFO & <one> queue. Headroom, edition 2026-11-29, figures as of 2026-11-22, D-16@k3f9a2c. ${site}D-16?a=1&b=2&v=k3f9a2c`,
    );
  });
});

describe('citationsIn', () => {
  it('finds an id with its fingerprint where no address stands beside it', () => {
    expect(citationsIn('We follow D-16@k3f9a2c, and F/sqs-message-size@abcdefg.', site)).toMatchObject([
      { id: 'D-16', fingerprint: 'k3f9a2c', line: 1 },
      { id: 'F/sqs-message-size', fingerprint: 'abcdefg' },
    ]);
  });

  it('takes a part of a page by its short address, with a slash or without', () => {
    const found = citationsIn(`${site}A/stage-e/#rds-proxy and ${site}A/stage-e#rds-proxy, ${site}D-16/.`, site);
    expect(found.map((one) => one.id)).toEqual(['A/stage-e/rds-proxy', 'A/stage-e/rds-proxy', 'D-16']);
  });

  it('leaves mail addresses, other sites and bare ids alone', () => {
    expect(citationsIn('D-16 is fine, me@example.com, https://other.example/D-16?v=k3f9a2c', site)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void citationsIn(`${site}${text}`, site)));
  });
});

describe('a citation that follows the site', () => {
  const cited: Citation = {
    ...{ id: 'C-CONC', title: 'Concurrency', says: '', edition: '2026-11-29', asOf: '2026-11-22' },
    ...{ fingerprint: 'a7k0zza', site },
  };

  it('names neither a day nor a fingerprint', () => {
    expect(addressOf(floatingOf({ ...cited, query: '?latency=350ms&as-of=2026-11-22' }))).toBe(
      `${site}C-CONC?latency=350ms`,
    );
    expect(addressOf(floatingOf({ ...cited, id: 'D-16' }))).toBe(`${site}D-16`);
  });

  it('has the state that its part gives for it', () => {
    expect(addressOf(floatingOf({ ...cited, query: '?a=1&b=2&as-of=2026-11-22', floating: '?a=1' }))).toBe(
      `${site}C-CONC?a=1`,
    );
  });
});
