import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bytesOf, chosen } from '../../model/offline/plan.ts';
import { dropAll } from './cache.ts';
import { reason, Refused, stopped } from './reason.ts';
import { megabytes, standing, withBooks, type Standing } from './standing.ts';

const count = (files: number): string => files.toLocaleString('en-GB');
const filesAre = (files: number): string => (files === 1 ? '1 file is' : `${count(files)} files are`);

/** What this browser keeps, in a sentence, and the button that completes it. */
function offer({ plan, id, list, books, present }: Standing): { says: string; verb: string } {
  const missing = plan.fetch.length;
  const size = `(${megabytes(plan.bytes)})`;
  if (missing === 0 && id === list.id) {
    const bytes = megabytes(bytesOf(chosen(list, books).files));
    if (books) return { says: `✓ This browser has the whole site and the books, ${bytes}.`, verb: '' };
    const isSurplus = Object.keys(list.books).some((path) => present.has(path));
    return { says: `✓ This browser has the whole site, ${bytes}.`, verb: isSurplus ? 'Remove the books' : '' };
  }
  if (id === undefined) return { says: '', verb: `Keep all of it offline ${size}` };
  if (id === '') return { says: `${filesAre(missing)} still missing.`, verb: `Continue ${size}` };
  if (id === list.id) return { says: `${filesAre(missing)} missing or damaged.`, verb: `Repair ${size}` };
  return { says: 'This browser has an earlier edition of the site.', verb: `Update ${size}` };
}

/** The offer to keep the whole site in this browser, what is kept now, and the way to take it back. */
export function KeepOffline(): JSX.Element {
  const [now, setNow] = useState<Standing>();
  const [done, setDone] = useState<number>();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState(false);
  const work = useRef<AbortController>();
  const stop = useRef<HTMLButtonElement>(null);
  const outcome = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const look = (): Promise<void> =>
    standing(now?.list).then(setNow, (error: unknown) => {
      setRefused(error instanceof Refused);
      if (error instanceof Refused) setSaid('This browser does not let the site keep files.');
      else setSaid(`Cannot be checked: ${reason(error)}. Check the network and try again.`);
    });
  useEffect(() => void look(), []);
  // A button goes when it has been pressed: the keyboard goes on at the one in its place, or at what came of it.
  useLayoutEffect(() => {
    if (pressed.current && document.activeElement === document.body) (stop.current ?? outcome.current)?.focus();
  });

  const start = async (): Promise<void> => {
    if (!now) return;
    pressed.current = true;
    work.current = new AbortController();
    setSaid('');
    setDone(0);
    const { signal } = work.current;
    const outcome = await import('./carry-out.ts')
      .then(({ carryOut }) => carryOut(now, signal, setDone))
      .catch(stopped);
    await look();
    setDone(undefined);
    setSaid(outcome);
  };

  const status = (words: string): JSX.Element => (
    <p role="status" tabIndex={-1} ref={outcome}>
      {words}
    </p>
  );
  if (!now)
    return (
      <div class="keep-offline">
        {status(said || 'Checking what this browser has …')}
        {said && !refused && (
          <p class="keep-actions">
            <button
              type="button"
              onClick={() => {
                pressed.current = true;
                setSaid('');
                void look();
              }}
            >
              Try again
            </button>
          </p>
        )}
      </div>
    );
  const { plan, id, list, books } = now;
  const all = plan.fetch.length;
  const bookBytes = bytesOf(list.books);
  const { says, verb } = offer(now);
  return (
    <div class="keep-offline">
      {says && done === undefined && <p class={says.startsWith('✓') ? 'kept' : undefined}>{says}</p>}
      {bookBytes > 0 && (
        <label>
          <input
            type="checkbox"
            checked={books}
            disabled={done !== undefined}
            onChange={({ currentTarget }) => {
              setNow(withBooks(now, currentTarget.checked));
            }}
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
        {done === undefined && verb && (
          <button key="start" type="button" class="main" onClick={() => void start()}>
            {verb}
          </button>
        )}
        {done !== undefined && (
          <button key="stop" type="button" ref={stop} onClick={() => work.current?.abort()}>
            Stop
          </button>
        )}
        {done === undefined && id !== undefined && (
          <button
            key="remove"
            type="button"
            onClick={() => {
              pressed.current = true;
              void dropAll()
                .then(look)
                .then(() => {
                  setSaid('Removed. This browser keeps only what you read from now on.');
                });
            }}
          >
            Remove
          </button>
        )}
      </p>
      {status(said)}
    </div>
  );
}
