import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FactJson, Library } from '../library.ts';
import { pageMark } from '../page-numbers.ts';
import { otherAnchor } from '../references.ts';
import { asOf, cited, figureName, formerly, kindWord, unverified } from '../side-notes.ts';
import { p, reference, table } from '../text.ts';

/** A figure, and the records that come out differently when it changes. */
interface Deciding {
  readonly fact: FactJson;
  readonly decisions: readonly string[];
  readonly choosers: readonly string[];
  readonly calculators: readonly string[];
}

/** So many figures are listed. */
const most = 80;

/** Ids of facts anywhere in a record. */
function factsIn(value: unknown, known: ReadonlyMap<string, FactJson>, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (known.has(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) factsIn(one, known, found);
  return found;
}

const countOf = ({ decisions, choosers, calculators }: Deciding): number =>
  decisions.length + choosers.length + calculators.length;

const kindsOf = ({ decisions, choosers, calculators }: Deciding): number =>
  [decisions, choosers, calculators].filter(({ length }) => length > 0).length;

/** The figures on which most records depend, most first; among equals those on which more kinds of record depend. */
export function decidingFacts({ facts, decisions, choosers, sheets }: Library): readonly Deciding[] {
  const users = [
    ...decisions.map(({ id, facts: named }) => ({ kind: 'decisions' as const, id, named: new Set<string>(named) })),
    ...choosers.map((one) => ({ kind: 'choosers' as const, id: one.id, named: factsIn(one, facts) })),
    ...sheets.map((one) => ({ kind: 'calculators' as const, id: one.id, named: factsIn(one, facts) })),
  ];
  const usersOf = (fact: FactJson): Deciding => {
    const of = (kind: (typeof users)[number]['kind']): string[] =>
      users.filter((user) => user.kind === kind && user.named.has(fact.id)).map(({ id }) => id);
    return { fact, decisions: of('decisions'), choosers: of('choosers'), calculators: of('calculators') };
  };
  return [...facts.values()]
    .map(usersOf)
    .sort((a, b) => countOf(b) - countOf(a) || kindsOf(b) - kindsOf(a) || a.fact.id.localeCompare(b.fact.id, 'en'))
    .slice(0, most)
    .filter((one) => countOf(one) > 0);
}

const inARow = (ids: readonly string[]): ElementContent[] =>
  ids.flatMap((id, i): ElementContent[] => [
    ...(i === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
    h('span', { dataQuiet: '' }, [reference(id)]),
  ]);

/** The page of the row that says all of a figure. */
const pageOf = (id: string, where: 'here' | 'other'): Element =>
  h('span', { className: ['to-page'] }, [
    ' p.\u00a0',
    where === 'here'
      ? h('a', { href: `#${id}`, className: ['pn'] }, pageMark(id))
      : h('span', { className: ['pn'] }, pageMark(otherAnchor(id))),
  ]);

/** The figures that decide, by service, with what depends on each. @param where the register is: in this volume or the other */
export function decidingTable(library: Library, where: 'here' | 'other'): ElementContent[] {
  const order = new Map(library.services.map(({ id }, i) => [id, i]));
  const placeOf = ({ fact: { service } }: Deciding): number => order.get(service ?? '') ?? order.size;
  const listed = decidingFacts(library).toSorted((a, b) => placeOf(a) - placeOf(b));
  const rows = listed.map((one) => {
    const { fact } = one;
    const service = library.services.find(({ id }) => id === fact.service)?.short ?? 'The talk';
    const then = fact.changed ? formerly(fact) : 'the same';
    const marks = [kindWord(fact), unverified(fact) ? 'not verified' : ''].filter((mark) => mark !== '').join(', ');
    const { decisions, choosers, calculators } = one;
    const many = choosers.length === 1 ? '1 chooser' : `${choosers.length} choosers`;
    return [
      service,
      figureName(fact),
      [h('b', fact.today.print), marks === '' ? '' : `, ${marks}`],
      then,
      [
        ...inARow([...decisions, ...calculators]),
        choosers.length === 0 ? '' : `${decisions.length + calculators.length > 0 ? '; ' : ''}${many}`,
      ],
      [h('span', { className: ['nb'] }, `${cited(fact)} ${asOf(fact)}`), h('br'), pageOf(fact.id, where)],
    ];
  });
  return [
    p(
      '',
      `Of ${library.facts.size} figures, these are the ${listed.length} on which the most decisions, choosers and calculators depend. Check these first when you review a design or when AWS announces a change. The page is that of the full row in the Reference.`,
    ),
    table(['Service', 'Figure', 'Today', 'In the talk', 'What depends on it', 'Source, page'], rows, {
      className: 'wide dense deciding',
      widths: ['20mm', '36mm', '30mm', '22mm', '42mm', '18mm'],
    }),
  ];
}
