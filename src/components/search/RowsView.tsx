import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { printSearch, type Search } from '../../model/search/address.ts';
import type { Entry, Kind } from '../../model/search/entry.ts';
import type { FacetName } from '../../model/search/facets.ts';
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
  useEffect(() => {
    if (!live) return undefined;
    const { input, engine } = live;
    const typed = (): void => setSearch((last) => ({ ...last, query: input.value.trim() }));
    input.addEventListener('input', typed);
    if (input.value.trim() !== search.query) typed();
    engine.bring('rest').then(
      () => setEdition(1),
      () => undefined,
    );
    return () => input.removeEventListener('input', typed);
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
  useEffect(() => {
    if (!live) return;
    live.show(new Set(hits.groups.flatMap((group) => group.hits.map(({ entry }) => entry.id ?? ''))));
    const others = new URLSearchParams(location.search);
    const asOf = others.get('as-of');
    const query = new URLSearchParams(printSearch(search));
    if (asOf !== null) query.set('as-of', asOf);
    const text = query.toString().replaceAll('%2C', ',');
    history.replaceState(history.state, '', `${location.pathname}${text === '' ? '' : `?${text}`}${location.hash}`);
  }, [search, hits]);
  return (
    <>
      <FacetPane
        search={search}
        entries={entries}
        meta={meta}
        page={page}
        facets={facets}
        folded
        onChoose={(choice) => setSearch({ ...search, choice })}
      />
      <p class="rows-count" role="status">
        {hits.total === 0
          ? `No match${search.query === '' ? '' : ` for “${search.query}”`}.`
          : `${hits.total} of ${listed.length} shown`}
      </p>
    </>
  );
}
