import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import {
  leaveOpen,
  possibleIn,
  questionsLeft,
  ruledOut,
  unknown,
  walk,
  type Answered,
  type Answers,
  type Plain,
  type Question,
  type Walked,
} from '../../model/chooser/index.ts';
import { AnswersFold } from './AnswersFold.tsx';
import { AskView } from './AskView.tsx';
import type { ChooserData } from './data.ts';
import { Progress } from './Progress.tsx';
import { Rail } from './Rail.tsx';

interface Props {
  readonly data: ChooserData;
  readonly question: Question;
  readonly walked: Walked;
  readonly answers: Answers;
  readonly plain: Plain;
  readonly head: RefObject<HTMLHeadingElement>;
  readonly onGo: (answers: Answers) => void;
  readonly onChange: (question: string) => void;
}

const repliesOf = (steps: readonly Answered[]): Answers =>
  Object.fromEntries(
    steps.map(({ question, text, value }) => [question.id, value === undefined ? { text } : { text, value }]),
  );

/** One question in its frame: how far it is, its answers, what was answered before, what is still possible. */
export function QuestionView({ data, question, walked, answers, plain, head, onGo, onChange }: Props) {
  const { tree, icons } = data;
  const { asOf } = plain;
  const [picked, setPicked] = useState<string>();
  const [railOpen, setRailOpen] = useState(false);
  const at = walked.steps.findIndex((step) => step.question === question);
  const steps = at < 0 ? walked.steps : walked.steps.slice(0, at);
  const earlier = repliesOf(steps);
  const after = (answer: string | undefined) =>
    possibleIn(walk(tree, answer === undefined ? earlier : { ...earlier, [question.id]: { text: answer } }, asOf));
  const [possible, left] = [after(undefined), after(picked)];
  const out = ruledOut(tree, steps, asOf);
  const label = question.answers.find(({ id }) => id === picked)?.label;
  const previous = steps.at(-1)?.question.id;
  return (
    <div class="chooser-frame">
      <Progress
        answered={steps.length}
        left={questionsLeft(tree, steps, asOf)}
        possible={possible.length}
        all={possible.length + out.reduce((sum, { results }) => sum + results.length, 0)}
        open={railOpen}
        onOpen={() => {
          setRailOpen(!railOpen);
        }}
      />
      <AskView
        key={`${question.id} ${answers[question.id]?.text ?? ''}`}
        tree={tree}
        question={question}
        reply={answers[question.id]}
        plain={plain}
        head={head}
        onPick={setPicked}
        onGive={(reply) => {
          onGo({ ...answers, [question.id]: reply });
        }}
        onBack={
          previous === undefined
            ? undefined
            : () => {
                onChange(previous);
              }
        }
        onEnough={
          steps.some(({ text }) => text === unknown)
            ? () => {
                onGo(leaveOpen(tree, earlier, asOf));
              }
            : undefined
        }
      />
      <AnswersFold steps={steps} unused={[]} plain={plain} title=" so far" onChange={onChange} onGo={onGo} />
      <Rail
        plain={plain}
        icons={icons}
        possible={possible}
        falling={possible.filter((result) => !left.includes(result))}
        because={label === undefined ? undefined : plain.words(label)}
        out={out}
        open={railOpen}
      />
    </div>
  );
}
