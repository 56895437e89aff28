import { circleOf, relationFaults, type Related } from '../../model/decisions/relations.ts';
import { decisionSchema, type DecisionData } from '../../schemas/decision.ts';
import { plainRef } from '../../schemas/fields.ts';
import { sectionIssues } from './decision-sections.ts';
import { nearest, type Issue } from '../issue.ts';
import type { PageSource } from './page-source.ts';

/** A page that is a record of a decision, with its data where that has the right shape. */
interface DecisionSource {
  readonly id: string;
  readonly page: PageSource;
  readonly data: DecisionData | undefined;
}

const isDecision = (page: PageSource): boolean => page.frontmatter['kind'] === 'decision';

function readSources(pages: readonly PageSource[]): DecisionSource[] {
  const schema = decisionSchema(plainRef);
  return pages.filter(isDecision).map((page) => {
    const parsed = schema.safeParse(page.frontmatter['decision']);
    return { id: String(page.frontmatter['id']), page, data: parsed.data };
  });
}

/** A record is a page of the kind `decision`, in the folder of its section, under the name of its id. */
function placeIssues(pages: readonly PageSource[]): Issue[] {
  return pages.flatMap((page): Issue[] => {
    const { file, frontmatter } = page;
    const at = (key: string) => ({ file, line: page.frontmatterLine(key) });
    if (!isDecision(page)) {
      if (frontmatter['decision'] === undefined) return [];
      return [
        {
          ...at('decision'),
          message: 'only a page of the kind `decision` has a `decision`',
          fix: 'Write kind: decision',
        },
      ];
    }
    const id = String(frontmatter['id']);
    const wanted = `decisions/${id.toLowerCase()}`;
    return [
      ...(frontmatter['decision'] === undefined
        ? [
            {
              ...at('kind'),
              message: 'a page of the kind `decision` needs its `decision`',
              fix: 'Begin it with `npm run new -- decision D-29`, or choose another kind',
            },
          ]
        : []),
      ...(page.id === wanted
        ? []
        : [{ ...at('id'), message: `the record ${id} is in the wrong file`, fix: `Call it ${wanted}.mdx` }]),
    ];
  });
}

/** Relations hold from both ends, and nothing rests on itself. */
function relationIssues(sources: readonly DecisionSource[]): Issue[] {
  const known = sources.flatMap(({ id, data }): Related[] => (data ? [{ ...data, id }] : []));
  const ids = new Set(sources.map(({ id }) => id));
  const pageOf = (id: string): PageSource | undefined => sources.find((source) => source.id === id)?.page;
  const faults = relationFaults(known).flatMap(({ id, relation, index, message, fix }): Issue[] => {
    const page = pageOf(id);
    const stated = known.find((one) => one.id === id)?.[relation][index]?.decision ?? '';
    // A record that cannot be read is told so by its own fault.
    if (!page || (ids.has(stated) && !known.some((one) => one.id === stated))) return [];
    const near = ids.has(stated)
      ? undefined
      : nearest(
          stated,
          [...ids].filter((one) => one !== id),
        );
    const advice = near ? `Did you mean ${near}?` : fix;
    const line = page.frontmatterLine('decision', relation, index);
    return [{ file: page.file, line, message, ...(advice ? { fix: advice } : {}) }];
  });
  const circle = circleOf(known);
  const first = circle?.[0] === undefined ? undefined : pageOf(circle[0]);
  if (!circle || !first) return faults;
  const message = `${circle[0] ?? ''} comes to need itself: ${circle.join(' → ')}`;
  return [...faults, { file: first.file, line: first.frontmatterLine('decision', 'needs'), message }];
}

/** Worksheets exist; a record that is replaced says by what. */
function dataIssues({ id, page, data }: DecisionSource, worksheets: ReadonlySet<string>): Issue[] {
  if (!data) return [];
  const at = (...path: string[]) => ({ file: page.file, line: page.frontmatterLine('decision', ...path) });
  const unknown = (['trigger', 'confirmation'] as const).flatMap((part): Issue[] => {
    const named = data[part].worksheet;
    if (named === undefined || worksheets.has(named)) return [];
    const near = nearest(named, worksheets);
    const message = `${id} names the calculator ${named}, which no page has`;
    return [{ ...at(part, 'worksheet'), message, ...(near ? { fix: `Did you mean ${near}?` } : {}) }];
  });
  const replaced = [data.status.talk, data.status.today].includes('replaced') && data.replacedBy.length === 0;
  return [
    ...unknown,
    ...(replaced
      ? [{ ...at('status'), message: `${id} is replaced, and nothing says by what`, fix: 'Name it in `replacedBy`' }]
      : []),
  ];
}

/** Everything that is wrong with the decision records. Shape and references of the frontmatter are held with those of all pages. */
export function decisionIssues(pages: readonly PageSource[]): Issue[] {
  const sources = readSources(pages);
  const worksheets = new Set(
    pages
      .filter(({ frontmatter }) => frontmatter['kind'] === 'capacity')
      .map(({ frontmatter }) => String(frontmatter['id'])),
  );
  return [
    ...placeIssues(pages),
    ...relationIssues(sources),
    ...sources.flatMap((source) => [
      // A page that is a decision by mistake needs none of its parts.
      ...(source.page.frontmatter['decision'] === undefined ? [] : sectionIssues(source.page)),
      ...dataIssues(source, worksheets),
    ]),
  ];
}
