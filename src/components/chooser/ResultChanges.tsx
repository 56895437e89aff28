import {
  flips,
  otherDay,
  sayDay,
  type Answers,
  type Change,
  type Flip,
  type Plain,
} from '../../model/chooser/index.ts';
import type { ChooserData } from './data.ts';
import { ServiceIcons } from './ServiceIcons.tsx';

interface Props {
  readonly data: ChooserData;
  readonly answers: Answers;
  readonly plain: Plain;
  readonly onGo: (answers: Answers) => void;
}

/** So many changes are seen at once. */
const most = 3;

/** The answers with a set of changes made. */
const changed = (answers: Answers, changes: readonly Change[]): Answers => ({
  ...answers,
  ...Object.fromEntries(changes.map(({ question, to: [first] }) => [question.id, { text: first?.id ?? '' }])),
});

/** The smallest changes of answers that lead to another result, each a button that makes it. */
export function ResultChanges({ data, answers, plain, onGo }: Props) {
  const { flips: all } = flips(data.tree, answers, plain.asOf);
  const other = otherDay(data.tree, answers, plain.asOf);
  const say = ({ question, to: [first] }: Change): string =>
    `${plain.words(question.short)}: ${plain.words(first?.label ?? '')}`;
  const button = ({ result, changes: [changes = []] }: Flip) => (
    <li key={result.id}>
      <button
        type="button"
        onClick={() => {
          onGo(changed(answers, changes));
        }}
      >
        <span class="chooser-change">{changes.map(say).join(', and ')}</span>
        <span class="chooser-to">
          <ServiceIcons result={result} icons={data.icons} size={20} most={2} />→ {plain.words(result.title)}
        </span>
      </button>
    </li>
  );
  if (all.length === 0 && other === undefined) return null;
  return (
    <section class="chooser-changes" aria-labelledby="chooser-changes">
      <h3 id="chooser-changes">What would change this</h3>
      <ul>{all.slice(0, most).map(button)}</ul>
      {all.length > most && (
        <details>
          <summary>Show {all.length - most} more</summary>
          <ul>{all.slice(most).map(button)}</ul>
        </details>
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
    </section>
  );
}
