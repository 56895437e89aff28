import { useRef } from 'preact/hooks';
import { answer, answerWords, type Answer } from '../../model/worksheet/backward.ts';
import { askedAs, type Asked } from '../../model/worksheet/address.ts';
import { sayInput } from '../../model/worksheet/case.ts';
import { entered, inUnit, readField, typed, type Typed } from '../../model/worksheet/field.ts';
import type { Case, Question, Sheet } from '../../model/worksheet/sheet.ts';
import { wantOf } from '../../model/worksheet/state.ts';
import type { Outcome } from '../../model/formulas/outcome.ts';
import { Readings } from '../live/Readings.tsx';
import { ScrollTable } from './ScrollTable.tsx';
import { UnitBox } from './UnitBox.tsx';
import './sheet-tabs.css';

interface Props {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly question: Question;
  readonly asked: Asked;
  /** In sight; otherwise the search rests, and what it found last stands. */
  readonly open: boolean;
  readonly onAsk: (next: Asked) => void;
  readonly onUse: (key: string, next: Typed) => void;
}

interface Found {
  readonly asked: Outcome<Answer>;
  /** What each other input alone would have to be. */
  readonly others: readonly { readonly key: string; readonly found: Outcome<Answer> }[];
}

/** So many other inputs are tried. */
const mostOthers = 6;

function search(sheet: Sheet, question: Question, state: Case): Found {
  const others = Object.keys(sheet.inputs)
    .filter((key) => key !== question.find && !sheet.inputs[key]?.options && !sheet.inputs[key]?.more)
    .slice(0, mostOthers);
  return {
    asked: answer(sheet, question, state),
    others: others.map((key) => ({ key, found: answer(sheet, { ...question, find: key }, state) })),
  };
}

/** The calculator turned around: which value of an input gives the result that is wanted. */
export function SheetBackward({ sheet, state, question, asked, open, onAsk, onUse }: Props) {
  const id = `${sheet.id.toLowerCase()}-backward`;
  const output = sheet.outputs[question.of];
  const input = sheet.inputs[question.find];
  const last = useRef<{ on: readonly unknown[]; found: Found }>();
  if (!output || !input) return null;
  const want = wantOf(output);
  const held = asked.is ?? entered(want, question.is);
  const field = readField(want, asked.is, question.is);
  const on = [state, question.find, question.of, question.is];
  if (!last.current || (open && last.current.on.some((value, i) => value !== on[i])))
    last.current = { on, found: search(sheet, question, state) };
  const { asked: at, others } = last.current.found;
  const use = (key: string, { value }: Answer) => (
    <button
      type="button"
      onClick={() => {
        onUse(key, entered(sheet.inputs[key]?.want ?? want, value));
      }}
    >
      Use {sheet.inputs[key] && sayInput(sheet.inputs[key], value)}
    </button>
  );
  return (
    <div class="sheet-backward">
      <div class="backward-question">
        <label for={`${id}-find`}>Find</label>
        <select
          id={`${id}-find`}
          value={question.find}
          onChange={(event) => {
            onAsk({ find: event.currentTarget.value });
          }}
        >
          {Object.keys(sheet.inputs)
            .filter((key) => !sheet.inputs[key]?.options)
            .map((key) => (
              <option key={key} value={key} selected={key === question.find}>
                {sheet.inputs[key]?.label}
              </option>
            ))}
        </select>
        <label for={`${id}-of`}>so that</label>
        <select
          id={`${id}-of`}
          value={question.of}
          onChange={(event) => {
            const of = event.currentTarget.value;
            const value = state.value(of);
            const is = Number.isFinite(value) ? Number(value.toPrecision(3)) : 1;
            onAsk(askedAs(sheet, { ...question, of, is }));
          }}
        >
          {Object.keys(sheet.outputs).map((out) => (
            <option key={out} value={out} selected={out === question.of}>
              {sheet.outputs[out]?.label}
            </option>
          ))}
        </select>
        <label for={`${id}-is`}>is {output.wants}</label>
        <UnitBox
          id={`${id}-is`}
          label={`is ${output.wants}`}
          want={want}
          text={field.text}
          unit={field.unit}
          invalid={field.error !== undefined}
          describedBy={`${id}-said`}
          onText={(text) => {
            onAsk({ is: typed(want, text, held) });
          }}
          onUnit={(unit) => {
            onAsk({ is: inUnit(want, unit, held) });
          }}
        />
      </div>
      <p class="backward-answer" id={`${id}-said`} role="status">
        {field.error ?? answerWords(sheet, question, at)}{' '}
        {field.choices && (
          <Readings
            choices={field.choices}
            onChoose={(text) => {
              onAsk({ is: typed(want, text, held) });
            }}
          />
        )}
        {at.ok && use(question.find, at.value)}
      </p>
      {others.length > 0 && (
        <ScrollTable caption="Or change one other input">
          <thead>
            <tr>
              <th scope="col">Input</th>
              <th scope="col">Now</th>
              <th scope="col">Needed</th>
              <th scope="col">
                <span class="sr-only">Put it in</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {others.map(({ key, found }) => (
              <tr key={key}>
                <th scope="row">{sheet.inputs[key]?.label}</th>
                <td>{state.say(key)}</td>
                <td>
                  {!found.ok
                    ? found.error.message.includes('every value')
                      ? 'any value works'
                      : 'no value works'
                    : `${found.value.bound} ${sheet.inputs[key] ? sayInput(sheet.inputs[key], found.value.value) : ''}`}
                </td>
                <td>{found.ok && use(key, found.value)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </div>
  );
}
