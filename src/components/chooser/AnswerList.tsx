import { sayAnswer, type Plain, type Walked } from '../../model/advisor/index.ts';

interface Props {
  readonly walked: Walked;
  readonly plain: Plain;
  readonly again: string | undefined;
  readonly onChange: (question: string) => void;
  readonly onClear: () => void;
}

/** What has been answered, each answer changeable in its place. */
export function AnswerList({ walked, plain, again, onChange, onClear }: Props) {
  const { steps, unused } = walked;
  if (steps.length + unused.length === 0) return null;
  return (
    <div class="chooser-answers">
      <ol aria-label="Your answers">
        {[...steps, ...unused].map((step) => (
          <li key={step.question.id}>
            <span class="chooser-short">{plain.words(step.question.short)}</span>
            <span>
              {sayAnswer(step, plain)}
              {unused.includes(step) && ' (decides nothing here)'}
            </span>
            <button
              type="button"
              aria-label={`Change: ${plain.words(step.question.short)}`}
              aria-pressed={again === step.question.id}
              onClick={() => {
                onChange(step.question.id);
              }}
            >
              Change
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={onClear}>
        Start again
      </button>
    </div>
  );
}
