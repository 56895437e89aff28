import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  plainAt,
  printAnswers,
  readAnswers,
  sayDay,
  walk,
  type Answers,
  type Plain,
  type Tree,
  type Walked,
} from '../../model/advisor/index.ts';
import type { Fact } from '../../model/facts/as-of.ts';
import type { Limit } from '../../model/worksheet/sheet.ts';
import { useAsOf } from '../capacity/use-as-of.ts';
import { AnswerList } from './AnswerList.tsx';
import { AskView } from './AskView.tsx';
import type { ResultView } from './ResultView.tsx';
import { ShortListView } from './ShortListView.tsx';

export interface ChooserData {
  readonly tree: Tree;
  readonly facts: readonly Fact[];
  /** Address of the chooser's page. */
  readonly href: string;
  /** Worksheets by id: where they stand, and what the browser loads to work one out. */
  readonly sheets: Readonly<Record<string, { readonly href: string; readonly module: string }>>;
  /** What is counted with at the reader's numbers, and what those limits are called, by fact. */
  readonly limits: Readonly<Record<string, Limit>>;
  readonly names: Readonly<Record<string, string>>;
  readonly limitsHref: string;
  /** Address below which the decisions stand. */
  readonly decisions: string;
}

/** Where the answers have led, in a sentence. */
function sayWhere(walked: Walked, plain: Plain): string {
  const day = `As of ${sayDay(plain.asOf)}, the answers lead to`;
  if (walked.kind === 'result') return `${day}: ${plain.words(walked.result.title)}.`;
  return walked.kind === 'short-list' ? `${day} one of ${walked.options.length} results.` : '';
}

/** Goes through a tree, one question at a time; the answers are in the address. */
export function ChooserView(data: ChooserData) {
  const { tree, facts } = data;
  const asOf = useAsOf();
  const [answers, setAnswers] = useState<Answers>({});
  const [notes, setNotes] = useState<readonly string[]>([]);
  /** The view of a verdict comes with the first one; who is still answering loads questions only. */
  const [Result, setResult] = useState<typeof ResultView>();
  /** The question that is asked again although it has been answered. */
  const [again, setAgain] = useState<string>();
  const moved = useRef(false);
  const head = useRef<HTMLHeadingElement>(null);
  const plain = useMemo(() => {
    const factOf = new Map(facts.map((fact) => [fact.id, fact]));
    return plainAt(asOf, (id) => factOf.get(id));
  }, [facts, asOf]);

  useEffect(() => {
    const read = (): void => {
      const found = readAnswers(tree, location.search, asOf);
      setAnswers(found.answers);
      setNotes(found.notes);
      setAgain(undefined);
    };
    read();
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
    };
  }, [tree, asOf]);

  useEffect(() => {
    if (!moved.current || !head.current) return;
    head.current.focus();
    moved.current = false;
  });

  const go = (next: Answers): void => {
    moved.current = true;
    setAnswers(next);
    setNotes([]);
    setAgain(undefined);
    const query = printAnswers(tree, next, location.search);
    history.pushState(null, '', location.pathname + query + location.hash);
  };
  const give = (question: string, text: string): void => {
    go({ ...answers, [question]: text });
  };
  const change = (question: string | undefined): void => {
    moved.current = true;
    setAgain(question);
  };

  const walked = walk(tree, answers, asOf);
  const decided = walked.kind === 'result';
  useEffect(() => {
    if (decided)
      void import('./ResultView.tsx').then((loaded) => {
        setResult(() => loaded.ResultView);
      });
  }, [decided]);
  const asked =
    tree.questions.find(({ id }) => id === again) ?? (walked.kind === 'question' ? walked.question : undefined);
  /** Stands from the start, so that its change is announced. */
  const announced = asked ? '' : sayWhere(walked, plain);
  return (
    <div class="sheet-body">
      {notes.length > 0 && (
        <ul class="sheet-notes" role="alert">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <AnswerList
        walked={walked}
        plain={plain}
        again={again}
        onChange={change}
        onClear={() => {
          go({});
        }}
      />
      <p role="status" class={announced === '' ? 'sr-only' : 'chooser-about'}>
        {announced}
      </p>
      {asked && (
        <AskView
          key={asked.id}
          tree={tree}
          question={asked}
          text={answers[asked.id]}
          plain={plain}
          head={head}
          possible={walked.kind === 'question' && walked.question === asked ? walked.possible : undefined}
          onGive={(text) => {
            give(asked.id, text);
          }}
          onKeep={
            again === undefined
              ? undefined
              : () => {
                  change(undefined);
                }
          }
        />
      )}
      {!asked && walked.kind === 'result' && Result && (
        <Result key={walked.result.id} data={data} answers={answers} walked={walked} plain={plain} head={head} />
      )}
      {!asked && walked.kind === 'short-list' && (
        <ShortListView walked={walked} plain={plain} head={head} onChange={change} />
      )}
    </div>
  );
}
