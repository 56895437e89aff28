import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type { ServiceName } from '../../src/model/words/segments.ts';
import { rehypeBaseLinks } from './base-links.ts';
import { remarkFactNotes } from './fact-notes.ts';
import { rehypeHeadingIds } from './heading-ids.ts';
import { remarkHouseComponents } from './house-components.ts';
import { rehypeQuietMath } from './quiet-math.ts';
import { remarkServiceLinks } from './service-links.ts';

/** The Markdown engine: Astro's unified processor, set explicitly, because its default runs no remark plugin. */
export function markdownProcessor(base: string, names: readonly ServiceName[]) {
  return unified({
    remarkPlugins: [remarkMath, [remarkServiceLinks, names], remarkFactNotes, remarkHouseComponents],
    rehypePlugins: [
      [rehypeKatex, { throwOnError: true, strict: 'error' }],
      rehypeQuietMath,
      rehypeHeadingIds,
      [rehypeBaseLinks, base],
    ],
  });
}
