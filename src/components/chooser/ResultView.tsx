import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  ofDay,
  runnerUpOf,
  sheetQuery,
  trapsOf,
  type Answers,
  type Plain,
  type Verdict,
} from '../../model/advisor/index.ts';
import type { AtNumbers } from './at-numbers.ts';
import type { ChooserData } from './ChooserView.tsx';
import { ResultAtNumbers } from './ResultAtNumbers.tsx';
import { ResultTakeAway } from './ResultTakeAway.tsx';
import { ResultTurns } from './ResultTurns.tsx';

interface Props {
  readonly data: ChooserData;
  readonly answers: Answers;
  readonly walked: Verdict;
  readonly plain: Plain;
  readonly head: RefObject<HTMLHeadingElement>;
}

const list = (items: readonly string[]) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** Counts frames from the first drawing on: what is long comes in a frame of its own. */
function useFrames(most: number): number {
  const [frames, setFrames] = useState(0);
  useEffect(() => {
    if (frames >= most) return undefined;
    const asked = requestAnimationFrame(() => {
      setFrames(frames + 1);
    });
    return () => {
      cancelAnimationFrame(asked);
    };
  }, [frames]);
  return frames;
}

/** The verdict: why, at what price, within which limits, what was tempting, what would turn it. */
export function ResultView({ data, answers, walked, plain, head }: Props) {
  const { tree, sheets, decisions } = data;
  const { result, reasons, asOf } = walked;
  const [numbers, setNumbers] = useState<AtNumbers>();
  const stage = useFrames(2);
  useEffect(() => {
    let wanted = true;
    void import('./at-numbers.ts')
      .then(({ atNumbers }) => atNumbers(data, answers, walked, plain))
      .then((found) => {
        if (wanted) setNumbers(found);
      });
    return () => {
      wanted = false;
    };
  }, [answers, asOf]);
  const next = runnerUpOf(tree, result, asOf);
  const counted = numbers?.counted ?? [];
  const toFill = result.worksheets.filter(({ id }) => !counted.some((sheet) => sheet.id === id));
  const facts = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => plain.fact(id) ?? []);
  const mind = ofDay(result.mind, asOf);
  return (
    <div class="chooser-result">
      <h2 tabIndex={-1} ref={head}>
        {plain.words(result.title)}
      </h2>
      <p>{plain.words(result.does)}</p>
      <ResultTakeAway tree={tree} walked={walked} href={data.href} answers={answers} plain={plain} counted={counted} />
      <h3>Because</h3>
      {list(reasons.map(({ says }) => plain.words(says)))}
      <h3>Given up</h3>
      {list(result.givesUp.map((says) => plain.words(says)))}
      {mind.length > 0 && <h3>To see to</h3>}
      {mind.length > 0 && list(mind.map(({ says }) => plain.words(says)))}
      {numbers && (numbers.measured !== undefined || counted.length > 0) && <ResultAtNumbers {...numbers} />}
      {stage >= 1 && result.limits.length > 0 && <h3>Limits</h3>}
      {stage >= 1 && list(facts(result.limits))}
      {toFill.length > 0 && (
        <p>
          To be filled with your numbers:{' '}
          {toFill.map((sheet, i) => (
            <span key={sheet.id}>
              {i > 0 && ', '}
              <a href={(sheets[sheet.id]?.href ?? '') + sheetQuery(tree, sheet, answers)}>{sheet.id}</a>
            </span>
          ))}
        </p>
      )}
      <h3>Tempting, and wrong here</h3>
      <ul>
        {trapsOf(result, asOf).map((trap) => (
          <li key={trap.tempts}>
            <strong>{plain.words(trap.tempts)}</strong> {plain.words(trap.fails)} {facts(trap.facts).join('; ')}
          </li>
        ))}
      </ul>
      {next && <h3>Next best</h3>}
      {next && (
        <p>
          <a href={`#result-${next.result.id}`}>{plain.words(next.result.title)}</a>, when {plain.words(next.when)}.
        </p>
      )}
      {stage >= 2 && <ResultTurns tree={tree} answers={answers} plain={plain} />}
      <p>
        The record behind it: <a href={`${decisions}${result.decision.toLowerCase()}/`}>{result.decision}</a>.
      </p>
    </div>
  );
}
