import type { AcceptedPlugin } from 'postcss';

/**
 * Leaves out Starlight's rule for lists of which some entry holds a block: to know it, a browser looks at every element around
 * each change of a page, and then styles the whole page anew. `src/styles/prose.css` has another for the same.
 */
export const withoutListSearch = (): AcceptedPlugin => ({
  postcssPlugin: 'headroom:without-list-search',
  Rule: (rule) => {
    if (rule.selector.includes(':is(ol, ul):has(> li >')) rule.remove();
  },
});
