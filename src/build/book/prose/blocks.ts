import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { calculatorBox, sheetOfPath } from '../faces/calculator.ts';
import { claimBox } from '../faces/claims.ts';
import { figure } from '../faces/drawing.ts';
import { find, hasClass, stringOf } from '../elements.ts';
import { need, type FactJson } from '../library.ts';
import { cited, figureName, formerly } from '../side-notes.ts';
import { reference, table } from '../text.ts';
import { claimLine } from './claim-lines.ts';
import { boxed, type Reading } from './reading.ts';

const textOf = (element: Element | undefined): string => (element ? toString(element).trim().replace(/\s+/g, ' ') : '');

const first = (element: Element, name: string): Element | undefined => find(element, (one) => hasClass(one, name))[0];

/** Blocks of a page that paper has a form of its own for; undefined for all others. */
export function blocks(element: Element, reading: Reading): ElementContent[] | undefined {
  if (hasClass(element, 'answer'))
    return [h('div', { className: ['lede'] }, reading.all(need(first(element, 'says'), 'answer'), reading))];
  if (hasClass(element, 'calculator-line')) return [calculator(element, reading)];
  if (hasClass(element, 'breaks') && hasClass(element, 'sheet')) return [verdict(element)];
  if ('dataWorksheet' in element.properties) return [];
  if (hasClass(element, 'step-cards')) return [steps(element, reading)];
  if (hasClass(element, 'corrected')) return claim(element, reading);
  if (hasClass(element, 'fold') && reading.scribe.brief) return briefly(element, reading);
  if (hasClass(element, 'table-frame')) return [figures(element, reading)];
  if (element.tagName === 'figure' && hasClass(element, 'architecture')) return drawing(element, reading);
  return undefined;
}

function calculator(element: Element, { scribe }: Reading): Element {
  const open = find(element, ({ tagName, properties }) => tagName === 'a' && 'href' in properties)[0];
  const path = new URL(stringOf(open ?? element, 'href') ?? '', 'http://site').pathname;
  const sheet = sheetOfPath(scribe.library, `/capacity/${path.split('/').filter(Boolean).at(-1) ?? ''}/`);
  const says = find(element, ({ tagName, properties }) => tagName === 'span' && !('className' in properties))[0];
  const firstTime = !scribe.charted.has(sheet.id);
  scribe.charted.add(sheet.id);
  return calculatorBox(scribe.library, sheet, says ? textOf(says) : undefined, firstTime);
}

/** What breaks first at a load, with what fixes it and what to raise before. */
function verdict(element: Element): Element {
  const quotas = find(element, (one) => hasClass(one, 'quotas'))[0];
  const raise = quotas ? find(quotas, ({ tagName }) => tagName === 'li').map((one) => textOf(withoutUnseen(one))) : [];
  const lines = ['breaks-stage', 'breaks-load', 'breaks-first', 'breaks-fix', 'breaks-gain'].flatMap((name) => {
    const line = first(element, name);
    return line
      ? [h('p', name === 'breaks-first' ? { className: ['strong'] } : {}, textOf(line).replace(/ ([,.])/g, '$1'))]
      : [];
  });
  return h('div', { className: ['box', 'verdict'] }, [
    h('p', { className: ['box-title'] }, [
      h('b', 'What breaks first'),
      h('span', { className: ['id'] }, [reference('C-BREAK')]),
    ]),
    ...lines,
    ...(raise.length === 0 ? [] : [h('p', `Before launch, raise ${raise.join('; ')}.`)]),
  ]);
}

function withoutUnseen(element: Element): Element {
  const copy = structuredClone(element);
  const strip = (one: Element): void => {
    one.children = one.children.filter((child) => child.type !== 'element' || !hasClass(child, 'sr-only'));
    for (const child of one.children) if (child.type === 'element') strip(child);
    if (one.tagName === 'span' || one.tagName === 'b') one.children.push({ type: 'text', value: ' ' });
  };
  strip(copy);
  return copy;
}

