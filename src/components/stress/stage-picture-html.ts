import type { Marks } from '../../model/breaks/tanks.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { element } from '../../model/svg/element.ts';
import { box, definitions, group, path } from '../../model/svg/shapes.ts';
import { inlineSvg, lateSvg } from '../architecture/inline-svg.ts';
import { drawingName, drawingOf } from '../architecture/drawings.ts';
import { withSharedIcons } from '../architecture/shared-icons.ts';
import { daysOf, pictureOf, stageOn } from '../records/pictures.ts';
import { href } from '../site/href.ts';
import { stressSvg } from './stress-svg.ts';

/** Stripes of one width. */
const stripes = (id: string, width: number, at: number, turned?: string): string =>
  element(
    'pattern',
    { id, width, height: width, patternUnits: 'userSpaceOnUse', patternTransform: turned },
    element('rect', { width, height: width }),
    path(`M${at} 0v${width}`),
  );
const patterns = element(
  'svg',
  { class: 'stress-patterns', width: 0, height: 0, 'aria-hidden': 'true' },
  definitions(stripes('stress-near', 4, 1), stripes('stress-over', 5, 1.5, 'rotate(45)')),
);

const drawnSign = (width: number, drawn: string): string =>
  element('svg', { width, height: 12, 'aria-hidden': 'true' }, drawn);
const sample = (level: string): string =>
  drawnSign(
    14,
    group({ class: 'tank', 'data-level': level }, box({ x: 1, y: 0, width: 12, height: 12 }, { class: 'fill' })),
  );
const line = (kind: string): string => drawnSign(22, path('M1 6h20', { class: kind }));
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
