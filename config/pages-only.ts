import type { AstroIntegration } from 'astro';

/** What Starlight does, without the index of the full text, which is made once Astro has ended. */
export const withoutIndex = ({ hooks, ...starlight }: AstroIntegration): AstroIntegration => ({
  ...starlight,
  hooks: { ...hooks, 'astro:build:done': () => undefined },
});

/** Says what a build lacks that is not finished. */
export function pagesOnly(): AstroIntegration {
  return {
    name: 'headroom:pages-only',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (process.env['HEADROOM_FINISHES'] === undefined)
          logger.warn('These are the pages alone: `npm run build` also makes their style, policies, search and twins.');
      },
    },
  };
}
