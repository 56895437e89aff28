import type { Marks } from '../../model/breaks/tanks.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { inlineSvg, lateSvg } from '../architecture/inline-svg.ts';
import { drawingName, drawingOf } from '../architecture/drawings.ts';
import { withSharedIcons } from '../architecture/shared-icons.ts';
import { daysOf, pictureOf, stageOn } from '../records/pictures.ts';
import { href } from '../site/href.ts';
import { stressSvg } from './stress-svg.ts';

const patterns =
  '<svg class="stress-patterns" width="0" height="0" aria-hidden="true"><defs>' +
  '<pattern id="stress-near" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4"/><path d="M1 0v4"/></pattern>' +
  '<pattern id="stress-over" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5"/><path d="M1.5 0v5"/></pattern>' +
  '</defs></svg>';

const sample = (level: string): string =>
  `<svg width="14" height="12" aria-hidden="true"><g class="tank" data-level="${level}"><rect class="fill" x="1" width="12" height="12"/></g></svg>`;
const line = (kind: string): string =>
  `<svg width="22" height="12" aria-hidden="true"><path class="${kind}" d="M1 6h20"/></svg>`;
const key =
  '<ul class="stress-key" role="list">' +
  [
    [sample('calm'), 'room left'],
    [sample('near'), 'from 80%'],
    [sample('over'), 'over'],
    [line('hard'), 'hard limit'],
    [line('soft'), 'quota or setting you can raise'],
  ]
    .map(([drawn, words]) => `<li>${drawn}${words}</li>`)
    .join('') +
  '</ul>';

/**
 * A stage with its parts under load, on both days, as HTML: the server draws it, the browser only paints it again. The page
 * has the icons of the stage in a sprite.
 * @param id the stage that the tool opens with
 */
export async function stagePicture(id: string, marks: (asOf: AsOf) => ReadonlyMap<string, Marks>): Promise<string> {
  const drawnOn = daysOf(await pictureOf(id));
  const { nodes } = await stageOn(id, 'today');
  const days = (['talk', 'today'] as const).map((asOf) => {
    const drawing = drawnOn.includes(asOf) ? asOf : 'talk';
    const svgs = (['wide', 'tall'] as const).map((variant) => {
      const drawn = drawingOf(id, drawing, variant);
      const { scale, ...loaded } = stressSvg(drawn, marks(asOf));
      const options = { variant, href, links: false, copy: `stress-${asOf}`, scale };
      return asOf === 'today' && variant === 'wide'
        ? inlineSvg(drawn, options, { ...loaded, content: withSharedIcons(loaded.content, nodes) })
        : lateSvg(drawingName(id, drawing, variant), drawn, options, loaded);
    });
    return `<div class="picture as-of-block as-of-${asOf}" data-day="${asOf}" data-picture="${id}">${svgs.join('')}</div>`;
  });
  return `<figure class="architecture stress room-38" data-stage-picture>${patterns}${days.join('')}<figcaption>${key}</figcaption></figure>`;
}
