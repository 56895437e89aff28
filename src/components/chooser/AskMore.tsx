import { useState } from 'preact/hooks';
import {
  answersOn,
  answerParam,
  type Answers,
  type Detail,
  type Plain,
  type Question,
} from '../../model/chooser/index.ts';
import { expectationOf } from '../../model/chooser/answer.ts';
import { numberIn, unitIn, unitsBeside, withUnit } from '../../model/quantity/field-units.ts';
import { canRead, read as readQuantity } from '../../model/quantity/reader.ts';
import { broken } from '../live/broken-words.ts';
import { loadReader } from '../live/whole-reader.ts';
import { usual } from './usual-unit.ts';

interface Props {
  /** What the result needs and the reader may give here. */
  readonly asked: readonly (Question | Detail)[];
  readonly tree: Parameters<typeof answersOn>[0];
  readonly answers: Answers;
  readonly plain: Plain;
  readonly onAdd: (answers: Answers) => void;
}

const isQuestion = (one: Question | Detail): one is Question => 'answers' in one;

/** A field with its unit: the number, or why it cannot be read. */
function NumberField({
  one,
  text,
  plain,
}: {
  readonly one: Question | Detail;
  readonly text: string;
  readonly plain: Plain;
}) {
  if (!one.number) return null;
  const want = expectationOf(one.number);
  const units = unitsBeside(want);
  const unit = unitIn(text, want) ?? usual[one.number.dimension] ?? units[0] ?? '';
  const name = plain.words(one.short);
  return (
    <span class="chooser-box">
      <input
        id={`more-${one.id}`}
        name={one.id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        defaultValue={unitIn(text, want) === undefined ? text : (numberIn(text, want) ?? text)}
      />
      {units.length > 1 && (
        <select name={`${one.id} unit`} aria-label={`Unit of ${name}`}>
          {units.map((id) => (
            <option key={id} value={id} selected={id === unit}>
              {id}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}

function ChoiceField({
  one,
  tree,
  plain,
}: {
  readonly one: Question;
  readonly tree: Props['tree'];
  readonly plain: Plain;
}) {
  return (
    <span class="chooser-box">
      <select id={`more-${one.id}`} name={one.id}>
        <option value="">Not given</option>
        {answersOn(tree, one, plain.asOf).map(({ id, label }) => (
          <option key={id} value={id}>
            {plain.words(label)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The number that was given, as it was written; an answer without one, such as “as fast as it comes”, leaves the field empty. */
const given = (answer: Answers[string] | undefined): string => (answer?.value === undefined ? '' : answer.text);

/** What stands in the field of a question, with the unit beside it. */
function textIn(typed: FormData, { id }: Question | Detail): string {
  const [text, unit] = [typed.get(id), typed.get(`${id} unit`)];
  return withUnit(typeof text === 'string' ? text.trim() : '', typeof unit === 'string' ? unit : undefined);
}

const isReadable = (one: Question | Detail, text: string): boolean =>
  !one.number || text === '' || canRead(text, expectationOf(one.number));

/** What is still needed to work the result out, asked in place. Nothing is assumed for a field that stays empty. */
export function AskMore({ asked, tree, answers, plain, onAdd }: Props) {
  const [errors, setErrors] = useState<readonly string[]>([]);
  if (asked.length === 0) return null;
  const take = (typed: FormData): void => {
    const next: Record<string, Answers[string]> = { ...answers };
    const wrong: string[] = [];
    for (const one of asked) {
      const text = textIn(typed, one);
      if (text === '') {
        if (!isQuestion(one)) Reflect.deleteProperty(next, one.id);
        continue;
      }
      const read = answerParam(one).parse(text);
      if (read.ok) next[one.id] = read.value;
      else if (one.number) {
        const why = readQuantity(text, expectationOf(one.number));
        wrong.push(`${plain.words(one.short)}: ${why.ok ? 'that cannot be read' : why.message}. It is not used.`);
      }
    }
    setErrors(wrong);
    onAdd(next);
  };
  return (
    <form
      class="chooser-more-numbers"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget);
        if (asked.every((one) => isReadable(one, textIn(typed, one)))) take(typed);
        else
          loadReader().then(
            () => {
              take(typed);
            },
            () => {
              setErrors([broken.part]);
            },
          );
      }}
    >
      <p>Add what you know, to work out more:</p>
      {asked.map((one) => (
        <label key={`${one.id} ${answers[one.id]?.text ?? ''}`}>
          <span>{plain.words(one.short)}</span>
          {one.number ? (
            <NumberField one={one} text={given(answers[one.id])} plain={plain} />
          ) : (
            isQuestion(one) && <ChoiceField one={one} tree={tree} plain={plain} />
          )}
        </label>
      ))}
      <ul role="alert" class="chooser-error">
        {errors.map((error) => (
          <li key={error}>{error}</li>
        ))}
      </ul>
      <button type="submit">Calculate</button>
    </form>
  );
}
