import type { Decision } from '../../model/decisions/decision.ts';
import { marksIn, type ServiceName } from '../../model/words/segments.ts';
import { typedFigures } from './figures.ts';
import type { Issue } from './issue.ts';
import { attributeOf, componentsOf, lineOf, type PageSource } from './page-source.ts';
import type { Library } from './records.ts';
import { workedIds } from './worked-ids.ts';

type Data = Omit<Decision, 'id' | 'title' | 'slides'>;

/** A page that is a record of a decision, with its data where that has the right shape. */
export interface DecisionSource {
  readonly id: string;
  readonly page: PageSource;
  readonly data: Data | undefined;
}

/** The words of the frontmatter that a page prints, each with its place. */
function wordsOf(data: Data): [text: string, path: PropertyKey[]][] {
  const relations = (['needs', 'enables', 'conflicts', 'replaces', 'replacedBy'] as const).flatMap((name) =>
    data[name].map(({ scope }, i): [string, PropertyKey[]] => [scope, [name, i, 'scope']]),
  );
  return [
    [data.short, ['short']],
    [data.answer, ['answer']],
    [data.status.because ?? '', ['status', 'because']],
    [data.trigger.says, ['trigger', 'says']],
    [data.trigger.brief, ['trigger', 'brief']],
    [data.confirmation.says, ['confirmation', 'says']],
    ...relations,
  ];
}

/** The words of the frontmatter print only facts that exist, and no figure of their own. */
export function wordIssues({ page, data }: DecisionSource, library: Library, names: readonly ServiceName[]): Issue[] {
  if (!data) return [];
  return wordsOf(data).flatMap(([text, path]): Issue[] => {
    const at = { file: page.file, line: page.frontmatterLine('decision', ...path) };
    const unknown = [
      ...marksIn(text, 'fact').filter((id) => !library.ids.facts.has(id)),
      ...marksIn(text, 'worked').filter((id) => !workedIds.has(id)),
    ];
    const typed = typedFigures(text.replace(/\[\[[^\]]*\]\]/g, ' '), names);
    return [
      ...unknown.map((id) => ({ ...at, message: `“${id}” names no fact and no worked example` })),
      ...typed.map((figure) => ({
        ...at,
        message: `the figure “${figure}” is typed by hand`,
        fix: 'Print it with [[fact-id]]',
      })),
    ];
  });
}

/** The ids that a page prints through components of these names, each with its first line. */
function printed(page: PageSource, components: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const node of componentsOf(page)) {
    if (!components.includes(node.name ?? '')) continue;
    const ids = (attributeOf(node, 'ids') ?? attributeOf(node, 'id') ?? '').split(',').map((id) => id.trim());
    for (const id of ids) if (!found.has(id)) found.set(id, lineOf(node));
  }
  return found;
}

/** Claims and facts of the record are those that its text carries. */
export function carriedIssues({ id, page, data }: DecisionSource): Issue[] {
  if (!data) return [];
  const { file } = page;
  const claims = printed(page, ['Claim', 'Corrected']);
  const facts = printed(page, ['Fact', 'FactTable']);
  const marks = wordsOf(data).flatMap(([text]) => marksIn(text, 'fact'));
  const absent = data.claims.flatMap((claim, i): Issue[] => {
    if (claims.has(claim)) return [];
    const line = page.frontmatterLine('decision', 'claims', i);
    const message = `${id} rests on the claim ${claim}, which its text does not carry`;
    return [{ file, line, message, fix: `Put <Claim id="${claim}" /> there, or take it out` }];
  });
  const unnamed = [...claims].flatMap(([claim, line]): Issue[] => {
    if (data.claims.includes(claim)) return [];
    const message = `${claim} is carried here, but ${id} does not name it`;
    return [{ file, line, message, fix: 'Add it to `claims` of the decision' }];
  });
  const unprinted = data.facts.flatMap((fact, i): Issue[] => {
    if (facts.has(fact) || marks.includes(fact)) return [];
    const line = page.frontmatterLine('decision', 'facts', i);
    const message = `${id} stands on the fact “${fact}”, which its text does not print`;
    return [{ file, line, message, fix: `Print it with <Fact id="${fact}" />, or take it out` }];
  });
  return [...absent, ...unnamed, ...unprinted];
}
