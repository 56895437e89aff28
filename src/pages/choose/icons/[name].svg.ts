import type { APIRoute, GetStaticPaths } from 'astro';
import { serviceIcon } from '../../../build/diagrams/icons.ts';
import { iconFiles } from '../../../components/records/service-icons.ts';
import { element } from '../../../model/svg/element.ts';

export const getStaticPaths = (async () =>
  [...(await iconFiles())].map(([name, icons]) => ({ params: { name }, props: { icons } }))) satisfies GetStaticPaths;

const side = 64;

/** Icons on top of each other: an address shows the one that it names after `#`. */
export const GET: APIRoute<{ icons: readonly string[] }> = ({ props: { icons } }) => {
  const drawn = icons.map((name) => {
    const { body, viewBox } = serviceIcon(name);
    return element('svg', { id: name, width: side, height: side, viewBox }, body);
  });
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${side} ${side}` },
    element('style', {}, 'svg>svg:not(:target){display:none}'),
    ...drawn,
  );
  return new Response(`${svg}\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
