import { expectationOf } from '../../model/chooser/answer.ts';
import type { Plain, Question, Wanted } from '../../model/chooser/index.ts';
import { unitsBeside } from '../../model/quantity/field-units.ts';
import { Readings } from '../live/Readings.tsx';
import type { Pick } from './use-pick.ts';

interface Props {
  readonly question: Question;
  readonly number: Wanted;
  readonly pick: Pick;
  readonly plain: Plain;
}

const example: Readonly<Record<Wanted['dimension'], string>> = { count: '25', time: '12', rate: '150', bytes: '64' };

/** The field of a question for a number, with its unit beside it. */
export function AskNumber({ question, number, pick, plain }: Props) {
  const id = `chooser-${question.id}`;
  const units = unitsBeside(expectationOf(number));
  return (
    <div class="chooser-number">
      <label for={id}>{plain.words(question.short)}</label>
      <span class="chooser-box" data-invalid={pick.error !== '' || undefined}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          spellcheck={false}
          placeholder={example[number.dimension]}
          value={pick.typed}
          aria-invalid={pick.error !== ''}
          aria-describedby={`${id}-hint chooser-error`}
          onInput={(event) => {
            pick.type(event.currentTarget.value);
          }}
        />
        {units.length > 1 && (
          <select
            aria-label="Unit"
            value={pick.unit}
            onChange={(event) => {
              pick.measure(event.currentTarget.value);
            }}
          >
            {units.map((unit) => (
              <option key={unit} value={unit} selected={unit === pick.unit}>
                {unit}
              </option>
            ))}
          </select>
        )}
      </span>
      {pick.choices.length > 0 && <Readings choices={pick.choices} onChoose={pick.type} />}
      <span class="chooser-hint" id={`${id}-hint`}>
        Enter a number, or pick a range below.
      </span>
    </div>
  );
}
