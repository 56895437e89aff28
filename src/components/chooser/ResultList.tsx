interface Props {
  readonly title: string;
  readonly kind: 'why' | 'trade-offs' | 'launch';
  readonly items: readonly string[];
}

/** So many are read; the others are folded. */
const most = 3;

/** Reasons, trade-offs, or what to do before launch, as a list to tick off. */
export function ResultList({ title, kind, items }: Props) {
  if (items.length === 0) return null;
  const item = (text: string) => (
    <li key={text}>
      {kind === 'launch' ? (
        <label>
          <input type="checkbox" /> <span>{text}</span>
        </label>
      ) : (
        text
      )}
    </li>
  );
  return (
    <section>
      <h3>{title}</h3>
      <ul class={`chooser-${kind}`}>{items.slice(0, most).map(item)}</ul>
      {items.length > most && (
        <details>
          <summary>Show {items.length - most} more</summary>
          <ul class={`chooser-${kind}`}>{items.slice(most).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
