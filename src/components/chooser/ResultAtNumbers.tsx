import { HeadroomBars } from '../headroom-bar/HeadroomBars.tsx';
import type { AtNumbers } from './at-numbers.ts';

/** The limits at the reader's numbers: bars of the answers, and of every worksheet that they fill. */
export function ResultAtNumbers({ measured, counted }: AtNumbers) {
  return (
    <div class="chooser-numbers">
      <h3>Limits at your numbers</h3>
      {measured && <HeadroomBars {...measured} />}
      {counted.map(({ id, href, title, verdict, groups }) => (
        <section key={id} aria-label={title}>
          <h4>{title}</h4>
          <p>{verdict.join(' ')}</p>
          {groups.map((group) => (
            <HeadroomBars key={group.title} {...group} />
          ))}
          <p>
            <a href={href}>{id}: the whole sheet, with your numbers</a>. What you were not asked stands there as the
            sheet opens.
          </p>
        </section>
      ))}
    </div>
  );
}
