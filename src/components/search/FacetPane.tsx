import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../model/search/entry.ts';
import { printSearch, type Search } from '../../model/search/address.ts';
import {
  countsOf,
  facetNames,
  facetWords,
  fixedNames,
  inOrder,
  isEmpty,
  noChoice,
  toggled,
  type Choice,
  type FacetName,
} from '../../model/search/facets.ts';
import type { Meta } from '../../model/search/wire.ts';

interface Props {
  search: Search;
  /** What the query found, whatever is chosen. */
  entries: readonly Entry[];
  meta: Pick<Meta, 'names'>;
  /** Where a state lies: every value is a link. */
  page: string;
  facets?: readonly FacetName[];
  /** Each facet is opened by itself, where the pane lies above a list. */
  folded?: boolean;
  onChoose: (choice: Choice) => void;
}

/** So many values stand open and the others are folded, unless all fit in a few lines more. */
const few = 8;
const all = 12;

export const nameOf = (meta: Pick<Meta, 'names'>, facet: FacetName, value: string): string =>
  fixedNames[facet]?.[value] ??
  (facet === 'tier' || facet === 'service' ? meta.names[facet][value] : undefined) ??
  value;

/** What can be narrowed down by, each value with the number it leaves; a value that leaves nothing is not offered. */
export function FacetPane({
  search,
  entries,
  meta,
  page,
  facets = facetNames,
  folded: foldAll = false,
  onChoose,
}: Props): JSX.Element {
  const { choice } = search;
  // Where there is little room only the first facet stands open.
  const [whole, setWhole] = useState(false);
  const value = (facet: FacetName, id: string, count: number): JSX.Element => {
    const next = toggled(choice, facet, id);
    const taken = choice[facet].includes(id);
    return (
      <li key={id}>
        <a
          id={`facet-${facet}-${id}`}
          href={`${page}${printSearch({ ...search, choice: next })}`}
          class="facet-value"
          aria-current={taken ? 'true' : undefined}
          rel="nofollow"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onChoose(next);
          }}
        >
          <span>{nameOf(meta, facet, id)}</span> <span class="count">{count}</span>
        </a>
      </li>
    );
  };
  return (
    <div class="facets" role="group" aria-label="Filters" data-all={whole ? '' : undefined}>
      {facets.map((facet) => {
        const counts = countsOf(entries, choice, facet);
        const ids = inOrder(facet, new Set([...counts.keys(), ...choice[facet]]), meta.names);
        if (facet === 'service') ids.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
        if (ids.length === 0) return null;
        const cut = ids.length > all ? few : all;
        const [open, folded] = [ids.slice(0, cut), ids.slice(cut)];
        const line = (id: string): JSX.Element => value(facet, id, counts.get(id) ?? 0);
        if (foldAll) {
          const taken = choice[facet].map((id) => nameOf(meta, facet, id)).join(', ');
          return (
            <details key={facet} class="facet-fold" name="facet">
              <summary>
                {facetWords[facet]}
                {taken !== '' && <b>: {taken}</b>}
              </summary>
              <ul>{ids.map(line)}</ul>
            </details>
          );
        }
        return (
          <section key={facet}>
            <p class="facet-name">{facetWords[facet]}</p>
            <ul>{open.map(line)}</ul>
            {folded.length > 0 && (
              <details open={folded.some((id) => choice[facet].includes(id))}>
                <summary>Show {folded.length} more</summary>
                <ul>{folded.map(line)}</ul>
              </details>
            )}
          </section>
        );
      })}
      {!foldAll && (
        <button type="button" class="facet-all" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Fewer filters' : 'More filters'}
        </button>
      )}
      {!isEmpty(choice) && (
        <button type="button" class="facet-clear" onClick={() => onChoose(noChoice)}>
          Clear filters
        </button>
      )}
    </div>
  );
}
