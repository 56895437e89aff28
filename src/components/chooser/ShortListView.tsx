import type { RefObject } from 'preact';
import type { Plain, Walked } from '../../model/advisor/index.ts';

interface Props {
  readonly walked: Extract<Walked, { kind: 'short-list' }>;
  readonly plain: Plain;
  readonly head: RefObject<HTMLHeadingElement>;
  readonly onChange: (question: string) => void;
}

/** What remains possible where the reader does not know, and which questions would decide. */
export function ShortListView({ walked, plain, head, onChange }: Props) {
  return (
    <div class="chooser-result">
      <h2 tabIndex={-1} ref={head}>
        Still open: {walked.options.length} results remain
      </h2>
      <ul>
        {walked.options.map(({ result }) => (
          <li key={result.id}>
            <a href={`#result-${result.id}`}>{plain.words(result.title)}</a>. {plain.words(result.does)}
          </li>
        ))}
      </ul>
      <p>To be found out:</p>
      <ul class="chooser-options">
        {walked.undecided.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onChange(id);
              }}
            >
              {plain.words(text)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
