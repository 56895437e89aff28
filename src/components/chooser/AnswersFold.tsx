import { sayAnswer, type Answered, type Answers, type Plain } from '../../model/chooser/index.ts';

interface Props {
  readonly steps: readonly Answered[];
  /** Answers on which nothing depends any more. */
  readonly unused: readonly Answered[];
  readonly plain: Plain;
  readonly title: string;
  readonly onChange: (question: string) => void;
  readonly onGo: (answers: Answers) => void;
}

/** What has been answered, in one line; opened, each answer leads back to its question. */
export function AnswersFold({ steps, unused, plain, title, onChange, onGo }: Props) {
  const all = [...steps, ...unused];
  if (all.length === 0) return null;
  return (
    <details class="chooser-answers">
      <summary>
        <strong>
          {all.length} {all.length === 1 ? 'answer' : 'answers'}
          {title}
        </strong>
        <span class="chooser-brief">{all.map((step) => sayAnswer(step, plain)).join(' · ')}</span>
      </summary>
      <ol aria-label="Your answers">
        {all.map((step) => (
          <li key={step.question.id}>
            <button
              type="button"
              data-change={step.question.id}
              onClick={() => {
                onChange(step.question.id);
              }}
            >
              <span class="chooser-asked">{plain.words(step.question.text)}</span>
              <span>
                {sayAnswer(step, plain)}
                {unused.includes(step) && ' (no effect here)'}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="chooser-quiet"
        onClick={() => {
          onGo({});
        }}
      >
        Start again
      </button>
    </details>
  );
}
