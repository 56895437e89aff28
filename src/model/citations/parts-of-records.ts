import { factIdsOf } from '../chooser/index.ts';
import type { Decision } from '../decisions/decision.ts';
import { statusWords } from '../decisions/words.ts';
import { valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { printDay, printSince, printValue, scopeOf } from '../facts/print.ts';
import { sectionsOf, squeezed } from '../record-text/source.ts';
import { limitOf } from '../worksheet/limit.ts';
import type { Maker } from './part-maker.ts';
import { chooserId, factId, resultId, sectionId, termId, type Part } from './part.ts';

/** Whose figure it is: `SQS, FIFO queue: message rate`. */
function titleOf({ service, feature, quantity }: Fact, { library }: Maker): string {
  const owner = library.services.find(({ id }) => id === service)?.short ?? 'The talk';
  return `${owner}${feature === undefined ? '' : `, ${feature}`}: ${quantity}`;
}

/** The value on a day with what qualifies it: `200 requests, hard limit, per instance`. */
function sayFact(fact: Fact, asOf: AsOf): string {
  const value = valueAt(fact, asOf);
  const gone = asOf === 'today' ? 'no longer exists' : 'did not exist';
  return [value ? printValue(fact, value) : gone, scopeOf(fact), printSince(value)].filter(Boolean).join(', ');
}

/** Facts; beside the record's own fields today's value as it is printed, as a number, and where it was read. */
export const factParts = (maker: Maker): Part[] =>
  maker.library.facts.map((fact) => {
    const today = valueAt(fact, 'today');
    const value = today ? printValue(fact, today) : 'no longer exists';
    const source = (id: string): string => maker.library.sources.get(id) ?? id;
    const read = (today?.sources ?? []).map((seen) => `${source(seen.source)}, ${printDay(seen)}`).join('; ');
    const number = limitOf(fact, source)?.today;
    return maker.make({
      ...{ kind: 'fact', id: factId(fact.id), title: titleOf(fact, maker), path: `/reference/limits/#${fact.id}` },
      says: (asOf) => sayFact(fact, asOf),
      record: { ...fact, value, ...(read !== '' && { source: read }), ...(number !== undefined && { count: number }) },
    });
  });

const corrected: ReadonlySet<string> = new Set(['corrected', 'outdated']);

/** Claims of the notes, each with what is right where it was corrected. */
export const claimParts = ({ library, plain, make }: Maker): Part[] =>
  library.claims.map((claim) => {
    const { id, says, right = '', state, facts } = claim;
    const moved = corrected.has(state);
    return make({
      ...{ kind: 'claim', id, title: plain(says), path: `/reference/claims/#${id}` },
      says: (asOf) =>
        moved
          ? `${state === 'outdated' ? 'Outdated' : 'Corrected'}: ${plain(right, asOf)}`
          : `The notes say so; ${state}.`,
      record: claim,
      facts,
    });
  });

/** Slides, each with its point. */
export const slideParts = ({ library, plain, make }: Maker): Part[] =>
  library.slides.map((slide) =>
    make({
      ...{ kind: 'slide', id: slide.id, title: slide.title, path: `/slides/${slide.id.toLowerCase()}/` },
      ...{ says: (asOf) => plain(slide.point, asOf), record: slide, facts: slide.facts },
    }),
  );

/** Terms of the glossary, each with what it means. */
export const termParts = ({ library, plain, make }: Maker): Part[] =>
  library.terms.map((term) =>
    make({
      ...{ kind: 'term', id: termId(term.id), title: term.term, path: `/reference/glossary/#${term.id}` },
      ...{ says: (asOf) => plain(term.means, asOf), record: term },
    }),
  );

/** The answer, led by the status where it is not simply accepted: a review must not hide that it was overtaken. */
function sayDecision({ status, answer }: Decision, asOf: AsOf, plain: Maker['plain']): string {
  const words = statusWords[status[asOf]];
  const state = status[asOf] === 'accepted' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}. `;
  return state + plain(answer, asOf);
}

/** Decisions, and the sections of their pages: options among them. */
export const decisionParts = ({ library, plain, make }: Maker): Part[] =>
  library.decisions.flatMap(({ body, ...decision }): Part[] => {
    const path = `/decisions/${decision.id.toLowerCase()}/`;
    const sections = sectionsOf(body).map(({ at, title, source }) => ({ at, title, text: squeezed(source) }));
    const whole = make({
      ...{
        kind: 'decision',
        id: decision.id,
        title: decision.short,
        path,
        says: (asOf) => sayDecision(decision, asOf, plain),
      },
      ...{ record: decision, facts: decision.facts },
      replacedBy: decision.replacedBy.map((other) => other.decision),
      prose: Object.fromEntries(sections.map(({ at, text }) => [`section ${at}`, text])),
    });
    const below = sections.map(({ at, title, text }) =>
      make({
        ...{
          kind: 'section',
          id: sectionId(decision.id, at),
          title: `${decision.short}: ${title}`,
          path: `${path}#${at}`,
        },
        ...{ says: '', record: {}, prose: { text } },
      }),
    );
    return [whole, ...below];
  });

/** Choosers, and each of their results as a part of its own. */
export const chooserParts = ({ library, plain, make }: Maker): Part[] =>
  library.choosers.flatMap((tree): Part[] => {
    const path = `/choose/${tree.id}/`;
    const whole = make({
      ...{ kind: 'chooser', id: chooserId(tree.id), title: tree.title, path, says: plain(tree.about) },
      // Results are parts of their own; cases and bounds follow from the rest.
      record: {
        ...tree,
        results: undefined,
        scenarios: undefined,
        bounds: undefined,
        measures: undefined,
        paces: undefined,
      },
      facts: factIdsOf(tree),
    });
    return [
      whole,
      ...tree.results.map((result) =>
        make({
          ...{ kind: 'result', id: resultId(tree.id, result.id), title: `${tree.title}: ${plain(result.title)}` },
          ...{ path: `${path}results/#result-${result.id}`, says: (asOf) => plain(result.does, asOf), record: result },
          facts: [...result.limits, ...result.traps.flatMap((trap) => trap.facts)],
        }),
      ),
    ];
  });
