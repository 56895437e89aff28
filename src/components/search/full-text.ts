import { termsOf } from '../../model/search/words.ts';
import { root } from './files.ts';

/** A page whose text has the words, with the sentence around them. */
export interface Passage {
  readonly title: string;
  readonly href: string;
  readonly excerpt: readonly { readonly text: string; readonly marked: boolean }[];
}

interface Fragment {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly excerpt: string;
  readonly sub_results?: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<Fragment> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const address = `${root()}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: root() });
  return pagefind;
}

const plain = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** An excerpt comes as HTML with its words in <mark>; anything else in it is text. */
const partsOf = (excerpt: string): Passage['excerpt'] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, i) => ({ text: plain(text), marked: i % 2 === 1 }))
    .filter(({ text }) => text !== '');

/**
 * Pagefind cuts a word that it does not know until something matches. A passage counts only where what it marks are
 * words that were asked for, at least half of them.
 */
function answers({ excerpt }: Passage, terms: ReadonlySet<string>): boolean {
  const met = new Set(excerpt.filter(({ marked }) => marked).flatMap(({ text }) => termsOf(text)));
  return terms.size > 0 && 2 * [...terms].filter((term) => met.has(term)).length >= terms.size;
}

/** The first few passages of the full text that have the words. */
export async function passages(query: string, most = 5): Promise<readonly Passage[]> {
  loading ??= load().catch((fault: unknown) => {
    loading = undefined;
    throw fault;
  });
  const { results } = await (await loading).search(query);
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const terms = new Set(termsOf(query));
  const all = found.map(({ url, meta, excerpt, sub_results: parts = [] }): Passage => {
    const [part] = parts;
    const title = meta.title ?? '';
    return {
      title: part && part.title !== title ? `${title}: ${part.title}` : title,
      href: part?.url ?? url,
      excerpt: partsOf(part?.excerpt ?? excerpt),
    };
  });
  return all.filter((passage) => answers(passage, terms));
}
