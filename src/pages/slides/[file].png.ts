import type { APIRoute, GetStaticPaths } from 'astro';
import { Painter, type Named } from '../../build/preview/painter.ts';
import { slideSvg } from '../../build/slides/svg.ts';
import { records } from '../../components/library.ts';
import { slideFile } from '../../components/slides/slide-file.ts';

type Props = Readonly<Record<'png', () => Promise<Uint8Array>>>;

/** All paths of a build are asked for before its first page: the slides become pixels while pages are rendered. */
export const getStaticPaths = (async () => {
  const painter = new Painter<Named & { readonly svg: string }>('src/build/slides/worker.ts');
  return (await records('slides')).map(({ id }) => {
    const name = id.toLowerCase();
    const paint = async (): Promise<Uint8Array> => painter.paint({ name, svg: slideSvg(await slideFile(id), 'light') });
    const started = import.meta.env.DEV ? undefined : paint();
    // A picture that cannot be drawn stops the build where it is asked for.
    started?.catch(() => undefined);
    const props: Props = { png: () => started ?? paint() };
    return { params: { file: name }, props };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(Buffer.from(await props.png()), { headers: { 'Content-Type': 'image/png' } });
