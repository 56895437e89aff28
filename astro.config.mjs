import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { contentChecks } from './config/content-checks.ts';
import { markdownProcessor } from './config/markdown.ts';
import { onLog } from './config/quiet.ts';
import { pagesOnly, withoutIndex } from './config/pages-only.ts';
import { clientBuild, modelWithoutEffects, plainImports } from './config/scripts.ts';
import { serviceSpellings } from './config/service-spellings.ts';
import { slideOriginals } from './config/slide-originals.ts';
import { withoutListSearch } from './config/styles.ts';
import { worksheetRecords } from './config/worksheet-records.ts';
import { basePath, siteUrl } from './src/build/site.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'ignore',
  // The default drops the space between a figure and its unit where a line breaks.
  compressHTML: true,
  // Speculation rules in the head do it without a script.
  prefetch: false,
  devToolbar: { enabled: false },
  // Pages that wait for their picture, which is made on another thread, do not hold up the others.
  build: { concurrency: 256 },
  markdown: { processor: markdownProcessor(basePath, serviceSpellings()) },
  vite: {
    css: { postcss: { plugins: [withoutListSearch()] } },
    plugins: [plainImports(), modelWithoutEffects(), worksheetRecords()],
    build: { rolldownOptions: { onLog } },
    environments: { client: { build: clientBuild } },
  },
  integrations: [
    contentChecks(),
    slideOriginals(),
    // Babel reads what has markup; the bundler removes types much faster.
    preact({ include: ['**/*.tsx'] }),
    withoutIndex(
      starlight({
        title: 'Headroom',
        description: 'How far an AWS architecture goes, what breaks first, and which decision lifts that limit.',
        favicon: '/favicon.svg',
        credits: false,
        disable404Route: true,
        customCss: [
          './src/styles/tokens.css',
          './src/styles/fonts.css',
          './src/styles/layout.css',
          './src/styles/prose.css',
          './src/styles/forced-colors.css',
          'katex/dist/katex.min.css',
        ],
        routeMiddleware: './src/route-data.ts',
        tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
        components: {
          Footer: './src/components/starlight/Footer.astro',
          Head: './src/components/starlight/Head.astro',
          Header: './src/components/starlight/Header.astro',
          MarkdownContent: './src/components/starlight/MarkdownContent.astro',
          PageTitle: './src/components/starlight/PageTitle.astro',
          Search: './src/components/starlight/Search.astro',
          Sidebar: './src/components/starlight/Sidebar.astro',
        },
      }),
    ),
    pagesOnly(),
  ],
});
