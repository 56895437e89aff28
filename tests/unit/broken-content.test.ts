import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsAfter, replaceIn } from './sound-site.ts';

type Edit = readonly [file: string, from: string, to: string];

/** The messages of the check, one a line, of a copy of the sound site with some words of it exchanged. */
const faults = (...edits: Edit[]): string[] =>
  faultsAfter((content) => {
    for (const [name, from, to] of edits) {
      const [folder = '', records] = to.split('\0');
      if (records === undefined) replaceIn(content, name, from, to);
      else {
        mkdirSync(join(content, folder));
        writeFileSync(join(content, folder, 'all.yaml'), records);
      }
    }
  });

const facts = 'facts/app-runner.yaml';

test('the sound site has no faults', () => {
  expect(faults()).toEqual([]);
});

test('a wrong id names file, line and the right one', () => {
  expect(faults([facts, 'source: guide', 'source: guid'])).toEqual([
    'src/content/facts/app-runner.yaml:12 concurrency-max: `values.0.sources.0.source`: no record “guid” among the sources: did you mean “guide”?',
  ]);
});

test('a fold that is no part of the page is told the nearest', () => {
  const [issue] = faults(['docs/index.mdx', '---\n', '---\nfolds: { limt: More }\n']);
  expect(issue).toContain('`folds` names “limt”, which is no part of this page');
});

test('a page that names an unknown fact is told the nearest', () => {
  expect(faults(['docs/index.mdx', '"concurrency-max"', '"concurrency-mx"'])).toEqual([
    'src/content/docs/index.mdx:7 <Fact> names “concurrency-mx”, which no record has. Did you mean “concurrency-max”?',
  ]);
});

test('a value without a source is refused', () => {
  const source = '          - source: guide\n            date: 2026-09-15\n';
  expect(faults([facts, `        sources:\n${source}`, '        sources: []\n'])).toContain(
    'src/content/facts/app-runner.yaml:11 concurrency-max: `values.0.sources`: a value needs at least one source: `- { source: <its id>, date: YYYY-MM-DD }`',
  );
});

test('an unknown unit is refused and the place for units named', () => {
  expect(faults([facts, 'unit: requests', 'unit: requets'])).toEqual([
    'src/content/facts/app-runner.yaml:7 concurrency-max: `unit`: unknown unit “requets”: add it to src/model/quantity/registry.ts. Did you mean requests?',
  ]);
});

test('a day that is in no calendar is refused', () => {
  expect(faults([facts, 'date: 2026-09-15', 'date: 2026-02-30'])).toEqual([
    'src/content/facts/app-runner.yaml:13 concurrency-max: `values.0.sources.0.date`: this day is not in the calendar',
  ]);
});

test('a source that speaks for a day after the ledger’s own is refused', () => {
  expect(faults([facts, 'date: 2026-09-15', 'date: 2027-01-01'])[0]).toContain('this day is after');
});

test('a value that nobody read cannot claim to be sure', () => {
  expect(faults([facts, 'date: 2026-09-15', 'date: 2026-09-15\n            read: false'])).toEqual([
    'src/content/facts/app-runner.yaml:10 concurrency-max: `values.0.confidence`: no source of this value was read, so its confidence is `unverified`',
  ]);
});

test('an unknown claim is refused', () => {
  expect(faults(['docs/other.mdx', 'Words', '<Claim id="N-99" /> Words'])).toEqual([
    'src/content/docs/other.mdx:8 <Claim> names “N-99”, which no record has. Did you mean “N-09”?',
  ]);
});

test('a line of the notes without a claim is named', () => {
  const found = faults(['claims/all.yaml', 'id: N-77', 'id: N-78']);
  expect(found.join('\n')).toContain('line 77 of the notes has no claim. Add N-77 to the file of its tier');
  expect(found.join('\n')).toContain('N-78 stands for no bullet line of the notes');
});

test('a claim and its page must name each other', () => {
  expect(faults(['docs/index.mdx', '<Claim id="N-03" /> ', ''])).toEqual([
    'src/content/claims/all.yaml:2 N-03 names the page “index”, which does not have it. Put <Claim id="N-03" /> there, or take the page out',
  ]);
  expect(faults(['docs/other.mdx', 'Words', '<Claim id="N-03" /> Words'])).toEqual([
    'src/content/docs/other.mdx:8 N-03 is on this page, but its record does not name “other”. Add it to `pages` in src/content/claims/all.yaml',
  ]);
});

