import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { longestQuery, tidyQuery, type Search } from '../../model/search/address.ts';
import { find, narrowed, type Found, type Narrowed } from '../../model/search/find.ts';
import type { Choice } from '../../model/search/facets.ts';
import type { Engine } from './engine.ts';
import { passages, type Passage } from './full-text.ts';

export interface Searching {
  readonly search: Search;
  readonly found: Found;
  readonly shown: Narrowed;
  /** More of the index is on its way, because what is there does not answer for sure. */
  readonly searching: boolean;
  /** Passages of the full text; undefined while nobody asked for them. */
  readonly texts: readonly Passage[] | 'loading' | 'failed' | undefined;
  readonly cut: boolean;
  readonly choose: (choice: Choice) => void;
  readonly ask: (query: string) => void;
  /** Brings the registers in. */
  readonly complete: () => void;
  readonly askTexts: () => void;
  /** The reader is on a hit: what comes in late moves nothing until the next key. */
  readonly hold: () => void;
}

/** How long the reader has to rest before the full text is asked by itself. */
const rest = 350;

/** A search that a field drives. `initial` is what the address or the last visit asks for. */
export function useSearch(input: HTMLInputElement, engine: Engine, initial: Search): Searching {
  const [search, setSearch] = useState(initial);
  const [cut, setCut] = useState(false);
  const [stock, setStock] = useState(engine.stock());
  const [failed, setFailed] = useState(false);
  const [texts, setTexts] = useState<Searching['texts']>();
  const held = useRef(false);
  const latest = useRef(initial);
  const { query, choice } = search;

  const change = (next: Search): void => {
    held.current = false;
    latest.current = next;
    setTexts(undefined);
    setFailed(false);
    setStock(engine.stock());
    setSearch(next);
  };

  // At once: a key that comes before the field is listened to would be lost.
  useLayoutEffect(() => {
    const typed = (): void => {
      const tidy = tidyQuery(input.value);
      setCut(tidy.cut);
      change({ ...latest.current, query: tidy.query.trimEnd() });
    };
    input.addEventListener('input', typed);
    // What was typed before the script was there.
    if (input.value.trim() !== latest.current.query) typed();
    return () => input.removeEventListener('input', typed);
  }, [input]);

  // The open word is read with what stands behind it: `queue ` is finished, `queu` is not.
  const found = useMemo(
    () => find(input.value.trim() === query ? input.value : query, engine.library()),
    [query, stock, engine],
  );
  const shown = useMemo(() => narrowed(found, choice, query !== ''), [found, choice, query]);

  const searching = query !== '' && stock !== 'text' && !found.sure && !failed;

  const bring = (wanted: 'rest' | 'text'): void => {
    engine.bring(wanted).then(
      () => {
        if (!held.current) setStock(engine.stock());
      },
      () => setFailed(true),
    );
  };

  const askTexts = (): void => {
    const asked = latest.current.query;
    if (asked === '') return;
    setTexts('loading');
    passages(asked)
      .then((all) => {
        if (latest.current.query === asked) setTexts(all);
      })
      .catch(() => {
        if (latest.current.query === asked) setTexts('failed');
      });
  };

  // Where the first file does not answer for sure, the others are asked without being told to. Where it does, they come when
  // the reader rests: the same words find the same, pasted or typed letter by letter.
  useEffect(() => {
    if (query === '') return undefined;
    if (!found.sure && stock !== 'text') bring(stock === 'core' ? 'rest' : 'text');
    const timer = setTimeout(() => {
      if (held.current) return;
      if (!found.sure) askTexts();
      else if (stock !== 'text') bring('text');
    }, rest);
    return () => clearTimeout(timer);
  }, [query, found.sure, stock]);

  return {
    search,
    found,
    shown,
    searching,
    texts,
    cut,
    choose: (next) => {
      bring('rest');
      change({ ...latest.current, choice: next });
    },
    ask: (text) => {
      input.value = text.slice(0, longestQuery);
      change({ ...latest.current, query: text });
    },
    complete: () => bring('rest'),
    askTexts,
    hold: () => {
      held.current = true;
    },
  };
}
