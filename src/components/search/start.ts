import { h, render } from 'preact';
import { queryOf } from '../../model/link/query.ts';
import { noSearch, printSearch, readSearch, tidyQuery, type Search } from '../../model/search/address.ts';
import { fixedNames, noChoice } from '../../model/search/facets.ts';
import { searchEngine, type Engine } from './engine.ts';
import { coreFile, restFile, root, textFile } from './files.ts';
import { keep, recall } from './kept.ts';
import { remember } from './recent.ts';
import { SearchView } from './SearchView.tsx';

/** What site owners can listen to: a search that has ended. Nothing of it leaves the page by itself. */
export interface SearchEnded {
  readonly query: string;
  readonly hits: number;
  /** Whether one of the hits was followed. */
  readonly followed: boolean;
}

/** Tells `document` when a search has ended: a hit was followed, the dialog closed, or the page left. */
function announcer(): { now: (search: Search, hits: number) => void; ended: (followed: boolean) => void } {
  let last: { search: Search; hits: number } | undefined;
  const ended = (followed: boolean): void => {
    if (last === undefined || last.search.query === '') return;
    const detail: SearchEnded = { query: last.search.query, hits: last.hits, followed };
    document.dispatchEvent(new CustomEvent<SearchEnded>('headroom:search', { detail }));
    if (followed || last.hits > 0) remember({ text: last.search.query });
    last = undefined;
  };
  window.addEventListener('pagehide', () => ended(false));
  return { now: (search, hits) => (last = { search, hits }), ended };
}

const pageOf = (): string => `${root()}search/`;

/** Draws the search of the dialog; what was typed before stays. */
export async function startDialogView(
  dialog: HTMLDialogElement,
  input: HTMLInputElement,
  body: HTMLElement,
): Promise<void> {
  const engine = await searchEngine();
  const kept = recall();
  const { query } = tidyQuery(input.value);
  const choice = kept?.query === query ? readSearch(kept.facets).search.choice : noChoice;
  const { now, ended } = announcer();
  dialog.addEventListener('close', () => ended(false));
  const onSearch = (search: Search, hits: number): void => {
    now(search, hits);
    keep({ query: search.query, facets: printSearch({ ...search, query: '' }) });
  };
  body.textContent = '';
  render(
    h(SearchView, {
      input,
      engine,
      initial: { query: query.trimEnd(), choice },
      notes: [],
      root: root(),
      page: pageOf(),
      whole: false,
      onSearch,
      onFollow: () => ended(true),
    }),
    body,
  );
}

const knownOf = ({ meta }: Engine) => ({
  kind: Object.keys(fixedNames.kind ?? {}),
  layer: Object.keys(fixedNames.layer ?? {}),
  status: Object.keys(fixedNames.status ?? {}),
  goal: Object.keys(fixedNames.goal ?? {}),
  tier: Object.keys(meta.names.tier),
  service: Object.keys(meta.names.service),
});

/**
 * Draws the page of search: its address carries the query and the facets, and Back brings them again.
 * @param untouched what the field has while nothing has been typed over what the address asks for
 */
export async function startPageView(
  page: HTMLElement,
  input: HTMLInputElement,
  body: HTMLElement,
  untouched: string,
): Promise<void> {
  // All files at once: the page shows everything that there is.
  await Promise.all([coreFile(), restFile(), textFile()]);
  const engine = await searchEngine();
  await engine.bring('text');
  const { search: initial, notes } = readSearch(location.search, knownOf(engine));
  if (input.value === untouched) input.value = initial.query;
  const { now, ended } = announcer();
  let written = printSearch(initial);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    const asOf = queryOf(location.search).get('as-of');
    const query = asOf === null ? written : `${written}${written === '' ? '?' : '&'}as-of=${encodeURIComponent(asOf)}`;
    if (query !== location.search) history.replaceState(history.state, '', `${location.pathname}${query}`);
  };
  const onSearch = (search: Search, hits: number): void => {
    now(search, hits);
    if (printSearch(search) === written) return;
    written = printSearch(search);
    clearTimeout(timer);
    // Browsers refuse an address that changes with every key.
    timer = setTimeout(write, 250);
  };
  let turn = 0;
  const draw = (search: Search, said: readonly string[]): void =>
    render(
      h(SearchView, {
        key: String(turn++),
        input,
        engine,
        initial: { ...noSearch, ...search },
        notes: said,
        root: root(),
        page: pageOf(),
        whole: true,
        onSearch,
        onFollow: () => {
          write();
          ended(true);
        },
      }),
      body,
    );
  body.textContent = '';
  page.dataset['live'] = '';
  draw(initial, notes);
  window.addEventListener('popstate', () => {
    const { search, notes: said } = readSearch(location.search, knownOf(engine));
    if (printSearch(search) === written) return;
    written = printSearch(search);
    clearTimeout(timer);
    input.value = search.query;
    draw(search, said);
  });
}
