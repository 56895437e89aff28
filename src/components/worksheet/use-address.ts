import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { compactText } from '../../model/link/compact.ts';
import { nothing, type Entered } from '../../model/worksheet/address.ts';
import { wholeText } from '../../model/worksheet/field.ts';
import type { Numbers, Sheet } from '../../model/worksheet/sheet.ts';
import { unreadOf, withUnread } from '../live/unread.ts';
import { loadReader } from '../live/whole-reader.ts';
import type * as Reading from './read-address.ts';
import { typedEarly } from './typed-early.ts';

/** Waits for a pause in typing: browsers limit how often an address may change. */
const pause = 200;

/** Texts that the sheet cannot count with. */
const unreadIn = (sheet: Sheet, { input }: Entered): Record<string, string> =>
  Object.fromEntries(
    Object.keys(input).flatMap((key) => {
      const one = sheet.inputs[key];
      const held = input[key];
      if (!one || !held || one.options) return [];
      if (!held.asks && compactText(wholeText(held), one.want) !== undefined) return [];
      return [[key, held.text]];
    }),
  );

/** Reads an address; it comes with the first that says something. */
let reading: typeof Reading | undefined;

const saysNothing = ({ id }: Sheet): boolean => location.search === '' && Object.keys(unreadOf(id)).length === 0;

/** Loads what reads the address of a page and what was typed into it before its script came, as far as it is needed. */
export async function readerFor(sheet: Sheet, prefix: string): Promise<void> {
  if (!saysNothing(sheet)) reading ??= await import('./read-address.ts');
  const early = Object.values(typedEarly(sheet)).some(({ waits }) => waits);
  if (early || reading?.canReadAddress(sheet, prefix) === false) await loadReader();
}

/**
 * Keeps a sheet and its address together: the address is read at first and on Back and Forward, and written after a
 * pause in typing, before the reader leaves the field, and as a step of the history where more than a field changes.
 * @param queryOf the query of the page with a state in it
 * @param start what the sheet opens with, for the wording of the notes
 */
export function useAddress(
  sheet: Sheet,
  prefix: string,
  entered: Entered,
  setEntered: (next: Entered | ((held: Entered) => Entered)) => void,
  queryOf: (next: Entered) => string,
  start: () => Numbers,
) {
  const [notes, setNotes] = useState<readonly string[]>([]);
  /** The reader has changed something that the address does not say yet. */
  const touched = useRef(false);
  /** The state comes from the address and is not drawn yet. */
  const reread = useRef(false);
  /** The query that was read or written last. */
  const seen = useRef('');

  const addressOf = (next: Entered): string => location.pathname + queryOf(next) + location.hash;
  const write = (): void => {
    if (!touched.current) return;
    touched.current = false;
    history.replaceState(withUnread(sheet.id, unreadIn(sheet, entered)), '', addressOf(entered));
    seen.current = location.search;
  };
  const newest = useRef(write);
  newest.current = write;

  // Before anything can be pressed: a step pushes the address that this has read.
  useLayoutEffect(() => {
    const read = (): Entered => {
      seen.current = location.search;
      reread.current = true;
      const { notes: said, ...found } = reading?.readAll(sheet, start(), prefix) ?? { ...nothing, notes: [] };
      setNotes(said);
      return found;
    };
    // A step to an anchor is none to another state.
    const back = (): void => {
      if (location.search === seen.current) return;
      touched.current = false;
      // What follows the day knows at once that the state is the address's.
      reread.current = true;
      readerFor(sheet, prefix).then(
        () => {
          setEntered(read());
        },
        () => {
          location.reload();
        },
      );
    };
    const flush = (): void => {
      newest.current();
    };
    const early = typedEarly(sheet);
    touched.current ||= Object.keys(early).length > 0;
    const { input, asked } = read();
    // What was typed before this says more than the address.
    setEntered((now) => ({ asked: { ...asked, ...now.asked }, input: { ...input, ...early, ...now.input } }));
    addEventListener('popstate', back);
    addEventListener('focusout', flush);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('focusout', flush);
      removeEventListener('pagehide', flush);
    };
  }, []);

  useEffect(() => {
    // After the effects of this drawing.
    queueMicrotask(() => {
      reread.current = false;
    });
    const timer = setTimeout(() => {
      newest.current();
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [entered]);

  return {
    /** Parts of the address that were not taken. */
    notes,
    touch: () => {
      touched.current = true;
    },
    /** Goes to another state as a step of the history, which Back undoes. */
    step: (next: Entered) => {
      write();
      const address = addressOf(next);
      if (address !== location.pathname + location.search + location.hash) history.pushState(null, '', address);
      seen.current = location.search;
      setEntered(next);
    },
    fromAddress: () => reread.current,
  };
}
