import { useTicks } from './use-ticks.ts';

interface Props {
  readonly title: string;
  readonly items: readonly string[];
  /** Which list it is: the result and the answers. */
  readonly list: string;
}

/** So many are read; the others are folded. */
const most = 3;

/** What to do before launch, to tick off; the ticks stay in this browser. */
export function LaunchList({ title, items, list }: Props) {
  const { ticked, tick } = useTicks(list);
  if (items.length === 0) return null;
  const item = (text: string) => (
    <li key={text}>
      <label>
        <input
          type="checkbox"
          checked={ticked.includes(text)}
          onChange={(event) => {
            tick(text, event.currentTarget.checked);
          }}
        />{' '}
        <span>{text}</span>
      </label>
    </li>
  );
  return (
    <section>
      <h3>{title}</h3>
      <ul class="chooser-launch">{items.slice(0, most).map(item)}</ul>
      {items.length > most && (
        <details class="chooser-rest">
          <summary>Show {items.length - most} more</summary>
          <ul class="chooser-launch">{items.slice(most).map(item)}</ul>
        </details>
      )}
    </section>
  );
}
