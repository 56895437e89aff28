import { newNodes } from '../../model/architecture/diff.ts';
import { thumbnail } from '../../model/architecture/thumbnail.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { stageOn } from '../records/pictures.ts';
import { element } from '../../model/svg/element.ts';
import { box, group, path, use, words } from '../../model/svg/shapes.ts';
import { iconOf, shortName } from './icons.ts';

/** A stage as a small picture, as text; its icons come from the one `IconSprite` of the page. */
export async function thumbOf(id: string, asOf: AsOf = 'today', className = 'stage-thumb'): Promise<string> {
  const stage = await stageOn(id, asOf);
  const before = stage.previous === undefined ? undefined : await stageOn(stage.previous, asOf);
  const fresh = newNodes(stage, before);
  const { width, height, side, named, spots, links } = thumbnail(stage, stage.place.wide);
  const half = side / 2;
  const square = (x: number, y: number, around: number) => ({
    ...{ x: x - half - around, y: y - half - around },
    ...{ width: side + 2 * around, height: side + 2 * around },
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
    ...links.map(({ d, dashed }) => path(d, { class: dashed ? 'thumb-link dashed' : 'thumb-link' })),
    ...spots.map(({ node, x, y }) =>
      group(
        { 'data-spot': node.id },
        box(square(x, y, 0), { class: 'thumb-ground' }),
        use(iconOf(node), square(x, y, 0)),
        fresh.has(node.id) && box(square(x, y, 1.5), { class: 'thumb-new' }),
        named && words({ x, y: y + half + 12 }, shortName(node)),
      ),
    ),
  );
}
