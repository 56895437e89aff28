import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FactJson, ServiceJson } from '../library.ts';
import { sectionsOf, without } from '../prose/sections.ts';
import { newScribe, type Scribe } from '../scribe.ts';
import { inline, p } from '../text.ts';
import { limitsTable } from './registers.ts';

/** Sections of a service's page that its rows and the index say. */
const saidElsewhere = ['figures', 'uses', 'binding', 'error-messages'];

/** A service: whether it can still be used, what it is, its text, and every figure that is known of it. */
export function service(
  { library }: Scribe,
  one: ServiceJson,
  facts: readonly FactJson[],
  base: string,
): ElementContent[] {
  const status = one.status.at(-1);
  const path = `/services/${one.id}/`;
  const text = library.pages.has(path)
    ? without(sectionsOf(newScribe(library, false), path, base, 2), saidElsewhere)
    : [];
  return [
    h('h2', { id: `services--${one.id}`, className: ['small'] }, one.name),
    h('p', { className: ['strong'] }, inline(one.what)),
    ...(status ? [p('', ...inline(`Status: ${status.says}`))] : []),
    ...(text.length === 0 ? [] : [h('div', { className: ['columns', 'article'] }, text)]),
    ...(facts.length === 0 ? [] : [limitsTable(facts)]),
  ];
}
