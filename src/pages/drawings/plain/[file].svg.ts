import type { APIRoute } from 'astro';
import { drawingName, drawingOf } from '../../../components/architecture/drawings.ts';
import { daysOf, pictures } from '../../../components/records/pictures.ts';

/** One file for each committed drawing. */
export async function getStaticPaths() {
  return (await pictures()).flatMap((picture) =>
    daysOf(picture).flatMap((asOf) =>
      (['wide', 'tall'] as const).map((variant) => ({
        params: { file: drawingName(picture.of.id, asOf, variant) },
        props: { svg: drawingOf(picture.of.id, asOf, variant).svg },
      })),
    ),
  );
}

/** A drawing in the colours of the page that a script puts it into. */
export const GET: APIRoute<{ readonly svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
