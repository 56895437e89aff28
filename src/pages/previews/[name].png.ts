import type { APIRoute, GetStaticPaths } from 'astro';
import { Painter } from '../../build/preview/painter.ts';
import type { Card } from '../../model/preview/card.ts';
import { subjects } from '../../components/preview/subjects.ts';

type Props = Readonly<Record<'png', () => Promise<Uint8Array>>>;

/** All paths of a build are asked for before its first page: the pictures are drawn while pages are rendered. */
export const getStaticPaths = (async () => {
  const painter = new Painter<Card>('src/build/preview/worker.ts');
  return (await subjects()).map(({ card }) => {
    let started = import.meta.env.DEV ? undefined : painter.paint(card);
    // A picture that cannot be drawn stops the build where it is asked for.
    started?.catch(() => undefined);
    const props: Props = {
      png: () => {
        const png = started ?? painter.paint(card);
        // A build keeps its paths to the end; a picture is asked for once.
        started = undefined;
        return png;
      },
    };
    return { params: { name: card.name }, props };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(Buffer.from(await props.png()), { headers: { 'Content-Type': 'image/png' } });
