import type { Nodes, RootContent } from 'mdast';
import type { Issue } from './issue.ts';
import { lineOf, type PageSource } from './page-source.ts';

/** The parts of every record, in order. The anchors are permanent: design reviews link to them. */
export const decisionSections = [
  ['context', 'Context and problem'],
  ['drivers', 'Drivers'],
  ['options', 'Options'],
  ['outcome', 'Outcome'],
  ['trigger', 'When it becomes due'],
  ['flip', 'What would flip it'],
  ['undo', 'Undoing it'],
  ['confirmation', 'Confirmation'],
  ['more', 'More'],
] as const;

const order = `The order is ${decisionSections.map(([id]) => `#${id}`).join(', ')}`;

interface Section {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly children: readonly RootContent[];
}

const textOf = (node: Nodes): string =>
  'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';

const anchored = /^(.*?)\s*\[#([a-z0-9-]+)\]\s*$/s;

/** The parts below headings of one depth, each with everything up to the next heading as high. */
function sectionsOf(nodes: readonly RootContent[], depth: number): Section[] {
  const sections: (Section & { children: RootContent[] })[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) {
      const [, title = '', id = ''] = anchored.exec(textOf(node)) ?? [];
      sections.push({ id, title, line: lineOf(node), children: [] });
    } else if (node.type === 'heading' && node.depth < depth) {
      break;
    } else {
      sections.at(-1)?.children.push(node);
    }
  }
  return sections;
}

/** Lists of reasons: each item opens with the side it is on, in bold. */
function sidesOf(option: Section): Set<string> {
  const items = option.children.flatMap((node) => (node.type === 'list' ? node.children : []));
  const opening = items.map((item) => {
    const [first] = item.children;
    const [bold] = first?.type === 'paragraph' ? first.children : [];
    return bold?.type === 'strong' ? textOf(bold).replace(/[.:]\s*$/, '') : '';
  });
  return new Set(opening);
}

function optionIssues(file: string, options: Section): Issue[] {
  const found = sectionsOf(options.children, 3);
  const few: Issue[] =
    found.length < 2
      ? [{ file, line: options.line, message: 'a decision needs at least two options', fix: 'Give each a ### heading' }]
      : [];
  const onesided = found.flatMap((option) => {
    const sides = sidesOf(option);
    return (['For', 'Against'] as const)
      .filter((side) => !sides.has(side))
      .map((side) => ({
        file,
        line: option.line,
        message: `the option “${option.title}” has no reason ${side.toLowerCase()}`,
        fix: `Give it a list item that begins with **${side}.**`,
      }));
  });
  return [...few, ...onesided];
}

/** The parts of a record: all of them, in order, under their own names, with options that have two sides. */
export function sectionIssues(page: PageSource): Issue[] {
  const { file } = page;
  const sections = sectionsOf(page.tree.children, 2);
  const wanted = decisionSections.map(([id]) => id as string);
  const known = sections.filter(({ id }) => wanted.includes(id));
  const missing = decisionSections
    .filter(([id]) => !known.some((section) => section.id === id))
    .map(([id, title]) => ({ file, message: `the record has no part #${id}`, fix: `Add “## ${title} [#${id}]”` }));
  const foreign = sections
    .filter(({ id }) => id !== '' && !wanted.includes(id))
    .map(({ id, line }) => ({
      file,
      line,
      message: `a record has no part #${id}`,
      fix: `Its parts are ${wanted.map((one) => `#${one}`).join(', ')}`,
    }));
  const misplaced = known.flatMap((section, i): Issue[] => {
    const before = known[i - 1];
    if (!before || wanted.indexOf(before.id) < wanted.indexOf(section.id)) return [];
    return [{ file, line: section.line, message: `the part #${section.id} stands after #${before.id}`, fix: order }];
  });
  const renamed = known.flatMap(({ id, title, line }): Issue[] => {
    const right = decisionSections.find(([one]) => one === id)?.[1];
    return title === right
      ? []
      : [{ file, line, message: `the part #${id} is called “${right ?? ''}” in every record` }];
  });
  const options = known.find(({ id }) => id === 'options');
  return [...missing, ...foreign, ...misplaced, ...renamed, ...(options ? optionIssues(file, options) : [])];
}
