import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { find } from '../elements.ts';
import type { DecisionJson } from '../library.ts';
import { livingMark } from '../living.ts';
import { section, sectionsOf, type Section } from '../prose/sections.ts';
import type { Scribe } from '../scribe.ts';
import { cited } from '../side-notes.ts';
import { inline, p, reference, table } from '../text.ts';
import { tiers } from '../../../model/tiers.ts';

export const decisionPath = (id: string): string => `/decisions/${id.toLowerCase()}/`;

const tierNames = (decision: DecisionJson): string =>
  tiers
    .filter(({ id }) => decision.tiers.includes(id))
    .map(({ title }) => title)
    .join(', ');

/** What to know before anything else: when, when not, and where it stands. */
const cells = (decision: DecisionJson): Element =>
  table(
    ['', ''],
    [
      ['Do it when', decision.doWhen],
      ['Don’t if', decision.dontIf],
      ['Undo', decision.undo],
      [
        'Status',
        `In the talk ${decision.status.talk.words}; today ${decision.status.today.words}.${decision.because === null ? '' : ` ${decision.because}`} To be reviewed by ${decision.reviewBy}.`,
      ],
    ],
    { className: 'cells', widths: ['24mm', '94mm'] },
  );

/** What speaks for an option and what against it, from the lists under its heading. */
function argumentsOn(scribe: Scribe, sections: readonly Section[], anchor: string, option: string) {
  const nodes = section(sections, 'options');
  const from = nodes.findIndex((node) => node.type === 'element' && node.properties['id'] === `${anchor}--${option}`);
  const rest = nodes.slice(from + 1);
  const end = rest.findIndex((node) => node.type === 'element' && /^h[3-5]$/.test(node.tagName));
  const own = from < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
  const items = own.flatMap((node) => (node.type === 'element' ? find(node, ({ tagName }) => tagName === 'li') : []));
  const isLabel = (node: ElementContent, word: string): boolean =>
    node.type === 'element' && node.tagName === 'strong' && toString(node).trim() === word;
  const of = (word: string): ElementContent[] =>
    items
      .filter((item) =>
        toString(item)
          .replace(/^.*?(?=For\.|Against\.)/s, '')
          .startsWith(word),
      )
      .flatMap((item): ElementContent[] => [
        ...(unnoted(item, scribe) as Element).children.filter((child) => !isLabel(child, word)),
        { type: 'text', value: ' ' },
      ]);
  return { for: of('For.'), against: of('Against.') };
}

const chosen: Readonly<Record<string, string>> = { both: 'chosen', talk: 'chosen in the talk', today: 'chosen today' };

function options(scribe: Scribe, decision: DecisionJson, sections: readonly Section[]): Element {
  const rows = decision.options.map((option) => {
    const argued = argumentsOn(scribe, sections, decision.id, option.id);
    const mark = option.chosen === null ? [] : [h('br'), h('em', chosen[option.chosen] ?? '')];
    return [
      [option.title, ...mark],
      argued.for.length > 0 ? argued.for : option.fits,
      argued.against.length > 0 ? argued.against : option.limit,
      `${option.costs}; undo: ${option.undo.charAt(0).toLowerCase()}${option.undo.slice(1)}`,
    ];
  });
  return table(['Option', 'For', 'Against', 'Costs and way back'], rows, {
    className: 'wide numbered',
    caption: `Options of ${decision.id}`,
    ids: decision.options.map(({ id }) => `${decision.id}--${id}`),
    widths: ['30mm', '50mm', '54mm', '34mm'],
  });
}

/** When it is due, what would change it, what undoing takes and how to check it, as rows. */
function act(scribe: Scribe, sections: readonly Section[]): Element[] {
  const rows = (
    [
      ['Due when', 'trigger'],
      ['Would change it', 'flip'],
      ['Undoing it', 'undo'],
      ['Check after', 'confirmation'],
    ] as const
  ).flatMap(([name, id]) => {
    const content = section(sections, id);
    return content.length === 0 ? [] : [[name, content.map((node) => unnoted(node, scribe))] as const];
  });
  return rows.length === 0 ? [] : [table(['', ''], rows, { className: 'cells act', widths: ['24mm', '94mm'] })];
}

const isNote = (node: ElementContent): node is Element =>
  node.type === 'element' &&
  Array.isArray(node.properties['className']) &&
  node.properties['className'].includes('side');

/** A cell has no side column: a figure keeps its source there, and is told in full where it is next in the text. */
function unnoted(node: ElementContent, scribe: Scribe): ElementContent {
  if (node.type !== 'element') return node;
  const marks = node.children.filter(isNote).flatMap((note): ElementContent[] => {
    const fact = scribe.library.facts.get(String(note.properties['dataFact']));
    if (!fact) return [];
    scribe.told.delete(fact.id);
    return [{ type: 'text', value: ` ${cited(fact)}` }];
  });
  const rest = node.children.filter((child) => !isNote(child)).map((child) => unnoted(child, scribe));
  return { ...node, children: [...rest, ...marks] };
}

function related(decision: DecisionJson): Element[] {
  const rows = (
    [
      ['Needs', decision.needs],
      ['Enables', decision.enables],
      ['Conflicts with', decision.conflicts],
      ['Replaces', decision.replaces],
      ['Replaced by', decision.replacedBy],
    ] as const
  ).flatMap(([name, others]) => others.map(({ decision: id, scope }) => [name, [reference(id)], scope]));
  return rows.length === 0
    ? []
    : [
        h('h4', 'Related decisions'),
        table(['', 'Decision', 'In what'], rows, { className: 'relations', widths: ['24mm', '26mm', '68mm'] }),
      ];
}

const titled = (id: string, title: string, content: ElementContent[]): ElementContent[] =>
  content.length === 0 ? [] : [h('h3', { id }, title), ...content];

/** A decision as two pages: the answer, the problem, the options; then why, when, and the way back. */
export function decision(scribe: Scribe, one: DecisionJson, base: string): ElementContent[] {
  const sections = sectionsOf(scribe, decisionPath(one.id), base);
  const at = (id: string): ElementContent[] => section(sections, id);
  return [
    p('kicker', `Decision · ${tierNames(one)} · ${one.layer.words}`),
    h('h2', { id: one.id }, [h('span', { className: ['id'] }, one.id), ` ${one.title}`]),
    livingMark(one.id),
    h('div', { className: ['lede'] }, h('p', inline(one.answer))),
    cells(one),
    ...titled(`${one.id}--context`, 'Problem', at('context')),
    ...titled(`${one.id}--drivers`, 'What matters', at('drivers')),
    h('h3', { id: `${one.id}--options` }, 'Options'),
    options(scribe, one, sections),
    ...titled(`${one.id}--outcome`, 'Why', at('outcome')),
    ...titled(
      `${one.id}--history`,
      'Since the talk',
      at('history').filter((node) => node.type !== 'element' || node.tagName !== 'ul'),
    ),
    h('h3', { id: `${one.id}--trigger` }, 'Act on it'),
    ...act(scribe, sections),
    ...related(one),
  ];
}

/** Half a page of a decision, for who only has to know what was decided. */
export const extract = (one: DecisionJson): ElementContent[] => [
  h('h3', { id: one.id }, [h('span', { className: ['id'] }, one.id), ` ${one.title}`]),
  h('p', inline(one.answer)),
  cells(one),
  table(
    ['', ''],
    [
      ['Due when', one.trigger.says],
      ['Check after', one.confirmation.says],
    ],
    { className: 'cells', widths: ['24mm', '94mm'] },
  ),
];