function steps(element: Element, reading: Reading): Element {
  const cards = find(element, (one) => hasClass(one, 'step-card'));
  const rows = cards.map((card, i) => {
    const name = first(card, 'step-name');
    const told = card.children.filter(
      (child): child is Element => child.type === 'element' && child.tagName === 'p' && child !== name,
    );
    const decided = find(card, (one) => one.tagName === 'li' && one !== card).flatMap((item): ElementContent[] => {
      const id = textOf(first(item, 'chip'));
      return [reference(id), { type: 'text', value: ` ${textOf(first(item, 'due'))}` }, h('br')];
    });
    return [
      String(i + 1),
      name ? reading.all(name, boxed(reading)) : [],
      told.flatMap((one) => [...reading.all(one, boxed(reading)), { type: 'text' as const, value: ' ' }]),
      decided,
    ];
  });
  return table(['', 'Step', 'What to do, and why', 'Decision, and when it is due'], rows, {
    className: 'wide numbered',
    caption: 'Steps, in order',
    widths: ['6mm', '28mm', '68mm', '66mm'],
  });
}

/** A line of the notes against its correction: a box where it is argued, and after that its id. */
function claim(element: Element, reading: Reading): ElementContent[] {
  const id = stringOf(element, 'id') ?? '';
  const { scribe } = reading;
  const known = need(
    scribe.library.claims.find((one) => one.id === id),
    `claim ${id}`,
  );
  if (scribe.boxed.has(id) || !scribe.explains) return [claimLine([id])];
  scribe.boxed.add(id);
  const right = first(element, 'right');
  const said = right
    ? right.children.flatMap((child) =>
        child.type === 'element' && child.tagName === 'p' && !hasClass(child, 'label')
          ? [h('p', reading.all(child, boxed(reading)))]
          : [],
      )
    : [];
  return [claimBox(known, said)];
}

/** Figures that a page lists: name, value, what it was where any has changed, source. Where they are of several services, each names its own. */
function figures(frame: Element, { scribe: { library } }: Reading): Element {
  const facts = find(frame, (one) => hasClass(one, 'fact-row')).flatMap((row) => {
    const name = first(row, 'quantity');
    return library.facts.get((name && stringOf(name, 'href')?.split('#')[1]) ?? '') ?? [];
  });
  const several = new Set(facts.map(({ service }) => service)).size > 1;
  const changed = facts.some((fact) => formerly(fact) !== '');
  const nameOf = (fact: FactJson): string => {
    const owner = several ? library.services.find(({ id }) => id === fact.service)?.short : undefined;
    const name = figureName(fact);
    return owner === undefined || name.startsWith(owner) ? name : `${owner}: ${name}`;
  };
  return table(
    ['Figure', 'Value', ...(changed ? ['In 2024, or since'] : []), 'Source'],
    facts.map((fact) => [nameOf(fact), fact.today.print, ...(changed ? [formerly(fact)] : []), cited(fact)]),
    {
      // Names of services and former values need the whole measure.
      className: `figures dense numbered${several && changed ? ' wide' : ''}`,
      widths: changed ? ['36%', '29%', '21%', '14%'] : ['47%', '39%', '14%'],
    },
  );
}

/** Of what is folded away a pack keeps the picture. */
const briefly = (fold: Element, reading: Reading): ElementContent[] =>
  find(fold, (one) => one.tagName === 'figure' && hasClass(one, 'architecture')).flatMap((one) =>
    drawing(one, reading),
  );

function drawing(element: Element, { scribe }: Reading): ElementContent[] {
  const id = stringOf(element, 'id') ?? '';
  const stage = scribe.library.stages.find((one) => one.id === id);
  if (!stage) return [];
  if (scribe.drawn.has(id))
    return [h('p', ['Drawn in ', h('a', { dataTo: `figure-${id}` }, `the figure of stage ${stage.letter}`), '.'])];
  scribe.drawn.add(id);
  return [figure(scribe.library, stage)];
}
