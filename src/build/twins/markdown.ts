import type { Link, Root, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown, type Handle } from 'mdast-util-to-markdown';

/** Signs that Markdown may read as markup in the middle of a line. */
const signs = /[\\`*_[\]<&!|~$\n\t]/;

/** Text as it stands, where nothing in it can be taken for markup: looking for that costs more than all else together. */
const text: Handle = (node: Text, _, state, info) =>
  info.before !== '\n' && !signs.test(node.value) ? node.value : state.safe(node.value, info);

/** A link whose address is already written as Markdown wants it. */
const writeLink: Handle = (node: Link, _, state, info) => {
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  return `[${words}](${node.url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
};
const link = Object.assign(writeLink, { peek: () => '[' });

const extensions = [gfmTableToMarkdown({ tablePipeAlign: false }), mathToMarkdown(), { handlers: { link, text } }];

/** A Markdown tree as text, in the Markdown of GitHub. */
export const print = (tree: Root): string =>
  toMarkdown(tree, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', extensions });
