import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { unknown, type Plain, type Question, type Reply, type Tree } from '../../model/chooser/index.ts';
import { silenced } from '../keys/single-keys.ts';
import { AskNumber } from './AskNumber.tsx';
import { cardsOf } from './cards.ts';
import { usePick } from './use-pick.ts';

interface Props {
  readonly tree: Tree;
  readonly question: Question;
  /** What was answered before. */
  readonly reply: Reply | undefined;
  readonly plain: Plain;
  readonly head: RefObject<HTMLHeadingElement>;
  /** Told of every selection, so that the list of options can show what it rules out. */
  readonly onPick: (answer: string | undefined) => void;
  readonly onGive: (reply: Reply) => void;
  readonly onBack: (() => void) | undefined;
  /** Ends the questions with what is known. */
  readonly onEnough: (() => void) | undefined;
}

/** Controls that take keys for themselves. */
const busy = 'a, button, select, summary, textarea, [contenteditable]';

/** One question with its answers as cards. Digits select, Enter goes on. */
export function AskView({ tree, question, reply, plain, head, onPick, onGive, onBack, onEnough }: Props) {
  const form = useRef<HTMLDivElement>(null);
  const pick = usePick(tree, question, reply, plain, form);
  const cards = cardsOf(tree, question, plain);
  /** Continue was pressed before the number could be read. */
  const [pressed, setPressed] = useState(false);
  const go = (): void => {
    setPressed(pick.waits);
    const taken = pick.waits ? undefined : pick.take();
    if (taken) onGive(taken);
  };
  useEffect(() => {
    if (pressed && !pick.waits) go();
  }, [pick.waits]);
  useEffect(() => {
    onPick(pick.answer);
  }, [pick.answer]);
  // Before the next key: one that follows in the same frame meets the question that is drawn.
  useLayoutEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target.closest('dialog')) return;
      const writing = target.matches('input:not([type=radio])');
      if (writing && !form.current?.contains(target)) return;
      if (event.key === 'Enter' && !target.closest(busy)) {
        event.preventDefault();
        go();
        return;
      }
      const card = writing || silenced(event) || target.closest('select') ? undefined : cards[Number(event.key) - 1];
      if (!card) return;
      event.preventDefault();
      pick.choose(card.id);
      form.current?.querySelector<HTMLInputElement>(`input[value="${card.id}"]`)?.focus();
    };
    document.addEventListener('keydown', keyed);
    return () => {
      document.removeEventListener('keydown', keyed);
    };
  });
  return (
    <div class="chooser-ask" ref={form}>
      <h2 tabIndex={-1} ref={head} id="chooser-question">
        {plain.words(question.text)}
      </h2>
      <p class="chooser-help">{plain.words(question.why)}</p>
      {question.number && <AskNumber question={question} number={question.number} pick={pick} plain={plain} />}
      <p id="chooser-error" class="chooser-error" role="alert">
        {pick.error}
      </p>
      <div class="chooser-cards" role="radiogroup" aria-labelledby="chooser-question">
        {cards.map(({ id, label, means }, i) => (
          <label key={id} class="chooser-card" data-open={id === unknown || undefined}>
            <input
              type="radio"
              name="chooser-answer"
              value={id}
              checked={pick.answer === id}
              aria-labelledby={`chooser-label-${id}`}
              aria-describedby={`chooser-card-${id}`}
              onChange={() => {
                pick.choose(id);
              }}
            />
            <span class="chooser-label" id={`chooser-label-${id}`}>
              {label}
            </span>
            <span class="chooser-means" id={`chooser-card-${id}`}>
              {means}
            </span>
            {pick.number !== '' && pick.answer === id && <b class="chooser-fits">{pick.number} fits here</b>}
            <kbd aria-hidden="true">{i + 1}</kbd>
          </label>
        ))}
      </div>
      <div class="chooser-steps">
        {onBack && (
          <button type="button" class="chooser-quiet" onClick={onBack}>
            ‹ Back
          </button>
        )}
        {onEnough && (
          <button type="button" class="chooser-quiet" onClick={onEnough}>
            Recommend with what I know
          </button>
        )}
        <span class="chooser-hint" aria-hidden="true">
          Enter ↵
        </span>
        <button type="button" class="chooser-go" onClick={go}>
          Continue
        </button>
      </div>
    </div>
  );
}
