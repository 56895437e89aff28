import type { Plain, Result, RuledOut } from '../../model/chooser/index.ts';
import type { ChooserData } from './data.ts';
import { ServiceIcons } from './ServiceIcons.tsx';

interface Props {
  readonly plain: Plain;
  readonly icons: ChooserData['icons'];
  readonly possible: readonly Result[];
  /** What the selected answer would rule out, and its words. */
  readonly falling: readonly Result[];
  readonly because: string | undefined;
  readonly out: readonly RuledOut[];
  readonly open: boolean;
}

/** So many are seen at once. */
const most = 10;

/** What is still possible, what the selected answer would rule out, and what earlier answers have. */
export function Rail({ plain, icons, possible, falling, because, out, open }: Props) {
  const left = possible.filter((result) => !falling.includes(result));
  const gone = out.reduce((sum, { results }) => sum + results.length, 0);
  const list = (results: readonly Result[]) => (
    <ul>
      {results.map((result) => (
        <li key={result.id}>
          <ServiceIcons result={result} icons={icons} size={20} most={2} />
          <span>{plain.words(result.title)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <aside class="chooser-rail" aria-label="Options still possible" data-open={open || undefined}>
      <p>
        <strong class="chooser-count">
          {possible.length} of {possible.length + gone}
        </strong>
        options still possible
        {because !== undefined && falling.length > 0 && `. “${because}” rules out ${falling.length}.`}
      </p>
      {list(left.slice(0, most))}
      {left.length > most && (
        <details>
          <summary>{left.length - most} more</summary>
          {list(left.slice(most))}
        </details>
      )}
      {falling.length > 0 && (
        <div class="chooser-out">
          <p>Ruled out by “{because}”</p>
          {list(falling)}
        </div>
      )}
      {gone > 0 && (
        <details class="chooser-out">
          <summary>{gone} ruled out</summary>
          {out.map(({ by, results }) => (
            <div key={by.question.id}>
              <p>
                {plain.words(by.question.short)}: {by.answer ? plain.words(by.answer.label) : 'not known'}
              </p>
              {list(results)}
            </div>
          ))}
        </details>
      )}
    </aside>
  );
}
