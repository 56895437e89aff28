import type { APIRoute, GetStaticPaths } from 'astro';
import { serviceIcon } from '../../build/diagrams/icons.ts';
import { element } from '../../model/svg/element.ts';
import { records } from '../../components/library.ts';

export const getStaticPaths = (async () => {
  const names = new Set((await records('services')).flatMap(({ icon }) => icon ?? []));
  return [...names].map((icon) => ({ params: { icon } }));
}) satisfies GetStaticPaths;

/** An icon of services, as a file that pages show next to their names. */
export const GET: APIRoute = ({ params }) => {
  const { body, viewBox } = serviceIcon(params['icon'] ?? '');
  const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox }, body);
  return new Response(`${svg}\n`, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
