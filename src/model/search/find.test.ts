import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noChoice } from './facets.ts';
import { find, narrowed, type Found } from './find.ts';
import { entries, entryOf, libraryOf } from './fixture.ts';

const library = libraryOf();
const ask = (query: string): Found => find(query, library);
const first = (query: string): string | undefined => ask(query).hits[0]?.path;

test.each([
  ['d16', '/decisions/d-16/'],
  ['N 43', '/reference/claims/#N-43'],
  ['slide 3', '/slides/s-03/'],
  ['s3', '/services/s3/'],
  ['app-runner', '/services/app-runner/'],
  ['aprunner', '/services/app-runner/'],
  ['too many connection', '/decisions/d-09/'],
  ['proxysql', '/decisions/d-09/'],
  ['connection pooler', '/decisions/d-09/'],
  ['aurora-acu-max', '/reference/limits/#aurora-acu-max'],
  ['what is a CDN?', '/reference/glossary/#cdn'],
  ['cognito', '/reference/not-covered/identity/'],
  ['256 ACU', '/reference/limits/#aurora-acu-max'],
])('%s leads to %s', (query, path) => {
  expect(first(query)).toBe(path);
});

test('an error message opens at its place, and is the reason that is given', () => {
  const [hit] = ask('remaining connection slots are reserved').hits;
  expect(hit).toMatchObject({
    path: '/decisions/d-09/#slots',
    because: '“FATAL: remaining connection slots are reserved” (PostgreSQL)',
  });
});

test('a rate and a time open the calculator that takes both, filled in', () => {
  const [hit] = ask('1200 rps 350ms').hits;
  expect(hit).toMatchObject({
    path: '/capacity/fleet/?rate=1200+rps&latency=350ms',
    because: 'Opens with 1200 rps, 350ms',
    filled: true,
  });
});

test('a load that a calculator opens with is not missed among the limits', () => {
  expect(ask('1,200 requests/s at 351 ms').absent).toEqual([]);
  expect(ask('351 ms').absent).toEqual(['351 ms']);
});

test('a wrong figure of the notes shows its correction, on the page that works with it', () => {
  const [hit] = ask('150k requests per minute').hits;
  expect(hit).toMatchObject({
    path: '/capacity/concurrency/#N-43',
    because: 'Correction N-43: The figure is for a service, not for an instance.',
  });
});

test('two services set against each other open the comparison of the two', () => {
  expect(first('sqs vs kinesis')).toBe('/choose/compare/?with=sqs-standard,kinesis');
  expect(first('kinesis or sqs')).toBe('/choose/compare/?with=kinesis,sqs-standard');
});

test('what stands nowhere is said', () => {
  expect(ask('73,519 ACU').absent).toEqual(['73,519 ACU']);
  expect(ask('zzzxq')).toMatchObject({ none: true, unknown: ['zzzxq'], hits: [] });
  expect(ask('D-27')).toMatchObject({ none: true, unknown: ['D-27'] });
  expect(ask('kinisis cdn').none).toBe(false);
});

test('nothing that a hit quotes is said to be missing, and nothing is said twice', () => {
  const pasted = 'ERROR 1040 (HY000): Too many connections';
  const found = ask(`${pasted} ${pasted}`);
  expect(found.hits[0]?.because).toContain('ERROR 1040 (HY000)');
  expect(found).toMatchObject({ absent: [], unknown: [] });
  expect(ask('too many connections 7777 zzzxq 7777 zzzxq')).toMatchObject({ absent: ['7777'], unknown: ['zzzxq'] });
});

test('one unknown word does not empty the list', () => {
  expect(first('too many zzzxq connections')).toBe('/decisions/d-09/');
});

test('without words everything is listed, by kind', () => {
  const { groups, total } = narrowed(ask(''), noChoice, false);
  expect(total).toBe(entries.length);
  expect(groups.map(({ kind }) => kind)).toEqual([
    ...['decision', 'calculator', 'chooser', 'service', 'beyond', 'claim', 'limit', 'slide', 'term'],
  ]);
});

test('every hit is in one place only, the best ones or its kind’s', () => {
  const found = ask('connections');
  const { best, groups, total } = narrowed(found, noChoice, true);
  expect([...best, ...groups.flatMap(({ hits }) => hits)]).toHaveLength(total);
});

test('entries that share no word with a query do not reorder its hits', () => {
  const stranger = fc.stringMatching(/^[qxz]{6,9}$/);
  const strangers = fc.array(
    stranger.map((word) => entryOf('page', `/${word}/`, word, word, { asks: [word] })),
    { maxLength: 20 },
  );
  const query = fc.constantFrom(
    'connections',
    'queue or stream',
    'database proxy',
    'app runner closed',
    '256 ACU',
    'cdn',
  );
  fc.assert(
    fc.property(query, strangers, (asked, more) => {
      const paths = ask(asked).hits.map(({ path }) => path);
      expect(find(asked, libraryOf(more)).hits.map(({ path }) => path)).toEqual(paths);
    }),
    { numRuns: 40 },
  );
});

test('any query is answered without a fault, and the same one in the same way', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
      expect(ask(query).hits).toEqual(ask(query).hits);
    }),
  );
  expect(() => ask('<script>alert(1)</script> \ud800 '.repeat(500))).not.toThrow();
});

test('of two calculators with the figure, the one whose page corrects it comes first', () => {
  const rate = '150,000 requests a minute';
  const two = libraryOf([
    entryOf('calculator', '/capacity/a/', 'A rate', rate, { corrects: [{ text: '7 requests a minute', at: 'N-44' }] }),
    entryOf('calculator', '/capacity/b/', 'A rate', rate, { corrects: [{ text: rate, at: 'N-43' }] }),
  ]);
  const places = find(`a rate of ${rate}`, two).hits.map(({ entry: { path } }) => path);
  expect(places.filter((path) => /^\/capacity\/[ab]\//.test(path))).toEqual(['/capacity/b/', '/capacity/a/']);
});
