import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { documentTitle } from '../../model/preview/preview.ts';
import { isPreviewTag, previewTags } from '../../model/preview/tags.ts';
import { previewFor } from './preview-for.ts';
import { siteName } from './site.ts';
import { wholeAddress } from './words.ts';

type Head = StarlightRouteData['head'];

/** A page's head with its own title and preview in place of the ones that Starlight makes of every page alike. */
export async function withPreview(
  head: Head,
  path: string,
  page: { readonly title: string; readonly description?: string | undefined },
): Promise<Head> {
  const preview = await previewFor(path, page);
  const title = documentTitle(preview.title, siteName);
  const url = head.find(({ attrs }) => attrs?.['rel'] === 'canonical')?.attrs?.['href'];
  const tags = previewTags(preview, {
    site: siteName,
    url: typeof url === 'string' ? url : undefined,
    address: wholeAddress,
    type: path === '/' ? 'website' : 'article',
  });
  const kept = head.filter((tag) => !isPreviewTag(tag));
  return [
    ...kept.map((tag) => (tag.tag === 'title' ? { ...tag, content: title } : tag)),
    ...tags.map((tag) => ({ ...tag, attrs: { ...tag.attrs }, content: '' })),
  ];
}
