import type { Element, ElementContent } from 'hast';
import { blockRules, tagRules } from './block-parts.ts';
import { pairAt } from './days.ts';
import { factRules } from './facts.ts';
import { inlineRules, katex, katexDisplay } from './inline-parts.ts';
import { link } from './links.ts';
import { classesOf, element, isBlock, isElement, text, wordsOf } from './nodes.ts';
import type { Rule, Rules, TwinPage } from './rule.ts';
import { worksheetRules } from './worksheet.ts';

const byClass: Rules = {
  ...inlineRules,
  ...blockRules,
  ...factRules,
  ...worksheetRules,
  katex,
  'katex-display': katexDisplay,
};

function ruleOf(node: Element): Rule | undefined {
  for (const name of classesOf(node)) if (Object.hasOwn(byClass, name)) return byClass[name];
  return node.tagName === 'a' ? link : tagRules[node.tagName];
}

const ends = (node: ElementContent | undefined): boolean => node !== undefined && /[^\s(“/]$/u.test(wordsOf(node));
const begins = (node: ElementContent): boolean => /^[\p{L}\p{N}“(→]/u.test(wordsOf(node));

const isName = (node: Element): boolean => node.tagName === 'a' || classesOf(node).includes('service-mention');

/** What sets two parts of a line apart that only their looks do, so that their words do not run into each other. */
function between(before: ElementContent | undefined, after: ElementContent): string {
  if (!before || !isElement(before) || !isElement(after) || isBlock(before) || isBlock(after)) return '';
  if (classesOf(after).some((name) => Object.hasOwn(inlineRules, name)) && !isName(after)) return '';
  if (!ends(before) || !begins(after)) return '';
  return isName(before) && isName(after) ? ', ' : ' ';
}

/** The content of a page as its twin says it. */
export function shape(nodes: readonly ElementContent[], page: TwinPage): ElementContent[] {
  const inner = (children: readonly ElementContent[]): ElementContent[] => {
    const shaped: ElementContent[] = [];
    for (let at = 0; at < children.length; at++) {
      const child = children[at];
      if (!child || child.type === 'comment') continue;
      const pair = pairAt(children, at, inner);
      const apart = between(children[at - 1], child);
      if (apart !== '') shaped.push(text(apart));
      if (pair) {
        shaped.push(...pair.nodes);
        at += pair.taken - 1;
      } else if (child.type === 'text') shaped.push(text(child.value.replaceAll('\u00a0', ' ')));
      else if (isElement(child)) {
        const rule = ruleOf(child);
        if (rule) shaped.push(...rule(child, inner, page));
        else shaped.push(element(child.tagName, inner(child.children)));
      }
    }
    return shaped;
  };
  return inner(nodes);
}
