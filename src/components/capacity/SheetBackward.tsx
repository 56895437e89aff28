import { answer, answerWords, type Answer } from '../../model/worksheet/backward.ts';
import { fieldText, typed, type Typed } from '../../model/worksheet/field.ts';
import { keysOf, type Case, type Question, type Sheet } from '../../model/worksheet/sheet.ts';
import { wantOf } from '../../model/worksheet/state.ts';
import { parse } from '../../model/quantity/parse.ts';
import type { Outcome } from '../../model/capacity/outcome.ts';
import { useRef, useState } from 'preact/hooks';

interface Props {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly question: Question;
  readonly open: boolean;
  readonly onAsk: (next: Partial<Question>) => void;
  readonly onUse: (key: string, next: Typed) => void;
}

/** The sheet turned around: which value of an input gives the result that is wanted. Works only while it is open. */
export function SheetBackward({ sheet, state, question, open, onAsk, onUse }: Props) {
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState<string>();
  const id = `${sheet.id.toLowerCase()}-backward`;
  const output = sheet.outputs[question.of];
  const input = sheet.inputs[question.find];
  if (!output || !input) return null;
  const want = wantOf(output);
  const read = text === undefined ? undefined : parse(text, want);
  // Closed, the search rests; what it found last stands.
  const last = useRef<Outcome<Answer>>();
  if (open || opened || !last.current) last.current = answer(sheet, question, state);
  const at = last.current;
  return (
    <details
      class="sheet-backward"
      open={open || opened}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>Ask backwards: which value of an input gives the result you need?</summary>
      <div class="backward-question">
        <label for={`${id}-find`}>Find</label>
        <select
          id={`${id}-find`}
          value={question.find}
          onChange={(event) => {
            onAsk({ find: event.currentTarget.value });
          }}
        >
          {keysOf(sheet.inputs)
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
            setText(undefined);
            const of = event.currentTarget.value;
            const value = state.value(of);
            onAsk({ of, is: Number.isFinite(value) ? Number(value.toPrecision(3)) : 1 });
          }}
        >
          {keysOf(sheet.outputs).map((out) => (
            <option key={out} value={out} selected={out === question.of}>
              {sheet.outputs[out]?.label}
            </option>
          ))}
        </select>
        <label for={`${id}-is`}>is {output.wants}</label>
        <input
          id={`${id}-is`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={text ?? fieldText(want, question.is)}
          aria-invalid={read?.ok === false}
          aria-describedby={`${id}-said`}
          onInput={(event) => {
            const next = event.currentTarget.value;
            setText(next);
            const { value } = typed(want, next, undefined);
            if (value !== undefined) onAsk({ is: value });
          }}
        />
      </div>
      <p class="backward-answer" id={`${id}-said`} role="status">
        {read?.ok === false ? `${read.message}.` : answerWords(sheet, question, at)}{' '}
        {at.ok && (
          <button
            type="button"
            onClick={() => {
              const { value } = at.value;
              onUse(question.find, { text: fieldText(input.want, value), value });
            }}
          >
            Put it in
          </button>
        )}
      </p>
    </details>
  );
}
