import type { Left } from '../../model/chooser/index.ts';

interface Props {
  /** Questions answered before this one, and the most that can still come, this one included. */
  readonly answered: number;
  readonly left: Left;
  readonly possible: number;
  readonly all: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** What may still come after the question that is open. */
function sayMore({ known, unsure }: Left): string {
  const [more, most] = [known - 1, unsure - 1];
  if (most === 0) return 'the last one';
  return more === most ? `at most ${most} more` : `at most ${more} more (${most} if unsure)`;
}

/** How far the reader has come. On a phone it opens the list of what is left. */
export function Progress({ answered, left, possible, all, open, onOpen }: Props) {
  return (
    <div class="chooser-progress">
      <p>
        <strong>Question {answered + 1}</strong>
        {` · ${sayMore(left)}`}
      </p>
      <button type="button" class="chooser-left" aria-expanded={open} onClick={onOpen}>
        {possible} of {all} left
      </button>
      <span class="chooser-track" aria-hidden="true">
        <span style={{ inlineSize: `${((100 * answered) / (answered + left.known)).toFixed(1)}%` }} />
      </span>
    </div>
  );
}