test.each(['200 requests', '95%', 'fifteen replicas', '25 instances', '4 GB', '20:1'])(
  '“%s” typed into prose is found',
  (figure) => {
    const found = faults(['docs/other.mdx', 'Words about', `There are ${figure} in`]);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(
      /^src\/content\/docs\/other\.mdx:8 the figure “.*” is typed by hand\. Print it with <Fact/,
    );
  },
);

test('a limit typed into a formula, a table or a record is found too', () => {
  expect(faults(['docs/other.mdx', 'Words about', 'So $200 \\times 25$ for'])[0]).toContain('“200”');
  expect(faults(['docs/other.mdx', 'Words', '| a |\n| --- |\n| 200 |\n\nWords'])[0]).toContain('other.mdx:10');
  expect(faults(['glossary/glossary.yaml', 'not yet ended', 'not yet ended, at most 200'])).toEqual([
    'src/content/glossary/glossary.yaml:4 in-flight: the figure “200” is typed by hand. Print it with [[fact-id]]',
  ]);
});

test('years, tiers, product names and the reader’s own figures may be typed', () => {
  const words = 'In 2024, with more than 10,000 users and <Given>1,200 requests/s</Given>, see N-43 and';
  expect(faults(['docs/other.mdx', 'Words about', words])).toEqual([]);
});

test('a dead link and a dead anchor name what was meant', () => {
  expect(faults(['docs/index.mdx', '/other/#there', '/othr/#there'])).toEqual([
    'src/content/docs/index.mdx:11 dead link: there is no page /othr/. Did you mean /other/?',
  ]);
  expect(faults(['docs/index.mdx', '/other/#there', '/other/#ther'])).toEqual([
    'src/content/docs/index.mdx:11 dead anchor: /other/ has no #ther. Did you mean #there?',
  ]);
});

test('a link may open a calculator at numbers of its own, on a page that exists', () => {
  expect(faults(['docs/index.mdx', '/other/#there', '/other/?users=5M&active=40%25#there'])).toEqual([]);
  expect(faults(['docs/index.mdx', '/other/#there', '/othr/?users=5M'])).toHaveLength(1);
});

test('an unknown component and a heading without an anchor are refused', () => {
  expect(faults(['docs/index.mdx', '<Fact ', '<Fakt '])).toEqual([
    'src/content/docs/index.mdx:7 there is no component <Fakt>. Did you mean <Fact>?',
  ]);
  expect(faults(['docs/other.mdx', '## There [#there]', '## There [#there]\n\n## More'])).toEqual([
    'src/content/docs/other.mdx:8 this heading has no permanent anchor. End it with [#short-id]',
  ]);
});

test('broken YAML, broken MDX and unknown frontmatter name their line', () => {
  expect(faults([facts, 'quantity: concurrent', 'quantity: "concurrent']).join('\n')).toMatch(
    /app-runner\.yaml:4 a quote is open here and never closed/,
  );
  expect(faults(['docs/other.mdx', 'Words', '{ Words']).join('\n')).toMatch(
    /other\.mdx:8 a \{ begins a piece of code here/,
  );
  expect(faults(['docs/other.mdx', 'title: Other', 'title: Other\ncolour: red'])[0]).toContain(
    'src/content/docs/other.mdx:3',
  );
});

test('a field that is left out is told what it takes', () => {
  expect(faults([facts, '    kind: hard\n', ''])[0]).toMatch(/`kind` is missing: it takes hard, quota, /);
});

test('two records cannot share an id', () => {
  const copy = '  - id: guide\n    title: Another\n    publisher: AWS\n    kind: aws\n';
  expect(faults(['sources/sources.yaml', 'sources:\n', `sources:\n${copy}`])[0]).toContain(
    'the id “guide” is also at ',
  );
});

/** A file of records that the sound site has not. */
const added = (folder: string, text: string): Edit => ['docs/index.mdx', '', `${folder}\0${text}`];

test('an error message that no page answers is told the nearest', () => {
  const message = 'messages:\n  - { id: gone, text: Gone, from: Us, means: It went., first: Look., answer: /othr/ }\n';
  expect(faults(added('messages', message))).toEqual([
    'src/content/messages/all.yaml:2 gone is answered by “/othr/”, which is no decision, no calculator and no page. Did you mean “/other/”?',
  ]);
});

test('what is typed cannot mean two things', () => {
  const groups =
    'synonyms:\n  - { id: a, means: queue, typed: [job queues] }\n  - { id: b, means: worker, typed: [job queue] }\n';
  expect(faults(added('synonyms', groups))).toEqual([
    'src/content/synonyms/all.yaml:3 b: “job queue” leads to “a” already. Keep it in one of the two',
  ]);
});
