import { newNodes } from '../../model/architecture/diff.ts';
import { element, escaped } from '../../model/architecture/svg.ts';
import { thumbnail } from '../../model/architecture/thumbnail.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { stageOn } from '../records/pictures.ts';
import { iconOf, shortName } from './icons.ts';

/** A stage as a small picture, as text; its icons come from the one `IconSprite` of the page. */
export async function thumbOf(id: string, asOf: AsOf = 'today', className = 'stage-thumb'): Promise<string> {
  const stage = await stageOn(id, asOf);
  const before = stage.previous === undefined ? undefined : await stageOn(stage.previous, asOf);
  const fresh = newNodes(stage, before);
  const { width, height, side, named, spots, links } = thumbnail(stage, stage.place.wide);
  const half = side / 2;
  const square = (name: string, x: number, y: number, around: number): string =>
    element('rect', {
      class: name,
      x: x - half - around,
      y: y - half - around,
      width: side + 2 * around,
      height: side + 2 * around,
    });
  return element(
    'svg',
    {
      class: className,
      'data-stage': id,
      'data-previous': stage.previous,
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...links.map(({ d, dashed }) => element('path', { class: dashed ? 'thumb-link dashed' : 'thumb-link', d })),
    ...spots.map(({ node, x, y }) =>
      element(
        'g',
        { 'data-spot': node.id },
        square('thumb-ground', x, y, 0),
        element('use', { href: `#${iconOf(node)}`, x: x - half, y: y - half, width: side, height: side }),
        fresh.has(node.id) ? square('thumb-new', x, y, 1.5) : '',
        named ? element('text', { x, y: y + half + 12 }, escaped(shortName(node))) : '',
      ),
    ),
  );
}
