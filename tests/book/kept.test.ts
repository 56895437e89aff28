import { beforeAll, describe, expect, it } from 'vitest';
import { h } from 'hastscript';
import { elementsOf, placesIn } from '../../src/build/book/assemble.ts';
import { find, hasClass } from '../../src/build/book/elements.ts';
import { decidingFacts } from '../../src/build/book/faces/deciding.ts';
import { stepsOf } from '../../src/build/book/faces/chooser.ts';
import { handbook as makeHandbook } from '../../src/build/book/handbook.ts';
import { readLibrary, type ChooserJson, type Library } from '../../src/build/book/library.ts';
import { readSite } from '../../src/build/book/read-site.ts';
import { readChoosers } from '../../src/build/records/read-library.ts';
import { squeeze, type PrintedBook } from './read-book.ts';
import { dist, published } from './the-site.ts';
import { volume } from './volumes.ts';

interface Id {
  readonly id: string;
}
let handbook: PrintedBook;
let reference: PrintedBook;
let library: Library;
beforeAll(async () => {
  [handbook, reference] = await Promise.all([volume('headroom-handbook.pdf'), volume('headroom-reference.pdf')]);
  library = await readLibrary(
    process.cwd(),
    dist,
    readSite(dist, '/', () => undefined),
  );
});

/** Text from the page of a place to the next but one: a row may begin at the foot of a page. */
const textAt = (book: PrintedBook, anchor: string): string => {
  const page = book.places.get(anchor);
  if (page === undefined) throw new Error(`no place for ${anchor}`);
  return book.pages
    .slice(page - 1, page + 1)
    .map(({ text }) => text)
    .join('');
};

describe('what a volume says', () => {
  it('it says once: each figure in full, each stage drawn, each line of the notes boxed', () => {
    const root = h('main', elementsOf(makeHandbook(library, '/')));
    const found = find(root, ({ properties }) => 'dataFact' in properties).map(({ properties }) =>
      String(properties['dataFact']),
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((id, i) => found.indexOf(id) !== i)).toEqual([]);
    const places = placesIn(root);
    expect(places.filter((id, i) => places.indexOf(id) !== i)).toEqual([]);
    expect(places.filter((id) => id.startsWith('figure-stage-')).length).toBe(library.stages.length);
    const cards = find(root, (one) => hasClass(one, 'card'));
    expect(cards.length).toBe(library.sheets.length);
    expect(cards.flatMap((card) => find(card, (one) => hasClass(one, 'display')))).toEqual([]);
  });
});

describe('nothing of the records is lost', () => {
  it('every figure is a row of the Reference, with its value as it is', () => {
    const { facts } = published('facts.json') as { facts: (Id & { quantity: string; today: { print: string } })[] };
    expect(facts.length).toBeGreaterThan(500);
    for (const { id, quantity, today } of facts) {
      expect(textAt(reference, id), id).toContain(squeeze(quantity));
      expect(textAt(reference, id), id).toContain(squeeze(today.print));
    }
  });

  it('the figures that decide are in both volumes, with the page of their row in the Reference', () => {
    const deciding = decidingFacts(library);
    expect(deciding.length).toBe(80);
    for (const book of [handbook, reference]) {
      const first = book.places.get('deciding') ?? 0;
      const text = book.pages
        .slice(first - 1, first + 4)
        .map((page) => page.text)
        .join('');
      for (const { fact } of deciding) {
        expect(text, fact.id).toContain(squeeze(fact.today.print));
        expect(text, fact.id).toContain(`p.${reference.places.get(fact.id) ?? 0}`);
      }
    }
  });

  it('every line of the notes and every slide is in the Reference', () => {
    const { claims } = published('claims.json') as { claims: (Id & { says: string })[] };
    const { slides } = published('slides.json') as { slides: (Id & { title: string })[] };
    for (const { id, says } of claims) expect(textAt(reference, id), id).toContain(squeeze(says).slice(0, 30));
    for (const { id, title } of slides) expect(textAt(reference, id), id).toContain(squeeze(title));
  });

  it('every decision is in the Handbook with its answer, and its bookmark begins with its id', () => {
    const { decisions } = published('decisions.json') as { decisions: (Id & { title: string; answer: string })[] };
    const titles = handbook.bookmarks.map(({ title }) => title);
    for (const { id, title, answer } of decisions) {
      expect(titles).toContain(`${id} ${title}`);
      expect(textAt(handbook, id), id).toContain(squeeze(answer).slice(0, 40));
    }
  });

  it('every calculator is a card in the Handbook, and in full in the Reference', () => {
    const { worksheets } = published('worksheets.json') as {
      worksheets: (Id & { title: string; outputs: { label: string }[] })[];
    };
    for (const { id, title, outputs } of worksheets) {
      expect(handbook.bookmarks.map((one) => one.title)).toContain(`${id} ${title}`);
      for (const { label } of outputs) expect(textAt(reference, id), `${id}: ${label}`).toContain(squeeze(label));
    }
  });

  it('every term is in the Handbook', () => {
    const { terms } = published('terms.json') as { terms: (Id & { term: string })[] };
    for (const { id, term } of terms) expect(textAt(handbook, id), id).toContain(squeeze(term));
  });

  it('every path of a chooser leads on paper where its rules lead', () => {
    const { choosers } = published('choosers.json') as { choosers: ChooserJson[] };
    const trees = readChoosers(process.cwd());
    expect(trees.length).toBe(choosers.length);
    for (const tree of trees) {
      const said = choosers.find(({ id }) => id === tree.id);
      if (!said) throw new Error(`${tree.id} is not published`);
      const { steps, results } = stepsOf(tree, said);
      const letterOf = new Map(results.map(({ letter, result }) => [result.id, letter]));
      for (const { steps: path, result } of said.paths.today) {
        let at: number | string = 1;
        for (const { question, answers } of path) {
          const step = steps.find(({ number }) => number === at);
          expect(step?.question, `${tree.id}: step ${at}`).toBe(question);
          at = step?.ways.find((way) => answers.every((answer) => way.answers.includes(answer)))?.to ?? '–';
        }
        expect(at, `${tree.id}: ${result}`).toBe(letterOf.get(result ?? ''));
      }
    }
  });

  it('every result and every worked case of a chooser is in the Reference', () => {
    const text = reference.pages.map((page) => page.text).join('');
    for (const { results, scenarios } of (published('choosers.json') as { choosers: ChooserJson[] }).choosers) {
      for (const { title } of results) expect(text).toContain(squeeze(title));
      for (const one of scenarios) expect(text).toContain(squeeze(one.text).slice(0, 24));
    }
  });
});
