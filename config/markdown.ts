import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import type { ServiceName } from '../src/model/record-text/segments.ts';
import { rehypeBaseLinks } from '../src/build/markdown/base-links.ts';
import { remarkFactNotes } from '../src/build/markdown/fact-notes.ts';
import { rehypeFoldedParts } from '../src/build/markdown/folded-parts.ts';
import { rehypeFoldSections } from '../src/build/markdown/fold-sections.ts';
import { rehypeHeadingIds } from '../src/build/markdown/heading-ids.ts';
import { remarkHouseComponents } from '../src/build/markdown/house-components.ts';
import { rehypeIdLinks } from '../src/build/markdown/id-links.ts';
import { rehypeKeepTogether } from '../src/build/markdown/keep-together.ts';
import { rehypeQuietMath } from '../src/build/markdown/quiet-math.ts';
import { remarkServiceLinks } from '../src/build/markdown/service-links.ts';

/** The Markdown engine: Astro's unified processor, set explicitly, because its default runs no remark plugin. */
export function markdownProcessor(base: string, names: readonly ServiceName[]) {
  return unified({
    remarkPlugins: [remarkMath, [remarkServiceLinks, names], remarkFactNotes, remarkHouseComponents],
    rehypePlugins: [
      [rehypeKatex, { throwOnError: true, strict: 'error' }],
      rehypeQuietMath,
      rehypeHeadingIds,
      rehypeFoldedParts,
      rehypeFoldSections,
      rehypeIdLinks,
      rehypeKeepTogether,
      [rehypeBaseLinks, base],
    ],
  });
}
