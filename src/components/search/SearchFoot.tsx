import type { JSX } from 'preact';
import { isEmpty, type Choice } from '../../model/search/facets.ts';
import type { Engine } from './engine.ts';
import { nameOf } from './FacetPane.tsx';

interface Props {
  meta: Engine['meta'];
  choice: Choice;
  clear: () => void;
  /** In the dialog Escape closes the search. */
  inDialog: boolean;
  /** What has been found, announced. */
  says: string;
}

/** Below the hits: the filters in use, the keys, and how many hits there are. */
export const SearchFoot = ({ meta, choice, clear, inDialog, says }: Props): JSX.Element => (
  <div class="search-foot">
    <p class="search-chosen">
      {Object.entries(choice).flatMap(([facet, values]) =>
        values.map((value) => <span key={`${facet} ${value}`}>{nameOf(meta, facet as keyof Choice, value)}</span>),
      )}
      {!isEmpty(choice) && (
        <button type="button" onClick={clear}>
          Clear filters
        </button>
      )}
    </p>
    <p class="search-keys" aria-hidden="true">
      <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Enter</kbd> open <kbd>Ctrl Enter</kbd> new tab <kbd>Shift Enter</kbd> copy
      link
      {inDialog && (
        <>
          {' '}
          <kbd>Esc</kbd> close
        </>
      )}
    </p>
    <p class="search-count" role="status">
      {says}
    </p>
  </div>
);
