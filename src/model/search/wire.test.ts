import { expect, test } from 'vitest';
import { noChoice } from './facets.ts';
import { find, narrowed } from './find.ts';
import { compared, entries, entryOf, libraryOf, synonyms } from './fixture.ts';
import { figuresIn } from './figures.ts';
import { makeLexicon } from './lexicon.ts';
import { divided, pack, parted, stockCore, stockRest, stockText, unpack, type CoreFile } from './wire.ts';

const meta: CoreFile['meta'] = { compared, names: { tier: {}, service: {} }, popular: [], counts: {} };

test('an entry comes out of its file as it went in', () => {
  for (const entry of entries) expect(unpack(pack(entry))).toEqual(entry);
});

test('an index that is filled file by file answers as one that was filled at once', () => {
  const lexicon = makeLexicon();
  const core: CoreFile = { meta, entries: entries.slice(0, 4).map((entry) => parted(entry).first) };
  Array.from(stockCore(lexicon, core));
  const rest = {
    synonyms: [],
    more: entries.slice(0, 4).map((entry) => parted(entry).more),
    entries: entries.slice(4).map(pack),
  };
  Array.from(stockRest(lexicon, core, rest));
  const whole = libraryOf();
  for (const query of ['remaining connection slots', '150k requests per minute', '1200 rps 350ms', 'cdn', 'd16'])
    expect(find(query, { lexicon, synonyms, compared, read: figuresIn }).hits).toEqual(find(query, whole).hits);
});

test('words of a section lead to it', () => {
  const { lexicon } = libraryOf();
  const library = { lexicon, synonyms, compared };
  expect(narrowed(find('giraffe', library), noChoice, true).total).toBe(0);
  Array.from(stockText(lexicon, { pages: [['/decisions/d-09/', [['pinning', 'giraff savannah']]]] }));
  expect(find('giraffe', library).hits[0]?.path).toBe('/decisions/d-09/#pinning');
});

test('the first file does not grow with the number of decisions, and keeps all that is fewer', () => {
  const many = Array.from({ length: 2000 }, (_, i) =>
    entryOf('decision', `/decisions/d-${i}/`, 'A decision', 'Do it. '.repeat(20), { id: `D-${i}` }),
  );
  const { core, rest } = divided([...entries, ...many]);
  expect([...core, ...rest]).toHaveLength(entries.length + many.length);
  expect(JSON.stringify(core.map((entry) => parted(entry).first)).length).toBeLessThan(120_000);
  expect(core).toEqual(
    expect.arrayContaining(entries.filter(({ kind }) => kind === 'service' || kind === 'calculator')),
  );
});
