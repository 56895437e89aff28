import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { printSearch, type Search } from '../../model/search/address.ts';
import { kindWords } from '../../model/search/entry.ts';
import { isEmpty, noChoice } from '../../model/search/facets.ts';
import type { Hit } from '../../model/search/find.ts';
import { useFresh } from '../live/use-fresh.ts';
import { BeforeTyping } from './BeforeTyping.tsx';
import type { Engine } from './engine.ts';
import { FacetPane } from './FacetPane.tsx';
import { HitLine } from './HitLine.tsx';
import { Notices } from './Notices.tsx';
import { useOptions } from './options.ts';
import { recentSearches, remember } from './recent.ts';
import { SearchFoot } from './SearchFoot.tsx';
import { shownWithin } from './shown-within.ts';
import { TextPassages } from './TextPassages.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  input: HTMLInputElement;
  engine: Engine;
  initial: Search;
  /** Sentences about what the address held and could not be read. */
  notes: readonly string[];
  /** The site's root, and the page of search below it. */
  root: string;
  page: string;
  /** On the page of search, everything is listed before anything is typed. */
  whole: boolean;
  onSearch: (search: Search, hits: number) => void;
  onFollow: (search: Search) => void;
}

/** Whether the filters stand beside the list, with their counts in sight. */
const wide = (): boolean => matchMedia('(min-width: 50rem)').matches;

/** So many hits of a kind are shown before the reader asks for all. */
const perKind = 2;
const perKindAlone = 40;

/** So many hits fill the dialog. */
const inSight = 9;

const plural = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'result' : 'results'}`;

export function SearchView({
  input,
  engine,
  initial,
  notes,
  root,
  page,
  whole,
  onSearch,
  onFollow,
}: Props): JSX.Element {
  const state = useSearch(input, engine, initial);
  const { search, found, shown, searching, choose } = state;
  const { query, choice } = search;
  const [copied, setCopied] = useState(false);
  // The best hits are drawn first; what is below them follows in the next frame.
  const [begun, setBegun] = useState(whole);
  // So are those out of sight, until the reader comes to them.
  const [deep, setDeep] = useState<string>();
  const room = whole || deep === query || !isEmpty(choice) ? Infinity : inSight;
  useEffect(() => {
    if (begun) return undefined;
    const timer = setTimeout(() => setBegun(true));
    return () => clearTimeout(timer);
  }, []);
  const end = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const fresh = useFresh(frame);
  const recents = query === '' ? recentSearches() : [];
  // Told before a hit can be followed.
  useLayoutEffect(() => onSearch(search, shown.total), [search, shown.total]);
  const answering = { sure: !searching, coming: searching || !begun };
  const options = useOptions(input, `${query} ${printSearch(search)}`, answering, state.hold, (href) => {
    void navigator.clipboard.writeText(href).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    });
  });

  // Registers come where they are seen: a pane with their counts, or the end of the list.
  useEffect(() => {
    if (whole || wide()) state.complete();
    const seen = end.current;
    if (!seen || !begun) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      setDeep(query);
      state.complete();
    });
    observer.observe(seen);
    return () => observer.disconnect();
  }, [query, begun, fresh]);

  // The button that clears goes with what it clears: the keyboard goes on in the field.
  const chosen = (next: typeof choice): void => {
    if (next === noChoice) input.focus();
    choose(next);
  };
  const hrefOf = (path: string): string => root + path.slice(1);
  const before = query === '' && isEmpty(choice) && !whole;
  const limit = choice.kind.length === 1 ? perKindAlone : perKind;
  let index = 0;
  const groups = shownWithin(begun ? shown.groups : [], limit, room - shown.best.length);
  const line = (hit: Hit): JSX.Element => {
    const option = options.at(index++);
    const href = hrefOf(hit.path);
    return (
      <HitLine
        key={`${hit.path} ${hit.entry.title}`}
        hit={hit}
        href={href}
        terms={found.terms}
        option={{
          ...option,
          onClick: () => {
            remember({
              text: hit.entry.title,
              path: hit.path,
              ...(hit.entry.id === undefined ? {} : { id: hit.entry.id }),
            });
            onFollow(search);
          },
        }}
      />
    );
  };

  const list = (): JSX.Element => (
    <div class="search-results">
      <Notices
        found={found}
        notes={notes}
        cut={state.cut}
        searching={searching}
        total={shown.total}
        query={query}
        ask={state.ask}
        page={page}
        root={root}
      />
      <div id="search-list" role="listbox" aria-label="Results">
        {shown.best.length > 0 && (
          <div role="group" aria-labelledby="group-best" class="hit-group best">
            <p id="group-best" class="group-name">
              {found.none ? 'Nearest' : shown.best.length === 1 ? 'Best match' : 'Best matches'}
            </p>
            {shown.best.map(line)}
          </div>
        )}
        {groups.map(({ kind, hits, drawn }) => (
          <div role="group" aria-labelledby={`group-${kind}`} class="hit-group" key={kind}>
            <p id={`group-${kind}`} class="group-name">
              {kindWords[kind]} <span class="count">{hits.length}</span>
            </p>
            {drawn.map(line)}
          </div>
        ))}
        <TextPassages texts={state.texts} option={() => options.at(index++)} onFollow={() => onFollow(search)} />
      </div>
      {/* A list of options holds nothing but options. */}
      {state.texts === 'loading' && <p class="group-name">Searching the full text …</p>}
      {state.texts === 'failed' && <p class="group-name">The full text could not be loaded.</p>}
      <p class="search-more">
        {shown.groups
          .filter(({ hits }) => hits.length > limit && choice.kind.length === 0)
          .map(({ kind, hits }) => (
            <a
              key={kind}
              href={`${page}${printSearch({ query, choice: { ...choice, kind: [kind] } })}`}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                choose({ ...choice, kind: [kind] });
              }}
            >
              All {hits.length + shown.best.filter(({ entry }) => entry.kind === kind).length}{' '}
              {kindWords[kind].toLowerCase()}
            </a>
          ))}
        {query !== '' && state.texts === undefined && (
          <button type="button" onClick={state.askTexts}>
            Search the full text of all pages
          </button>
        )}
      </p>
      <div ref={end} />
    </div>
  );

  return (
    <div class="search-frame" ref={frame} key={fresh}>
      {before ? (
        <BeforeTyping
          recents={recents}
          meta={engine.meta}
          page={page}
          root={root}
          option={() => options.at(index++)}
          ask={state.ask}
          choose={(kind) => choose({ ...noChoice, kind: [kind] })}
        />
      ) : (
        list()
      )}
      {!before && begun && (
        <div class="search-pane">
          <FacetPane
            search={search}
            entries={found.hits.map(({ entry }) => entry)}
            meta={engine.meta}
            page={page}
            onChoose={chosen}
          />
        </div>
      )}
      <SearchFoot
        meta={engine.meta}
        choice={choice}
        clear={() => chosen(noChoice)}
        inDialog={!whole}
        says={
          copied
            ? 'Link copied'
            : before
              ? ''
              : searching
                ? 'Searching …'
                : found.none
                  ? 'No match'
                  : plural(shown.total)
        }
      />
    </div>
  );
}
