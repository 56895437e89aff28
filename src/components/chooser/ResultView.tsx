import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  flips,
  otherDay,
  printAnswers,
  raiseFirst,
  sayOverrun,
  sheetQuery,
  type Answers,
  type Plain,
  type Taken,
  type Verdict,
} from '../../model/chooser/index.ts';
import { days } from '../../model/facts/as-of.ts';
import type { Day } from '../../model/facts/day.ts';
import { sharedAddress } from '../live/shared-address.ts';
import { AnswersFold } from './AnswersFold.tsx';
import { atNumbers, sayFigures, type AtNumbers } from './at-numbers.ts';
import type { ChooserData } from './data.ts';
import { LaunchList } from './LaunchList.tsx';
import { ResultActions } from './ResultActions.tsx';
import { ResultBeside } from './ResultBeside.tsx';
import { ResultChanges } from './ResultChanges.tsx';
import { ResultList } from './ResultList.tsx';
import { ResultNumbers } from './ResultNumbers.tsx';
import { ServiceIcons } from './ServiceIcons.tsx';
import { useRegion } from './use-region.ts';

interface Props {
  readonly data: ChooserData;
  readonly answers: Answers;
  readonly walked: Verdict;
  readonly plain: Plain;
  readonly day: Day;
  readonly head: RefObject<HTMLHeadingElement>;
  readonly onGo: (answers: Answers) => void;
  readonly onChange: (question: string) => void;
  /** An answer given beside the result: nothing moves. */
  readonly onAdd: (answers: Answers) => void;
}

/** The wording is loaded when a reader asks for it. */
const exporter = () => import('../../model/chooser/export.ts');

function useNumbers(
  data: ChooserData,
  answers: Answers,
  walked: Verdict,
  plain: Plain,
  region: string,
): AtNumbers | undefined {
  const [numbers, setNumbers] = useState<AtNumbers>();
  useEffect(() => {
    let wanted = true;
    void atNumbers(data, answers, walked, plain, region).then((found) => {
      if (wanted) setNumbers(found);
    });
    return () => {
      wanted = false;
    };
  }, [answers, plain.asOf, region]);
  return numbers;
}

/** The result that the answers have led to. */
export function ResultView({ data, answers, walked, plain, day, head, onGo, onChange, onAdd }: Props) {
  const { tree, icons, decisions } = data;
  const { result, reasons, mind, traps, steps, unused, asOf } = walked;
  const given = steps.length + unused.length;
  const region = useRegion();
  const numbers = useNumbers(data, answers, walked, plain, region.slug);
  const counted = numbers?.counted ?? [];
  const overruns = numbers?.overruns ?? [];
  const decision = decisions[result.decision];
  const taken = (link: string): Taken => ({
    plain,
    link,
    flips: flips(tree, answers, asOf).flips,
    otherDay: otherDay(tree, answers, asOf),
    overruns: overruns.map(sayOverrun),
    limitLink: (fact) => sharedAddress(`${data.limitsHref}#${fact}`),
    confirmation: decision?.confirmation,
    counted: counted.map((one) => ({
      id: one.id,
      says: `${sayFigures(one)}.`,
      link: sharedAddress(one.pinned),
    })),
    open: result.worksheets.flatMap((sheet) => {
      const at = data.sheets[sheet.id];
      if (!at || counted.some(({ id }) => id === sheet.id)) return [];
      const pinned = `?as-of=${days[asOf]}${sheetQuery(tree, sheet, answers).replace('?', '&')}`;
      return [{ id: sheet.id, link: sharedAddress(at.href + pinned) }];
    }),
  });
  return (
    <article class="chooser-result" aria-busy={numbers === undefined}>
      <header>
        <p>
          Recommendation from {given} {given === 1 ? 'answer' : 'answers'}{' '}
          <a class="chip" href={decision?.href}>
            {result.decision}
          </a>
        </p>
        <ServiceIcons result={result} icons={icons} size={52} />
        <h2 tabIndex={-1} ref={head}>
          {plain.words(result.title)}
        </h2>
        <p class="chooser-does">{plain.words(result.does)}</p>
      </header>
      <ResultActions
        data={data}
        result={result.id}
        answers={answers}
        plain={plain}
        day={day}
        region={region.slug}
        written={{
          markdown: async (link) => (await exporter()).markdown(tree, walked, taken(link)),
          madr: async (link) => (await exporter()).adr(tree, walked, taken(link)),
        }}
        onEdit={() => {
          onChange(steps.at(-1)?.question.id ?? '');
        }}
      />
      <div class="chooser-columns">
        <div>
          <ResultList title="Why" kind="why" items={reasons.map(({ says }) => plain.words(says))} />
          <ResultList title="Trade-offs" kind="trade-offs" items={result.givesUp.map((says) => plain.words(says))} />
          <LaunchList
            title="Before you launch"
            list={`${tree.id}/${result.id}${printAnswers(tree, answers, '')}`}
            items={[...raiseFirst(overruns), ...mind.map(({ says }) => plain.words(says))]}
          />
        </div>
        <ResultNumbers
          {...{ data, answers, result, plain, numbers, onAdd }}
          region={region.slug}
          onRegion={region.choose}
        />
      </div>
      <ResultChanges data={data} answers={answers} plain={plain} onGo={onGo} />
      <ResultBeside data={data} result={result} traps={traps} plain={plain} />
      <AnswersFold
        steps={steps}
        unused={unused}
        plain={plain}
        title={`, figures as of ${days[asOf]}`}
        onChange={onChange}
        onGo={onGo}
      />
    </article>
  );
}
