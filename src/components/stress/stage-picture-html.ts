import type { AsOf } from '../../model/facts/as-of.ts';
import type { Ranked } from '../../model/worksheet/sheet.ts';
import { stressOf } from '../../model/worksheet/stress.ts';
import { inlineSvg } from '../architecture/inline-svg.ts';
import { daysOf, drawingOf, pictureOf } from '../architecture/pictures.ts';
import { href } from '../site/href.ts';
import { stressSvg } from './stress-svg.ts';

const patterns =
  '<svg class="stress-patterns" width="0" height="0" aria-hidden="true"><defs>' +
  '<pattern id="stress-near" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M2 0v6"/></pattern>' +
  '<pattern id="stress-over" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M2 0v7"/></pattern>' +
  '</defs></svg>';

const caption =
  'Each part shows how much of its ceiling is used: plain below four fifths, upright stripes from there, slanted ' +
  'hatching when it is full. Parts without a figure have no ceiling in this model.';

/**
 * A stage with its parts under load, on both days, as HTML: the server draws it, the browser only paints it anew.
 * @param id the stage that the sheet opens with
 */
export async function stagePicture(id: string, ranking: (asOf: AsOf) => readonly Ranked[]): Promise<string> {
  const drawnOn = daysOf(await pictureOf(id));
  const days = (['talk', 'today'] as const).map((asOf) => {
    const drawing = drawnOn.includes(asOf) ? asOf : 'talk';
    const stress = stressOf(ranking(asOf));
    const svgs = (['wide', 'tall'] as const).map((variant) =>
      inlineSvg(stressSvg(drawingOf(id, drawing, variant), stress), {
        variant,
        href,
        links: false,
        copy: `stress-${asOf}`,
      }),
    );
    return `<div class="picture as-of-block as-of-${asOf}" data-day="${asOf}" data-picture="${id}">${svgs.join('')}</div>`;
  });
  return `<figure class="architecture stress room-41" data-stage-picture>${patterns}${days.join('')}<figcaption>${caption}</figcaption></figure>`;
}
