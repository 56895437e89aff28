import type { APIRoute } from 'astro';
import { iconSizes } from '../components/offline/manifest.ts';
import { href } from '../components/site/href.ts';

/** What a browser needs to install the site as an app. */
export const GET: APIRoute = () =>
  Response.json({
    name: 'Headroom',
    short_name: 'Headroom',
    description: 'How far an AWS architecture goes, what breaks first, and which decision raises that limit.',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    lang: 'en',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    categories: ['education', 'productivity'],
    icons: iconSizes.map((size) => ({
      src: href(`/app-icon/${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  });
