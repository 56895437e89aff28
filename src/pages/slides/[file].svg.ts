import type { APIRoute, GetStaticPaths } from 'astro';
import type { Theme } from '../../build/slides/palette.ts';
import { slideSvg } from '../../build/slides/svg.ts';
import { records } from '../../components/library.ts';
import { slideFile } from '../../components/slides/slide-file.ts';

interface Props {
  readonly id: string;
  readonly theme: Theme;
}

/** Each slide as a file, on a light and on a dark ground: `s-24.svg`, `s-24-dark.svg`. */
export const getStaticPaths = (async () =>
  (await records('slides')).flatMap(({ id }) => {
    const file = id.toLowerCase();
    return [
      { params: { file }, props: { id, theme: 'light' } },
      { params: { file: `${file}-dark` }, props: { id, theme: 'dark' } },
    ];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { id, theme } }) =>
  new Response(slideSvg(await slideFile(id), theme), { headers: { 'Content-Type': 'image/svg+xml' } });
