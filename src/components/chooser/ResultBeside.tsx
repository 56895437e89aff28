import { most as mostColumns } from '../../model/comparison/link.ts';
import { runnerUpOf, type Plain, type Result, type Trap } from '../../model/chooser/index.ts';
import type { ChooserData } from './data.ts';
import { ServiceIcons } from './ServiceIcons.tsx';

interface Props {
  readonly data: ChooserData;
  readonly result: Result;
  readonly traps: readonly Trap[];
  readonly plain: Plain;
}

/** The next best, what is often taken instead and why it is wrong, and the price. */
export function ResultBeside({ data, result, traps, plain }: Props) {
  const next = runnerUpOf(data.tree, result, plain.asOf);
  const columns = [result, ...(next ? [next.result] : [])]
    .flatMap(({ id }) => data.compared?.columns[id] ?? [])
    .filter((column, i, all) => all.indexOf(column) === i)
    .slice(0, mostColumns);
  const prices = result.prices.flatMap((id) => {
    const price = data.prices[id];
    return price ? [{ ...price, says: plain.words(`[[${id}]]`) }] : [];
  });
  return (
    <div class="chooser-beside">
      {next && (
        <section>
          <h3>Runner-up</h3>
          <p>
            <ServiceIcons result={next.result} icons={data.icons} size={20} most={2} />{' '}
            <a href={`${data.href}results/#result-${next.result.id}`}>{plain.words(next.result.title)}</a>
          </p>
          <p>When {plain.words(next.when)}.</p>
          {columns.length > 1 && (
            <p>
              <a href={`${data.compared?.href ?? ''}?with=${columns.join(',')}`}>Compare them side by side</a>
            </p>
          )}
        </section>
      )}
      {traps.length > 0 && (
        <section>
          <h3>Common wrong pick</h3>
          {traps.slice(0, 1).map((trap) => (
            <div key={trap.tempts}>
              <p>
                <strong>{plain.words(trap.tempts)}</strong>
              </p>
              <p>{plain.words(trap.fails)}</p>
            </div>
          ))}
          {traps.length > 1 && (
            <details>
              <summary>{traps.length - 1} more</summary>
              {traps.slice(1).map((trap) => (
                <p key={trap.tempts}>
                  <strong>{plain.words(trap.tempts)}</strong> {plain.words(trap.fails)}
                </p>
              ))}
            </details>
          )}
        </section>
      )}
      {prices.length > 0 && (
        <section>
          <h3>Price</h3>
          {prices.map(({ label, says }) => (
            <p key={label}>
              <strong>{says}</strong> {label}
            </p>
          ))}
          <p class="chooser-hint">List price, us-east-1, as of {prices[0]?.date}.</p>
        </section>
      )}
    </div>
  );
}
