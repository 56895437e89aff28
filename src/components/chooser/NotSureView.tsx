import type { RefObject } from 'preact';
import {
  mostToFind,
  recommend,
  sayUndo,
  type Answers,
  type FindOut,
  type Plain,
  type Walked,
} from '../../model/chooser/index.ts';
import { AnswersFold } from './AnswersFold.tsx';
import type { ChooserData } from './data.ts';
import { ResultActions } from './ResultActions.tsx';
import type { Day } from '../../model/facts/day.ts';
import { ServiceIcons } from './ServiceIcons.tsx';

interface Props {
  readonly data: ChooserData;
  readonly answers: Answers;
  readonly walked: Extract<Walked, { kind: 'short-list' }>;
  readonly plain: Plain;
  readonly day: Day;
  readonly head: RefObject<HTMLHeadingElement>;
  readonly onGo: (answers: Answers) => void;
  readonly onChange: (question: string) => void;
}

/** What to start with where answers are missing, and what to find out. */
export function NotSureView({ data, answers, walked, plain, day, head, onGo, onChange }: Props) {
  const { tree, icons, href } = data;
  const found = recommend(tree, answers, walked);
  if (!found) return null;
  const { pick, findOut, others } = found;
  const ask = ({ question, turns }: FindOut) => (
    <li key={question.id}>
      <button
        type="button"
        class="chooser-quiet"
        onClick={() => {
          onChange(question.id);
        }}
      >
        {plain.words(question.text)}
      </button>
      {turns.map(({ answer, to }) => (
        <span key={answer.id}>
          “{plain.words(answer.label)}” → {plain.words(to.result.title)}
        </span>
      ))}
    </li>
  );
  return (
    <article class="chooser-result">
      <header>
        <p>Not everything is known yet. {walked.options.length} options remain.</p>
        <ServiceIcons result={pick.result} icons={icons} size={52} />
        <h2 tabIndex={-1} ref={head}>
          Start with: {plain.words(pick.result.title)}
        </h2>
        <p class="chooser-does">
          {sayUndo(found, plain)} {plain.words(pick.result.does)}
        </p>
      </header>
      <ResultActions
        data={data}
        result={undefined}
        answers={answers}
        plain={plain}
        day={day}
        written={{
          markdown: async (link) =>
            (await import('../../model/chooser/export.ts')).openQuestions(tree, walked, found, { plain, link }),
        }}
        onEdit={() => {
          onChange(walked.steps.at(-1)?.question.id ?? '');
        }}
      />
      <section class="chooser-find">
        <h3>{findOut.length > 0 ? 'Find out' : 'No single answer changes this'}</h3>
        <ol>{findOut.slice(0, mostToFind).map(ask)}</ol>
        {findOut.length > mostToFind && (
          <details>
            <summary>{findOut.length - mostToFind} more questions would change it</summary>
            <ol start={mostToFind + 1}>{findOut.slice(mostToFind).map(ask)}</ol>
          </details>
        )}
      </section>
      <details class="chooser-others">
        <summary>
          {others.length} {others.length === 1 ? 'other remains' : 'others remain'}
        </summary>
        <ul>
          {others.map(({ result }) => (
            <li key={result.id}>
              <a href={`${href}results/#result-${result.id}`}>{plain.words(result.title)}</a>.{' '}
              {plain.words(result.does)}
            </li>
          ))}
        </ul>
      </details>
      <AnswersFold steps={walked.steps} unused={walked.unused} plain={plain} title="" onChange={onChange} onGo={onGo} />
    </article>
  );
}
