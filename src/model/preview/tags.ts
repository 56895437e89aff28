import { pictureSize, type Preview } from './preview.ts';

/** One tag of a page's head. */
export interface MetaTag {
  readonly tag: 'meta';
  readonly attrs: Readonly<Record<string, string>>;
}

const graph = (property: string, content: string): MetaTag => ({ tag: 'meta', attrs: { property, content } });
const card = (name: string, content: string): MetaTag => ({ tag: 'meta', attrs: { name, content } });

/** What tags of a page are made from beside its preview. */
export interface Placed {
  readonly site: string;
  /** The whole address of the page; none where the site has none. */
  readonly url: string | undefined;
  /** Makes a path from the root of the site into a whole address. */
  readonly address: (path: `/${string}`) => string;
  readonly type?: 'article' | 'website';
}

/** The Open Graph and Twitter tags of a page, each once. */
export function previewTags(
  { title, description, image }: Preview,
  { site, url, address, type = 'article' }: Placed,
): MetaTag[] {
  const picture = address(image.path);
  return [
    graph('og:title', title),
    graph('og:description', description),
    ...(url === undefined ? [] : [graph('og:url', url)]),
    graph('og:type', type),
    graph('og:site_name', site),
    graph('og:locale', 'en'),
    graph('og:image', picture),
    graph('og:image:type', 'image/png'),
    graph('og:image:width', String(pictureSize.width)),
    graph('og:image:height', String(pictureSize.height)),
    graph('og:image:alt', image.alt),
    card('twitter:card', 'summary_large_image'),
    card('twitter:title', title),
    card('twitter:description', description),
    card('twitter:image', picture),
    card('twitter:image:alt', image.alt),
  ];
}

interface HeadTag {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string | boolean | undefined>> | undefined;
}

/** True for a tag that previews are made of, whoever wrote it. */
export function isPreviewTag({ tag, attrs }: HeadTag): boolean {
  const name = attrs?.['property'] ?? attrs?.['name'];
  return tag === 'meta' && typeof name === 'string' && /^(?:og|twitter):/.test(name);
}
