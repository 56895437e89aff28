import { optionsIn } from '../../model/decisions/decision.ts';
import { sectionsOf, type Section } from '../../model/record-text/source.ts';
import type { Issue } from '../issue.ts';
import type { PageSource } from './page-source.ts';

/** The parts of every record, in order. The anchors are permanent: design reviews link to them. */
export const decisionSections = [
  ['options', 'Options'],
  ['outcome', 'Why'],
  ['trigger', 'When to do it'],
  ['confirmation', 'Check after'],
  ['flip', 'What would change this'],
  ['undo', 'Undo'],
  ['context', 'Background'],
  ['drivers', 'What matters'],
  ['history', 'History'],
  ['more', 'Read more'],
] as const;

const order = `The order is ${decisionSections.map(([id]) => `#${id}`).join(', ')}`;

/** The sides that the reasons of an option are on: each item of a list opens with its side, in bold. */
const sidesOf = ({ source }: Section): Set<string> =>
  new Set([...source.matchAll(/^[-*] \*\*(.*?)[.:]?\*\*/gm)].map(([, side = '']) => side));

function optionIssues({ file, body }: PageSource, line: number): Issue[] {
  const found = optionsIn(body);
  const few: Issue[] =
    found.length < 2
      ? [{ file, line, message: 'a decision needs at least two options', fix: 'Give each a ### heading' }]
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

/** The table of options has a row for each part, in the order of the parts. */
function tableIssues({ file, body, frontmatter, frontmatterLine }: PageSource): Issue[] {
  const data = frontmatter['decision'] as { readonly options?: readonly { readonly at: string }[] } | undefined;
  const rows = (data?.options ?? []).map(({ at }) => at).join(', ');
  const parts = optionsIn(body)
    .map(({ at }) => at)
    .join(', ');
  if (rows === parts) return [];
  const line = frontmatterLine('decision', 'options');
  return [{ file, line, message: `the rows of \`options\` are ${rows}, the parts below Options ${parts}` }];
}

/** The parts of a record: all of them, in order, under their own names, with options that have two sides. */
export function sectionIssues(page: PageSource): Issue[] {
  const { file } = page;
  const sections = sectionsOf(page.body).filter(({ depth }) => depth === 2);
  const wanted = decisionSections.map(([id]) => id as string);
  const known = sections.filter(({ at }) => wanted.includes(at));
  const missing = decisionSections
    .filter(([id]) => !known.some((section) => section.at === id))
    .map(([id, title]) => ({
      ...{ file, line: page.frontmatterLine('kind') },
      ...{ message: `the record has no part #${id}`, fix: `Add “## ${title} [#${id}]”` },
    }));
  const foreign = sections
    .filter(({ at }) => !wanted.includes(at))
    .map(({ at, line }) => ({
      file,
      line,
      message: `a record has no part #${at}`,
      fix: `Its parts are ${wanted.map((one) => `#${one}`).join(', ')}`,
    }));
  const misplaced = known.flatMap((section, i): Issue[] => {
    const before = known[i - 1];
    if (!before || wanted.indexOf(before.at) < wanted.indexOf(section.at)) return [];
    return [{ file, line: section.line, message: `the part #${section.at} comes after #${before.at}`, fix: order }];
  });
  const renamed = known.flatMap(({ at, title, line }): Issue[] => {
    const right = decisionSections.find(([one]) => one === at)?.[1];
    return title === right
      ? []
      : [{ file, line, message: `the part #${at} is called “${right ?? ''}” in every record` }];
  });
  const options = known.find(({ at }) => at === 'options');
  return [
    ...missing,
    ...foreign,
    ...misplaced,
    ...renamed,
    ...(options ? [...optionIssues(page, options.line), ...tableIssues(page)] : []),
  ];
}
