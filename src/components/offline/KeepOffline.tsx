import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bytesOf, chosen, planOf, type FileList, type Plan } from '../../model/offline/plan.ts';
import { dropAll, dropFile, fetchList, keepFile, readKept, writeKept } from './cache.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
const count = (files: number): string => files.toLocaleString('en-GB');
const reason = (error: unknown): string => (error instanceof Error ? error.message : 'unknown reason');

/** How many files are on their way at once. */
const lanes = 6;

/** What this browser keeps, beside what there is to keep. */
interface Standing {
  readonly list: FileList;
  readonly plan: Plan;
  readonly id: string | undefined;
  readonly books: boolean;
}

/** @param wanted whether the books are wanted; nothing: as they are kept now */
async function standing(wanted?: boolean): Promise<Standing> {
  const [whole, { kept, present }] = await Promise.all([fetchList(), readKept()]);
  const books = wanted ?? Object.keys(whole.books).some((path) => kept?.files[path] !== undefined);
  const list = chosen(whole, books);
  return { list: whole, plan: planOf(list, kept, present), id: kept?.id, books };
}

/** Fetches what a plan asks for. @param tell hears how many files are there @returns why it stopped early, if it did */
async function carryOut(
  { list, plan, books }: Standing,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<string | undefined> {
  const { kept } = await readKept();
  const hashes = new Map(Object.entries(kept?.files ?? {}));
  const { files } = chosen(list, books);
  const waiting = [...plan.fetch];
  let stopped: string | undefined;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined && stopped === undefined; path = waiting.shift()) {
      if (signal.aborted) return;
      try {
        await keepFile(path);
        hashes.set(path, files[path]?.[0] ?? '');
        tell(++done);
      } catch (error) {
        stopped = reason(error);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const whole = stopped === undefined && !signal.aborted;
  if (whole) {
    for (const path of plan.drop) {
      await dropFile(path);
      hashes.delete(path);
    }
  }
  await writeKept({ id: whole ? list.id : '', files: Object.fromEntries(hashes) }, whole);
  return stopped;
}

/** The offer to keep the whole site in this browser, what is kept now, and the way to take it back. */
export function KeepOffline(): JSX.Element {
  const [now, setNow] = useState<Standing>();
  const [done, setDone] = useState<number>();
  const [said, setSaid] = useState('');
  const work = useRef<AbortController>();
  const stop = useRef<HTMLButtonElement>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const look = (wanted?: boolean): Promise<void> =>
    standing(wanted).then(setNow, (error: unknown) => {
      setSaid(`Cannot be checked: ${reason(error)}. Connect to the network and reload the page.`);
    });
  useEffect(() => void look(), []);
  // A button goes when it has been pressed: the keyboard goes on at the one in its place, or at what came of it.
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body) (stop.current ?? outcome.current)?.focus();
  });

  const start = async (): Promise<void> => {
    if (!now) return;
    pressed.current = true;
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    if (quota - usage < now.plan.bytes) {
      setSaid(`This browser gives the site ${megabytes(quota - usage)} more; ${megabytes(now.plan.bytes)} are needed.`);
      return;
    }
    // The browser may then not clear it by itself. A refusal changes nothing else.
    await navigator.storage.persist().catch(() => false);
    work.current = new AbortController();
    setSaid('');
    setDone(0);
    const stopped = await carryOut(now, work.current.signal, setDone);
    setDone(undefined);
    await look(now.books);
    if (work.current.signal.aborted) setSaid('Stopped. What has arrived stays; continue whenever you like.');
    else if (stopped === undefined) setSaid('Done. The whole site now works without a network.');
    else setSaid(`Stopped: ${stopped}. What has arrived stays; check the network and continue.`);
  };

  if (!now) return <p role="status">{said || 'Checking what this browser has …'}</p>;
  const { plan, id, list, books } = now;
  const all = plan.fetch.length;
  const bookBytes = bytesOf(list.books);
  const verb = id === undefined ? 'Keep the site offline' : id === list.id || id === '' ? 'Continue' : 'Update';
  return (
    <div class="keep-offline">
      {all === 0 && (
        <p class="kept">✓ This browser has the whole site, {megabytes(bytesOf(chosen(list, books).files))}.</p>
      )}
      {bookBytes > 0 && (
        <label>
          <input
            type="checkbox"
            checked={books}
            disabled={done !== undefined}
            onChange={({ currentTarget }) => void look(currentTarget.checked)}
          />{' '}
          with the books ({megabytes(bookBytes)})
        </label>
      )}
      {done !== undefined && (
        <p>
          <progress max={all} value={done} aria-label="Files kept" /> {count(done)} of {count(all)} files
        </p>
      )}
      <p class="keep-actions">
        {done === undefined && all > 0 && (
          <button type="button" class="main" onClick={() => void start()}>
            {verb} ({megabytes(plan.bytes)})
          </button>
        )}
        {done !== undefined && (
          <button type="button" ref={stop} onClick={() => work.current?.abort()}>
            Stop
          </button>
        )}
        {done === undefined && id !== undefined && (
          <button
            type="button"
            onClick={() => {
              pressed.current = true;
              void dropAll()
                .then(() => look())
                .then(() => {
                  setSaid('Removed. This browser keeps only what you read from now on.');
                });
            }}
          >
            Remove
          </button>
        )}
      </p>
      <p role="status" tabIndex={-1} ref={outcome}>
        {said}
      </p>
    </div>
  );
}
