import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  flips,
  ofDay,
  otherDay,
  runnerUpOf,
  sayChanges,
  sayDay,
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

/** The verdict: why, at what price, within which limits, what was tempting, what would turn it. */
export function ResultView({ data, answers, walked, plain, head }: Props) {
  const { tree, sheets, decisions } = data;
  const { result, reasons, asOf } = walked;
  const [numbers, setNumbers] = useState<AtNumbers>();
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
  const turned = flips(tree, answers, asOf);
  const other = otherDay(tree, answers, asOf);
  const facts = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => plain.fact(id) ?? []);
  const mind = ofDay(result.mind, asOf);
  return (
    <div class="chooser-result">
      <p role="status" class="chooser-about">
        As of {sayDay(asOf)}, the answers lead to: {plain.words(result.title)}.
      </p>
      <h2 tabIndex={-1} ref={head}>
        {plain.words(result.title)}
      </h2>
      <p>{plain.words(result.does)}</p>
      <ResultTakeAway
        tree={tree}
        walked={walked}
        href={data.href}
        answers={answers}
        plain={plain}
        flips={turned.flips}
        other={other}
        counted={counted}
      />
      <h3>Because</h3>
      {list(reasons.map(({ says }) => plain.words(says)))}
      <h3>Given up</h3>
      {list(result.givesUp.map((says) => plain.words(says)))}
      {mind.length > 0 && <h3>To see to</h3>}
      {mind.length > 0 && list(mind.map(({ says }) => plain.words(says)))}
      {numbers && (numbers.measured !== undefined || counted.length > 0) && <ResultAtNumbers {...numbers} />}
      {result.limits.length > 0 && <h3>Limits</h3>}
      {list(facts(result.limits))}
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
      {turned.flips.length > 0 && (
        <div class="chooser-flips" role="region" aria-label="What would turn it" tabIndex={0}>
          <table>
            <caption>What would turn it</caption>
            <thead>
              <tr>
                <th scope="col">To</th>
                <th scope="col">Smallest change of answers</th>
              </tr>
            </thead>
            <tbody>
              {turned.flips.map(({ result: to, changes }) => (
                <tr key={to.id}>
                  <th scope="row">{plain.words(to.title)}</th>
                  <td>{changes.map((change) => sayChanges(change, plain)).join('; or ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {other?.kind === 'result' && (
        <p>
          As of {sayDay(other.asOf)} the same answers lead to <strong>{plain.words(other.result.title)}</strong>.
        </p>
      )}
      {other?.kind === 'question' && (
        <p>
          As of {sayDay(other.asOf)} one more question decides: {plain.words(other.question.text)}
        </p>
      )}
      <p>
        The record behind it: <a href={`${decisions}${result.decision.toLowerCase()}/`}>{result.decision}</a>.
      </p>
    </div>
  );
}
