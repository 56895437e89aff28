import type { APIRoute, GetStaticPaths } from 'astro';
import { chooserOf, pictureFile } from '../../components/records/choosers.ts';
import { records } from '../../components/library.ts';
import { bothDays, plainAt, sayDay } from '../../model/chooser/index.ts';
import { pictureOf, svgOf } from '../../model/chooser/picture.ts';
import type { AsOf } from '../../model/facts/as-of.ts';

/** Every tree on both days as one picture: all paths, unfolded. */
export const getStaticPaths = (async () => {
  const trees = await records('choosers');
  return trees.flatMap(({ id }) =>
    bothDays.map((asOf) => ({ params: { file: pictureFile(id, asOf) }, props: { id, asOf } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; asOf: AsOf }> = async ({ props: { id, asOf } }) => {
  const { tree, facts } = await chooserOf(id);
  const plain = plainAt(asOf, (fact) => facts.find((one) => one.id === fact));
  const picture = pictureOf(tree, asOf, (text) => plain.words(text));
  return new Response(svgOf(picture, `${tree.title} Every path, as of ${sayDay(asOf)}.`));
};
