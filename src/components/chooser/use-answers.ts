import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { printAnswers, readAnswers, type Answers, type Tree } from '../../model/chooser/index.ts';
import { canReadAnswers } from '../../model/chooser/link.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { unreadOf } from '../live/unread.ts';
import { loadReader } from '../live/whole-reader.ts';
import { stepFrom } from './history.ts';

interface Held {
  readonly answers: Answers;
  /** The address has been read. */
  readonly read: boolean;
  /** What of the address could not be taken. */
  readonly notes: readonly string[];
  /** The question that is asked again although it has been answered. */
  readonly again: string | undefined;
  /** To other answers; a step of the history. */
  readonly go: (next: Answers) => void;
  /** To answers with one more beside a result; a step of the history, and the focus stays. */
  readonly add: (next: Answers) => void;
  /** Back to a question that has been answered. */
  readonly change: (question: string) => void;
}

/** The answered question that the present entry of the history has open. */
const againNow = (): string | undefined => (history.state as { readonly again?: string } | null)?.again;

/** Loads what reads the address of a page and a number that was typed before, where they are not simple. */
export async function readerFor(tree: Tree): Promise<void> {
  if (Object.keys(unreadOf(tree.id)).length > 0 || !canReadAnswers(tree, location.search)) await loadReader();
}

/**
 * The answers, which are in the address, and the question that is open, which is in the history. Whatever changes them
 * puts the focus on the head of what is shown then.
 */
export function useAnswers(tree: Tree, asOf: AsOf, head: RefObject<HTMLElement>): Held {
  const [answers, setAnswers] = useState<Answers>({});
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [again, setAgain] = useState<string>();
  const [isRead, setRead] = useState(false);
  const moved = useRef(false);
  /** The query and the opened question as they were drawn last. */
  const seen = useRef('');
  const shown = useRef<string>();

  // Before anything can be pressed: an answer goes to those that this has read.
  useLayoutEffect(() => {
    const read = (): void => {
      const found = readAnswers(tree, location.search, asOf);
      setAnswers(found.answers);
      setNotes(found.notes);
      setAgain(againNow());
      setRead(true);
    };
    const back = (): void => {
      // A step to an anchor is none to another state.
      if (location.search === seen.current && againNow() === shown.current) return;
      const found = (): void => {
        moved.current = true;
        read();
      };
      if (canReadAnswers(tree, location.search)) found();
      else
        loadReader().then(found, () => {
          location.reload();
        });
    };
    read();
    addEventListener('popstate', back);
    return () => {
      removeEventListener('popstate', back);
    };
  }, [tree, asOf]);

  useLayoutEffect(() => {
    seen.current = location.search;
    shown.current = again;
    if (!moved.current || !head.current) return;
    moved.current = false;
    head.current.focus({ preventScroll: true });
    // The question is at one place: whoever has scrolled down to an answer gets back to it.
    const top = head.current.closest('section')?.getBoundingClientRect().top ?? 0;
    if (top < 0) head.current.closest('section')?.scrollIntoView({ block: 'start' });
  });

  /** One step of the history; an answer takes the place of the question that was opened for it. */
  const step = (next: Answers, open?: string): void => {
    moved.current = true;
    const query = printAnswers(tree, next, location.search);
    const address = location.pathname + query;
    const state = open === undefined ? null : { again: open };
    history[stepFrom({ again })](state, '', address);
  };
  return {
    answers,
    read: isRead,
    notes,
    again,
    go: (next) => {
      step(next);
      setAnswers(next);
      setNotes([]);
      setAgain(undefined);
    },
    add: (next) => {
      step(next);
      moved.current = false;
      setAnswers(next);
      setNotes([]);
    },
    change: (question) => {
      step(answers, question);
      setAgain(question);
    },
  };
}
