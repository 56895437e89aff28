import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { queryOf } from '../../model/link/query.ts';
import { noSearch, printSearch, readSearch, type Search } from '../../model/search/address.ts';
import { fromEarlier } from '../../model/search/earlier.ts';
import { kindWords, type Entry, type Kind } from '../../model/search/entry.ts';
import { noChoice, type FacetName } from '../../model/search/facets.ts';
import { find, narrowed } from '../../model/search/find.ts';
import type { Meta } from '../../model/search/wire.ts';
import type { Engine } from './engine.ts';
import { FacetPane } from './FacetPane.tsx';

interface Props {
  kind: Kind;
  facets: readonly FacetName[];
  page: string;
  meta: Pick<Meta, 'names'>;
  /** What is listed before the index is there. */
  listed: readonly Pick<Entry, 'kind' | 'tier' | 'layer' | 'service' | 'goal' | 'status'>[];
  initial: Search;
  live?: {
    readonly engine: Engine;
    readonly input: HTMLInputElement;
    readonly show: (ids: ReadonlySet<string>) => void;
  };
}

/** The filters above a list of records: the same search as everywhere, which leaves the rows that it finds. */
export function RowsView({ kind, facets, page, meta, listed, initial, live }: Props): JSX.Element {
  const [search, setSearch] = useState(initial);
  const [edition, setEdition] = useState(0);
  const write = useRef<() => void>(() => undefined);
  // Both at once, as drawn: a key or a step in between would be lost or written into another entry of the history.
  useLayoutEffect(() => {
    if (!live) return undefined;
    const { input, engine } = live;
    const typed = (): void => setSearch((last) => ({ ...last, query: input.value.trim() }));
    const back = (): void => {
      const { search: asked } = readSearch(fromEarlier(location.search));
      input.value = asked.query;
      setSearch(asked);
    };
    // Before the reader leaves the field, and with it perhaps the page.
    const flush = (): void => write.current();
    input.addEventListener('input', typed);
    input.addEventListener('change', flush);
    window.addEventListener('popstate', back);
    if (input.value.trim() !== search.query) typed();
    engine.bring('rest').then(
      () => setEdition(1),
      () => undefined,
    );
    return () => {
      input.removeEventListener('input', typed);
      input.removeEventListener('change', flush);
      window.removeEventListener('popstate', back);
    };
  }, [live?.engine]);
  const entries = useMemo(
    () =>
      live
        ? find(search.query, live.engine.library())
            .hits.map(({ entry }) => entry)
            .filter((entry) => entry.kind === kind)
        : (listed as readonly Entry[]),
    [search.query, edition],
  );
  const hits = useMemo(
    () => narrowed({ hits: entries.map((entry) => ({ entry, path: entry.path })) }, search.choice, false),
    [entries, search.choice],
  );
  useLayoutEffect(() => {
    if (!live) return undefined;
    live.show(new Set(hits.groups.flatMap((group) => group.hits.map(({ entry }) => entry.id ?? ''))));
    write.current = () => {
      const now = queryOf(location.search);
      const query = new URLSearchParams(printSearch(search));
      for (const name of ['as-of', 'view']) {
        const value = now.get(name);
        if (value !== null) query.set(name, value);
      }
      const text = query.toString().replaceAll('%2C', ',');
      const address = `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`;
      if (address !== location.pathname + location.search + location.hash)
        history.replaceState(history.state, '', address);
    };
    // Browsers refuse an address that changes with every key.
    const timer = setTimeout(() => write.current(), 200);
    return () => clearTimeout(timer);
  }, [search, hits]);
  // A button that clears goes with what it clears: the keyboard goes on in the field.
  const clear = (): void => {
    if (live) live.input.value = '';
    live?.input.focus();
    setSearch(noSearch);
  };
  const says =
    hits.total === 0
      ? `No ${kindWords[kind].toLowerCase()} match${search.query === '' ? '' : ` “${search.query}”`}. `
      : `${hits.total} of ${listed.length} shown`;
  return (
    <>
      <FacetPane
        search={search}
        entries={entries}
        meta={meta}
        page={page}
        facets={facets}
        folded
        onChoose={(choice) => {
          if (choice === noChoice) live?.input.focus();
          setSearch({ ...search, choice });
        }}
      />
      <p class="rows-count" role="status">
        {/* Another element for another text: a translator may have replaced what was in the last one. */}
        <span key={says}>{says}</span>
        {hits.total === 0 && (
          <button type="button" class="facet-clear" onClick={clear}>
            Clear filters
          </button>
        )}
      </p>
    </>
  );
}
