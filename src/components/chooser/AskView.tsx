import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import {
  answerParam,
  answersOn,
  unknown,
  type Plain,
  type Question,
  type Result,
  type Tree,
} from '../../model/advisor/index.ts';

interface Props {
  readonly tree: Tree;
  readonly question: Question;
  /** What was answered before. */
  readonly text: string | undefined;
  readonly plain: Plain;
  readonly head: RefObject<HTMLHeadingElement>;
  /** Results that are still possible. */
  readonly possible: readonly Result[] | undefined;
  readonly onGive: (text: string) => void;
  /** Leaves the answer as it was. */
  readonly onKeep: (() => void) | undefined;
}

/** One question, with why it is asked, its answers and what each means. */
export function AskView({ tree, question, text, plain, head, possible, onGive, onKeep }: Props) {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState('');
  const param = answerParam(question);
  const send = (event: Event): void => {
    event.preventDefault();
    const read = param.parse(typed);
    if (read.ok) onGive(read.value);
    else setRefused(`“${typed}” is not ${param.takes}.`);
  };
  const options = [
    ...answersOn(tree, question, plain.asOf),
    { id: unknown, label: 'Don’t know', means: 'Goes on with every answer at once; what remains is a short list.' },
  ];
  return (
    <div class="chooser-ask">
      <h2 tabIndex={-1} ref={head}>
        {plain.words(question.text)}
      </h2>
      <p class="chooser-about">{plain.words(question.why)}</p>
      {question.number && (
        <form onSubmit={send} class="chooser-number">
          <label>
            Your number
            <input
              type="text"
              value={typed}
              aria-describedby="chooser-refused"
              aria-invalid={refused !== ''}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
              }}
            />
          </label>
          <button type="submit">Take it</button>
          <p id="chooser-refused" role="alert">
            {refused}
          </p>
        </form>
      )}
      <ul class="chooser-options">
        {options.map(({ id, label, means }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={text === id}
              onClick={() => {
                onGive(id);
              }}
            >
              {plain.words(label)}
            </button>
            <span>{plain.words(means)}</span>
          </li>
        ))}
      </ul>
      {onKeep && (
        <button type="button" onClick={onKeep}>
          Leave it as it was
        </button>
      )}
      {possible && (
        <p class="chooser-about">
          Still possible ({possible.length}): {possible.map(({ title }) => plain.words(title)).join(' · ')}
        </p>
      )}
    </div>
  );
}
