import type { LayoutOf, SlideContext } from '../context.ts';
import { measured } from '../measured.ts';
import { notesList } from '../notes.ts';
import { range } from '../range.ts';
import type { Box, Mark } from '../scene.ts';
import { throughput } from '../throughput.ts';

/** Figures along an axis, with remarks beside them. */
export function chart({ of, list }: LayoutOf<'chart'>, body: Box, context: SlideContext): Mark[] {
  if (of.line === 'range') return range(of, list, body, context);
  const width = list.length === 0 ? body.width : body.width * 0.62;
  const box = { ...body, width };
  const beside = { ...body, x: body.x + body.width * 0.68, width: body.width * 0.32 };
  return [
    ...(of.line === 'measured' ? measured(of, box) : throughput(of, box, context)),
    ...notesList(list, beside, context),
  ];
}
