import type { APIRoute } from 'astro';
import { markedDrawings } from '../../components/architecture/compared.ts';
import { drawingName, drawingOf } from '../../components/architecture/drawings.ts';
import { overlaySvg, signRules } from '../../components/architecture/overlay-svg.ts';
import { daysOf, pictures } from '../../components/records/pictures.ts';
import { href } from '../../components/site/href.ts';
import type { Drawn } from '../../model/architecture/sheet.ts';
import { standaloneSvg } from '../../model/architecture/standalone-svg.ts';

interface File {
  readonly drawn: Drawn;
  readonly marks?: { readonly content: string; readonly rules: string };
}

/** One file for each drawing that pages bring late: of both days, wide and tall, and with the differences marked. */
export async function getStaticPaths() {
  const plain = (await pictures()).flatMap((picture) =>
    daysOf(picture).flatMap((asOf) =>
      (['wide', 'tall'] as const).map((variant): [string, File] => [
        drawingName(picture.of.id, asOf, variant),
        { drawn: drawingOf(picture.of.id, asOf, variant) },
      ]),
    ),
  );
  const marked = (await markedDrawings()).map(({ name, stage, drawn: day, signs }): [string, File] => {
    const drawn = drawingOf(stage, day, 'wide');
    return [name, { drawn, marks: { content: overlaySvg(drawn, signs), rules: signRules } }];
  });
  return [...plain, ...marked].map(([file, props]) => ({ params: { file }, props }));
}

/** What stands in for a drawing on paper, and where no script brings it. */
export const GET: APIRoute<File> = ({ props: { drawn, marks }, site }) => {
  const address = (path: string): string => new URL(href(path as `/${string}`), site).href;
  return new Response(standaloneSvg(drawn, { address, ...marks }));
};
