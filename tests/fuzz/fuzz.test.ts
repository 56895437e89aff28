// Whatever somebody types, pastes or puts into an address: it is read, or refused with a message, and nothing throws.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsIn, schemaOf } from '../../src/build/records/parsed.ts';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { printAnswers, readAnswers, treeOf, walk } from '../../src/model/chooser/index.ts';
import { citationsIn } from '../../src/model/citations/find.ts';
import { printChoice, readChoice } from '../../src/model/comparison/link.ts';
import { dayNote, dayOf } from '../../src/model/facts/day.ts';
import { nearestId, wordsOfPath } from '../../src/model/link/nearest-id.ts';
import { parse } from '../../src/model/quantity/parse.ts';
import type { Expectation } from '../../src/model/quantity/expectation.ts';
import { printSearch, readSearch, tidyQuery } from '../../src/model/search/address.ts';
import { find } from '../../src/model/search/find.ts';
import { libraryOf } from '../../src/model/search/fixture.ts';
import { deckOf, deckParams, jumpTo, slideAt } from '../../src/model/slides/deck.ts';
import { startOf } from '../../src/model/worksheet/case.ts';
import { limitsAt } from '../../src/model/worksheet/limits-at.ts';
import { printEntered, textsOf } from '../../src/model/worksheet/address.ts';
import { caseFrom } from '../../src/model/worksheet/from-address.ts';
import { readEntered } from '../../src/model/worksheet/read-address.ts';
import { recordCollections, type CollectionName } from '../../src/schemas/collections.ts';
import { sheetLimits } from '../unit/random-states.ts';
import { choiceReaders } from './choice-readers.ts';
import { anything, corpus, queryOf } from './draws.ts';
import { isSaid, reader, unsaid } from './reader.ts';
import { textReaders } from './text-readers.ts';

const root = join(import.meta.dirname, '../..');

/** Cases over all readers; `FUZZ_CASES` sets another number: a million at night. */
const cases = Number(process.env['FUZZ_CASES'] ?? 100_000);

const expectations: readonly Expectation[] = [
  { dimension: 'count', noun: 'requests', whole: true, min: 1, max: 1e6 },
  { dimension: 'rate', noun: 'requests' },
  { dimension: 'time', unit: 'ms', min: 0.001 },
  { dimension: 'bytes' },
  { dimension: 'byte-rate' },
  { dimension: 'share', max: 1 },
  { dimension: 'ratio' },
  { dimension: 'price' },
];

const facts = new Map(recordsIn(root, 'facts').map((fact) => [fact.id, fact]));
const trees = recordsIn(root, 'choosers').map((chooser) => treeOf(chooser, (id) => facts.get(id)).tree);
const limits = new Map(sheets.map((sheet) => [sheet.id, sheetLimits(sheet)]));
const library = libraryOf();
const slides = recordsIn(root, 'slides').map(({ id, tier }) => ({ id, tier }));
const tiers = [...new Set(slides.map(({ tier }) => tier))].map((id) => ({ id, title: id }));
const numbers = ['5', '1200/s', '350 ms', '1M', '20%', 'talk', 'today', '2024-02-29'];

/** A record with one of its values replaced or left out. */
const records = (Object.keys(recordCollections) as CollectionName[]).flatMap((name) =>
  (recordsIn(root, name) as readonly object[]).map((record) => ({ name, record })),
);
const broken = fc
  .tuple(fc.constantFrom(...records), fc.nat(), fc.option(fc.anything({ maxDepth: 2 }), { nil: undefined }))
  .map(([{ name, record }, at, value]) => {
    const keys = Object.keys(record);
    return { name, record: { ...record, [keys[at % keys.length] ?? '']: value } };
  });

