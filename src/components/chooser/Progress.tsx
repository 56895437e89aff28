interface Props {
  /** Questions answered before this one, and the most that can still come, this one included. */
  readonly answered: number;
  readonly left: number;
  readonly possible: number;
  readonly all: number;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** How far the reader has come. On a phone it opens the list of what is left. */
export function Progress({ answered, left, possible, all, open, onOpen }: Props) {
  const more = left - 1;
  return (
    <div class="chooser-progress">
      <p>
        <strong>Question {answered + 1}</strong>
        {more > 0 ? ` · at most ${more} more` : ' · the last one'}
      </p>
      <button type="button" class="chooser-left" aria-expanded={open} onClick={onOpen}>
        {possible} of {all} left
      </button>
      <span class="chooser-track" aria-hidden="true">
        <span style={{ inlineSize: `${((100 * answered) / (answered + left)).toFixed(1)}%` }} />
      </span>
    </div>
  );
}
