import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintedBook } from './read-book.ts';
import { volume, volumes } from './volumes.ts';

/** What can be done on a screen and not on paper. */
const ofScreens = [
  'click on',
  'click the',
  'on a screen',
  'this site',
  'the site has',
  'the switch in',
  'with your own figures',
  'with your own services',
  'open its numbers',
  'enter your own',
  'dotted line',
  'open calculator',
  'copy link',
  'in its field',
  'of this page',
  'has a page here',
  'npm run',
  'the build stops',
];

describe.each(volumes)('%s', (file) => {
  let book: PrintedBook;
  beforeAll(async () => {
    book = await volume(file);
  });

  it.each(ofScreens)('does not say “%s”', (words) => {
    const said = book.pages.filter(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join(' ')
        .replace(/\s+/g, ' ')
        .toLowerCase()
        .includes(words),
    );
    expect(said.map(({ number }) => number)).toEqual([]);
  });

  it('fills every place in its sentences', () => {
    const text = book.pages.flatMap(({ runs }) => runs.map(({ text: one }) => one)).join(' ');
    expect(text).not.toMatch(/@[a-z][\w-]+@|\{[a-z]+-[a-z-]+\}|\[\[|undefined|\bNaN\b|\[\?\]/);
  });

  it('says no value of another day in the middle of a sentence', () => {
    const text = book.pages.flatMap(({ runs }) => runs.map(({ text: one }) => one)).join(' ');
    expect(text).not.toMatch(/2024: .{1,30} · today:/);
    expect(text.match(/.{20}\(2024: .{20}/g) ?? []).toEqual([]);
  });

  it('names a source once where figures of it follow each other', () => {
    const text = book.pages.map(({ runs }) => runs.map(({ text: one }) => one).join(' ')).join(' ');
    expect(text.replace(/\s+/g, ' ').match(/(\[\d+\]) \1/g) ?? []).toEqual([]);
  });
});