const readers = {
  'a quantity': reader({
    of: fc.tuple(anything, fc.constantFrom(undefined, ...expectations)),
    kept: corpus.flatMap((text) => expectations.map((want) => [text, want] as [string, Expectation])),
    holds: ([text, want]) => {
      const read = parse(text, want);
      if (read.ok) {
        expect(Number.isFinite(read.value)).toBe(true);
        if (want?.min !== undefined) expect(read.value).toBeGreaterThanOrEqual(want.min);
        if (want?.max !== undefined) expect(read.value).toBeLessThanOrEqual(want.max);
      } else isSaid(read.message, text);
    },
    share: 3,
  }),
  'the address of a calculator': reader({
    of: fc
      .constantFrom(...sheets)
      .chain((sheet) =>
        queryOf([...Object.values(sheet.inputs).map(({ param }) => param), 'find', 'of', 'is', 'as-of'], numbers).map(
          (search) => ({ sheet, search }),
        ),
      ),
    kept: sheets.flatMap((sheet) => corpus.map((search) => ({ sheet, search }))),
    holds: ({ sheet, search }) => {
      const ledger = limits.get(sheet.id) ?? {};
      const { state, notes } = caseFrom(sheet, ledger, search, 'today');
      for (const note of notes) isSaid(note, search);
      for (const name of Object.keys(sheet.outputs)) expect(state.say(name)).not.toMatch(unsaid);
      const start = startOf(sheet, limitsAt(ledger, 'today').numbers);
      const defaults = textsOf(sheet, start);
      const once = printEntered(sheet, readEntered(sheet, search, start, ''), defaults, '', '');
      expect(printEntered(sheet, readEntered(sheet, once, start, ''), defaults, '', '')).toBe(once);
    },
  }),
  'the address of a chooser': reader({
    of: fc
      .constantFrom(...trees)
      .chain((tree) =>
        queryOf(
          [...tree.questions.map(({ param }) => param), 'as-of'],
          [...numbers, ...tree.questions.flatMap(({ answers }) => answers.map(({ id }) => id))],
        ).map((search) => ({ tree, search })),
      ),
    kept: trees.flatMap((tree) => corpus.map((search) => ({ tree, search }))),
    holds: ({ tree, search }) => {
      const { answers, notes } = readAnswers(tree, search, 'today');
      for (const note of notes) isSaid(note, search);
      const once = printAnswers(tree, answers);
      expect(printAnswers(tree, readAnswers(tree, once, 'today').answers)).toBe(once);
      walk(tree, answers, 'today');
    },
  }),
  'the address of the search, and what is typed there': reader({
    of: queryOf(['q', 'kind', 'layer', 'tier', 'service', 'status'], ['fact', 'proxy', 'users-10k', 'd16', '150k/min']),
    kept: corpus,
    holds: (search) => {
      const read = readSearch(search);
      for (const note of read.notes) isSaid(note, search);
      const once = printSearch(read.search);
      expect(printSearch(readSearch(once).search)).toBe(once);
      const { query } = tidyQuery(search);
      for (const { path, because } of find(query, library).hits) {
        expect(path).toMatch(/^\//);
        if (because !== undefined) isSaid(because, search);
      }
    },
  }),
  'the columns of the comparison': reader({
    of: queryOf(['with'], ['sqs-standard', 'kinesis,sqs-standard', ',', 'sqs-standard,sqs-standard']),
    kept: corpus,
    holds: (search) => {
      const { chosen, notes } = readChoice(['sqs-standard', 'kinesis', 'sns'], search);
      for (const note of notes) isSaid(note, search);
      expect(readChoice(['sqs-standard', 'kinesis', 'sns'], printChoice(chosen)).chosen).toEqual(chosen);
    },
  }),
  'the day of an address': reader({
    of: fc.oneof(anything, fc.constantFrom(...numbers)),
    kept: corpus,
    holds: (text) => {
      const day = dayOf(text);
      if (day === undefined) isSaid(dayNote(text) ?? '', text);
      else expect(['talk', 'today']).toContain(day.asOf);
    },
  }),
  'the deck': reader({
    of: fc.tuple(anything, anything, queryOf(Object.values(deckParams), ['S-24,S-35', 'users-10k', '99'])),
    kept: corpus.map((text): [string, string, string] => [text, text, text]),
    holds: ([anchor, typed, search]) => {
      const query = new URLSearchParams(search);
      const deck = deckOf((name) => query.get(name), slides, tiers);
      expect(deck.ids.length).toBeGreaterThan(0);
      for (const says of deck.says) isSaid(says, search);
      expect(deck.ids).toContain(slideAt(deck, anchor, slides).id);
      const jump = jumpTo(deck, typed);
      if ('id' in jump) expect(deck.ids).toContain(jump.id);
      else isSaid(jump.says, typed);
    },
  }),
  'a review with citations': reader({
    of: fc
      .array(
        fc.oneof(
          anything,
          fc
            .tuple(fc.constantFrom('D-16', 'F/x', 'decisions/d-16/', ''), anything)
            .map(([id, text]) => `https://headroom.example/${id}${text}`),
          fc.constantFrom('D-16@k3f9a2c', 'N-43@aaaaaaa\n', '\n'),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(' ')),
    kept: corpus,
    holds: (text) => {
      const lines = text.split('\n').length;
      for (const { line, at, text: cited } of citationsIn(text, 'https://headroom.example/')) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(text.slice(at, at + cited.length)).toBe(cited);
      }
    },
  }),
  'an address that does not exist': reader({
    of: anything,
    kept: corpus,
    holds: (path) => {
      const ids = ['D-01', 'D-28', 'N-43', 'C-CONC'];
      const near = nearestId(path, ids);
      if (near) expect(ids).toEqual(expect.arrayContaining([near.first, near.last]));
      expect(wordsOfPath(path)).not.toMatch(/^\//);
    },
  }),
  'a broken record': reader({
    of: broken,
    kept: [],
    holds: ({ name, record }) => {
      const read = schemaOf(name).safeParse(record);
      if (!read.success) for (const { message } of read.error.issues) expect(message).not.toBe('');
    },
    share: 0.3,
  }),
  ...choiceReaders,
  ...textReaders,
};

const shares = Object.values(readers).reduce((sum, { share }) => sum + share, 0);

describe.each(Object.entries(readers))('%s', (_, { tried, share }) => {
  // As many cases as at night take long.
  test('is read or refused with a message, whatever it is', () => {
    tried(Math.ceil((cases * share) / shares));
  }, 3_600_000);
});
