import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { answerOf, answerParam, type Plain, type Question, type Reply, type Tree } from '../../model/chooser/index.ts';
import { expectationOf } from '../../model/chooser/answer.ts';
import { numberIn, unitIn, unitsBeside, withUnit } from '../../model/quantity/field-units.ts';
import { canRead, read as readQuantity, readTwice } from '../../model/quantity/reader.ts';
import { unreadOf, withUnread } from '../live/unread.ts';
import { useReaderFor } from '../live/whole-reader.ts';
import { usual } from './usual-unit.ts';

export interface Pick {
  /** Id of the answer that is selected, by hand or by the number. */
  readonly answer: string | undefined;
  /** The number as it stands in the field, with the unit beside it. */
  readonly typed: string;
  readonly unit: string;
  /** The number in one piece, where it can be read. */
  readonly number: string;
  readonly error: string;
  /** What the number may mean, where the reader is asked which. */
  readonly choices: readonly string[];
  /** The number cannot be read yet. */
  readonly waits: boolean;
  readonly choose: (answer: string) => void;
  readonly type: (typed: string) => void;
  readonly measure: (unit: string) => void;
  /** What is to be answered with; says why where there is nothing yet. */
  readonly take: () => Reply | undefined;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a reader selects or types before going on. What is typed and cannot be read is kept for a reload. */
export function usePick(
  tree: Tree,
  question: Question,
  before: Reply | undefined,
  plain: Plain,
  form: RefObject<HTMLElement>,
): Pick {
  const want = question.number && expectationOf(question.number);
  const given = before?.value === undefined ? '' : before.text;
  const own = want && unitIn(given, want);
  const [chosen, choose] = useState(given === '' ? before?.text : undefined);
  const [typed, setTyped] = useState(own === undefined ? given : ((want && numberIn(given, want)) ?? given));
  const [unit, setUnit] = useState(own ?? (want ? (usual[want.dimension] ?? unitsBeside(want)[0] ?? '') : ''));
  const [error, setError] = useState('');
  /** The text came from the address, which writes a fraction with a point. */
  const [sure, setSure] = useState(true);
  useLayoutEffect(() => {
    // What was selected or typed before the script came, or before a reload.
    const early = form.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    if (before === undefined && early !== undefined) choose(early);
    const kept = unreadOf(tree.id)[question.id] ?? form.current?.querySelector<HTMLInputElement>('[type=text]')?.value;
    if (kept === undefined || kept === '' || typed !== '') return;
    setTyped(kept);
    setSure(false);
  }, []);

  const whole = typed.trim() === '' ? '' : withUnit(typed, unit);
  const waits = want !== undefined && whole !== '' && !canRead(whole, want);
  const [, setWhole] = useState(false);
  useReaderFor(waits, () => {
    setWhole(true);
  });
  const twice = sure || !want ? undefined : readTwice(typed, want);
  const read = answerParam(question).parse(whole);
  const reply = whole !== '' && !twice && read.ok && read.value.value !== undefined ? read.value : undefined;
  useEffect(() => {
    const lost = reply === undefined ? typed : '';
    if (lost === (unreadOf(tree.id)[question.id] ?? '')) return undefined;
    const timer = setTimeout(() => {
      history.replaceState(withUnread(tree.id, lost === '' ? {} : { [question.id]: lost }), '');
    }, 200);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, reply === undefined]);

  const fits = reply && answerOf(tree, question, { [question.id]: reply }, plain.asOf);
  const answer = typed === '' ? chosen : typeof fits === 'object' ? fits.id : undefined;
  const refuse = (): undefined => {
    if (typed === '') setError(want ? 'Enter a number or choose an answer.' : 'Choose an answer.');
    else if (want) {
      const result = twice ?? readQuantity(whole, want);
      setError(result.ok ? '' : `“${whole}”: ${result.message}.`);
    }
    return undefined;
  };
  return {
    answer,
    typed,
    unit,
    number: reply ? whole : '',
    error: capital(error),
    choices: twice?.ok === false ? (twice.choices ?? []) : [],
    waits,
    choose: (id) => {
      choose(id);
      setTyped('');
      setError('');
    },
    type: (text) => {
      setTyped(text);
      setSure(false);
      setError('');
      // The number replaces an answer that was chosen.
      choose(undefined);
    },
    measure: (next) => {
      setUnit(next);
      setError('');
    },
    take: () => reply ?? (typed === '' && chosen !== undefined ? { text: chosen } : refuse()),
  };
}
