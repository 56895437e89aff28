import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { plainAt, printAnswers, sayDay, walk, type Plain, type Walked } from '../../model/chooser/index.ts';
import { dayNote, pinOf } from '../../model/facts/day.ts';
import { useDay } from '../as-of/use-day.ts';
import { useCite } from '../live/use-cite.ts';
import { useFresh } from '../live/use-fresh.ts';
import type { ChooserData } from './data.ts';
import { QuestionView } from './QuestionView.tsx';
import { useAnswers } from './use-answers.ts';
import { useEndViews } from './use-end-views.ts';
import { regionIn, regionPart } from './use-region.ts';

/** Where the answers have led, in a sentence. */
function sayWhere(walked: Walked, plain: Plain): string {
  const day = `As of ${sayDay(plain.asOf)}, the answers lead to`;
  if (walked.kind === 'result') return `${day}: ${plain.words(walked.result.title)}.`;
  return walked.kind === 'short-list' ? `${day} one of ${walked.options.length} results.` : '';
}

/** The title of the tab leads with the result as long as there is one. */
function useTitle(result: string): void {
  useEffect(() => {
    const page = document.title;
    if (result !== '') document.title = `${result} · ${page}`;
    return () => {
      document.title = page;
    };
  }, [result]);
}

/** Goes through a tree, one question at a time; the answers are in the address. */
export function ChooserView(data: ChooserData) {
  const { tree, facts } = data;
  const day = useDay();
  const { asOf } = day;
  const head = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const fresh = useFresh(body);
  const { answers, notes, again, read, go, add, change } = useAnswers(tree, asOf, head);
  const plain = useMemo(() => {
    const factOf = new Map(facts.map((fact) => [fact.id, fact]));
    return plainAt(asOf, (id) => factOf.get(id));
  }, [facts, asOf]);

  const walked = walk(tree, answers, asOf);
  const asked =
    tree.questions.find(({ id }) => id === again) ?? (walked.kind === 'question' ? walked.question : undefined);
  const end = asked ? undefined : walked;
  const { Result, NotSure } = useEndViews(end?.kind);
  const shared = { data, answers, plain, head, onGo: go, onChange: change };
  const endView =
    end?.kind === 'result'
      ? Result && <Result key={`${end.result.id} ${fresh}`} {...shared} walked={end} day={day} onAdd={add} />
      : end?.kind === 'short-list' && NotSure && <NotSure key={`end ${fresh}`} {...shared} walked={end} day={day} />;
  // What the page hid while the address was read is there to be seen.
  useLayoutEffect(() => {
    if (read && (asked ?? endView)) body.current?.closest('section')?.removeAttribute('data-reading');
  });
  useTitle(end?.kind === 'result' ? plain.words(end.result.title) : '');
  const pinned = day.edition === undefined ? undefined : dayNote(day.pin ?? null, day);
  const said = pinned === undefined ? notes : [pinned, ...notes];
  useCite(body, () => ({
    query: printAnswers(tree, answers, `?as-of=${pinOf(day)}${regionPart(regionIn(location.search))}`),
    says: `${sayWhere(walked, plain)}${walked.kind === 'result' ? ` ${plain.words(walked.result.does)}` : ''}`,
  }));
  return (
    <div class="chooser-body" ref={body}>
      {said.length > 0 && (
        <ul key={`notes ${fresh}`} class="sheet-notes" role="alert">
          {said.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {/* Is there from the start, so that its change is announced. */}
      <p key={`where ${fresh}`} role="status" class="sr-only">
        {end ? sayWhere(end, plain) : ''}
      </p>
      {asked && <QuestionView key={`question ${fresh}`} {...shared} question={asked} walked={walked} />}
      {endView}
    </div>
  );
}
