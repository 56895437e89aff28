import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FactJson, SlideJson, TermJson } from '../library.ts';
import { asOf, cited, figureName, kindWord, remark, formerly, unverified } from '../side-notes.ts';
import { inline, table } from '../text.ts';

/** The slides of the talk: what each shows, its point, and what is different today. */
export const slidesTable = (slides: readonly SlideJson[]): Element =>
  table(
    ['Id', 'Slide', 'What it shows', 'Its point; today'],
    slides.map(({ id, title, shows, point, today }) => [
      [id],
      title,
      shows,
      [point, today].filter((text) => text !== null).join(' Today: '),
    ]),
    { className: 'wide dense', ids: slides.map(({ id }) => id), widths: ['12mm', '34mm', '66mm', '56mm'] },
  );

/** The terms, in two columns. */
export const glossary = (terms: readonly TermJson[]): Element =>
  h(
    'dl',
    { className: ['glossary', 'columns'] },
    terms.map(({ id, term, aliases, means }) =>
      h('div', { id }, [
        h('dt', [
          term,
          ...(aliases.length === 0 ? [] : [h('span', { className: ['also'] }, ` ${aliases.join(', ')}`)]),
        ]),
        h('dd', inline(means)),
      ]),
    ),
  );

const longest = 90;

/** The figures of a service, one a line: value of today, kind, what it is counted for, what it was, source and month. */
export function limitsTable(facts: readonly FactJson[]): Element {
  const row = (fact: FactJson) => {
    const said = remark(fact);
    const remarks = [
      formerly(fact),
      said.length > longest ? '' : said,
      fact.region ?? '',
      unverified(fact) ? 'not verified' : '',
    ];
    return [
      figureName(fact),
      fact.today.print,
      kindWord(fact),
      fact.scope ?? '',
      remarks.filter((part) => part !== '').join('; '),
      cited(fact),
      asOf(fact),
    ];
  };
  return table(['Figure', 'Today', 'Kind', 'Per', 'Then, or remark', 'Source', 'As of'], facts.map(row), {
    className: 'wide register',
    widths: ['43mm', '34mm', '15mm', '22mm', '28mm', '12mm', '14mm'],
    ids: facts.map(({ id }) => id),
  });
}
