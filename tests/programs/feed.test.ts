import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { days } from '../../src/model/facts/as-of.ts';
import { leadsSomewhere, pages, read, root } from './site.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML as a tree. */
function parse(xml: string): Element {
  const open: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element: Element = { name, attributes, children: [], text: '' };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        open.at(-1)!.text += text;
      },
      onclosetag: () => {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return open[0]!.children.find(({ name }) => name === 'feed')!;
}

const feed = parse(read('feed.xml'));
const all = (element: Element, name: string): Element[] => element.children.filter((child) => child.name === name);
const one = (element: Element, name: string): string => {
  const found = all(element, name);
  expect(found, name).toHaveLength(1);
  return found[0]!.text;
};
const entries = all(feed, 'entry');
const moment = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

test('the feed has what Atom asks of a feed', () => {
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  expect(one(feed, 'id')).toMatch(/^tag:/);
  expect(one(feed, 'title')).toBe('Headroom: what changed');
  expect(one(feed, 'updated')).toBe(one(entries[0]!, 'updated'));
  expect(one(all(feed, 'author')[0]!, 'name')).toBe('Headroom');
  const self = all(feed, 'link').find(({ attributes }) => attributes['rel'] === 'self');
  expect(self?.attributes['href']).toBe(`${root}feed.xml`);
});

test('every entry has an id of its own, a day, a title, words and an address that leads somewhere', () => {
  expect(entries.length).toBeGreaterThan(100);
  for (const entry of entries) {
    expect(one(entry, 'updated')).toMatch(moment);
    expect(one(entry, 'title')).not.toMatch(/\[\[|undefined|\u00a0/);
    expect(one(entry, 'summary')).not.toMatch(/\[\[|undefined|\u00a0|^\s*$/);
    expect(leadsSomewhere(all(entry, 'link')[0]!.attributes['href']!)).toBe(true);
  }
  expect(new Set(entries.map((entry) => one(entry, 'id'))).size).toBe(entries.length);
});

test('entries come newest first, all after the talk and none after today', () => {
  const updated = entries.map((entry) => one(entry, 'updated').slice(0, 10));
  expect(updated).toEqual(updated.toSorted().reverse());
  expect(updated.filter((day) => day <= days.talk || day > days.today)).toEqual([]);
});

test('it tells of facts, decisions and corrections', () => {
  const kinds = new Set(entries.map((entry) => all(entry, 'category')[0]!.attributes['term']));
  expect([...kinds].sort()).toEqual(['correction', 'decision', 'fact']);
  const acu = entries.find((entry) => one(entry, 'id').endsWith(':fact/aurora-acu-max/2024-10-03'));
  expect(acu && one(acu, 'title')).toContain('128 ACU → 256 ACU');
});

test('every page names the feed', () => {
  const silent = pages.filter((page) => !read(`${page}index.html`).includes('type="application/atom+xml"'));
  expect(silent).toEqual([]);
});
