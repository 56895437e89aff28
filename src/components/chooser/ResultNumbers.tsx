import { sayOverrun, sheetQuery, wantedFor, type Answers, type Plain, type Result } from '../../model/chooser/index.ts';
import { HeadroomBars } from '../headroom-bar/HeadroomBars.tsx';
import { AskMore } from './AskMore.tsx';
import type { AtNumbers } from './at-numbers.ts';
import type { ChooserData } from './data.ts';
import { RegionSelect } from './RegionSelect.tsx';

interface Props {
  readonly data: ChooserData;
  readonly answers: Answers;
  readonly result: Result;
  readonly plain: Plain;
  readonly numbers: AtNumbers | undefined;
  /** The Region as its address says it. */
  readonly region: string;
  readonly onRegion: (region: string) => void;
  readonly onAdd: (answers: Answers) => void;
}

/** So many are seen at once. */
const most = 5;

/** The reader's numbers against the limits of the result, overruns first; the limits alone where there are no numbers. */
export function ResultNumbers({ data, answers, result, plain, numbers, region, onRegion, onAdd }: Props) {
  const { bars = [], overruns = [], counted = [], regions = [] } = numbers ?? {};
  const asked = wantedFor(data.tree, result, answers);
  const sheets = result.worksheets.map((sheet) => ({
    id: sheet.id,
    href: (data.sheets[sheet.id]?.href ?? '') + sheetQuery(data.tree, sheet, answers),
  }));
  const facts = result.limits.flatMap((id) => {
    const says = plain.fact(id);
    return says === undefined ? [] : [{ id, says }];
  });
  const list = (items: typeof facts) => (
    <ul>
      {items.map(({ id, says }) => (
        <li key={id}>
          <a href={`${data.limitsHref}#${id}`}>{says}</a>
        </li>
      ))}
    </ul>
  );
  /** What is asked beside them takes the place of one. */
  const shown = asked.length > 0 ? most - 1 : most;
  if (bars.length === 0 && facts.length === 0 && asked.length === 0) return null;
  return (
    <section class="chooser-panel" aria-labelledby="chooser-numbers">
      <div class="chooser-panel-head">
        <h3 id="chooser-numbers">{bars.length > 0 ? 'Your numbers against its limits' : 'Its limits'}</h3>
        {regions.length > 0 && <RegionSelect regions={regions} slug={region} onChoose={onRegion} />}
      </div>
      {overruns.length > 0 && (
        <div class="chooser-over">
          <p>
            <strong>
              {overruns.length} {overruns.length === 1 ? 'limit' : 'limits'} exceeded
            </strong>
          </p>
          <ul>
            {overruns
              .slice(0, 2)
              .map(sayOverrun)
              .map((says) => (
                <li key={says}>{says}</li>
              ))}
          </ul>
        </div>
      )}
      {bars.length > 0 ? (
        <HeadroomBars untitled title="Your numbers against its limits" bars={bars.slice(0, shown)} />
      ) : (
        list(facts.slice(0, most))
      )}
      {bars.length > shown && (
        <details class="chooser-rest">
          <summary>{bars.length - shown} more</summary>
          <HeadroomBars untitled title="More of your numbers" bars={bars.slice(shown)} />
        </details>
      )}
      {counted.length > 0 && (
        <dl class="chooser-figures">
          {counted.flatMap(({ figures }) =>
            figures.map(({ label, says }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{says}</dd>
              </div>
            )),
          )}
        </dl>
      )}
      <AskMore asked={asked} tree={data.tree} answers={answers} plain={plain} onAdd={onAdd} />
      {sheets.length > 0 && (
        <p class="chooser-hint">
          Calculate further:{' '}
          {sheets.map(({ id, href }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a href={href}>{id}</a>
            </span>
          ))}
        </p>
      )}
      {facts.length > (bars.length > 0 ? 0 : most) && (
        <details>
          <summary>All {facts.length} limits</summary>
          {list(facts)}
        </details>
      )}
    </section>
  );
}
