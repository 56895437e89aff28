import type { Slide } from '../../schemas/slide.ts';
import type { Layout, SlideContext } from './context.ts';
import { frame } from './frame.ts';
import { chart } from './layouts/chart.ts';
import { choice } from './layouts/choice.ts';
import { columns } from './layouts/columns.ts';
import { fleets } from './layouts/fleets.ts';
import { matrix } from './layouts/matrix.ts';
import { points } from './layouts/points.ts';
import { sequence } from './layouts/sequence.ts';
import { stage } from './layouts/stage.ts';
import { statement } from './layouts/statement.ts';
import { steps } from './layouts/steps.ts';
import { sum } from './layouts/sum.ts';
import { ties } from './layouts/ties.ts';
import type { Box, Mark, Scene } from './scene.ts';
import { rect } from './shapes.ts';
import { passage } from './type.ts';

function bodyOf(layout: Layout, body: Box, context: SlideContext): Mark[] {
  switch (layout.kind) {
    case 'points':
      return points(layout, body, context);
    case 'statement':
      return statement(layout, body, context);
    case 'choice':
      return choice(layout, body, context);
    case 'columns':
      return columns(layout, body, context);
    case 'matrix':
      return matrix(layout, body, context);
    case 'fleets':
      return fleets(layout, body, context);
    case 'sequence':
      return sequence(layout, body, context);
    case 'sum':
      return sum(layout, body, context);
    case 'chart':
      return chart(layout, body, context);
    case 'stage':
      return stage(layout, body, context);
    case 'steps':
      return steps(layout, body, context);
    case 'ties':
      return ties(layout, body, context);
  }
}

/** The last line of the body, on a ground of its own; and the room that it leaves above. */
function remarkOf(words: string | undefined, body: Box, { measure }: SlideContext): { marks: Mark[]; rest: Box } {
  if (words === undefined) return { marks: [], rest: body };
  const pad = 26;
  const style = { face: 'sans', size: 30, ink: 'ink', leading: 1.28 } as const;
  const place = { x: body.x + pad + 8, y: 0, width: body.width - 2 * pad - 8 };
  const { height } = passage(words, style, place, measure);
  const box = { x: body.x, y: body.y + body.height - height - 32, width: body.width, height: height + 32 };
  return {
    marks: [
      rect(box, { fill: 'pale' }),
      rect({ ...box, width: 6 }, { fill: 'calm' }),
      ...passage(words, style, { ...place, y: box.y + 16 }, measure).marks,
    ],
    rest: { ...body, height: body.height - box.height - 28 },
  };
}

/** A slide whose words have been printed for a day. @throws where its record names what is not there */
export function drawSlide(slide: Slide, context: SlideContext): Scene {
  const { layout } = slide;
  const { marks, body } = frame({ ...slide, ...context }, context.measure);
  const { marks: remark, rest } = remarkOf(layout.remark, body, context);
  return [...marks, ...bodyOf(layout, rest, context), ...remark];
}
