import { describe, type Preview } from '../../model/preview/preview.ts';
import { pageTitle, readingOrder } from '../records/pages.ts';
import { siteName } from './site.ts';
import type { Subject } from './subject.ts';
import { subjects } from './subjects.ts';

let indexed: Promise<ReadonlyMap<string, Subject>> | undefined;

function index(): Promise<ReadonlyMap<string, Subject>> {
  indexed ??= subjects().then(
    (all) => new Map(all.flatMap((one) => [[one.path, one] as const, [one.id, one] as const])),
  );
  return indexed;
}

/** The nearest page above that has a picture: a part of a tier shows the tier, everything else the site. */
async function pictureAbove(path: string): Promise<Subject> {
  const found = await index();
  const tier = /^\/tiers\/[^/]+\//.exec(path)?.[0];
  const above = found.get(tier ?? '/') ?? found.get('/');
  if (!above) throw new Error('the site has no picture of its own');
  return above;
}

/**
 * What a chat shows of a record, by its permanent id or short address: `D-16`, `C-CONC`, `S-35`, `A/stage-e`,
 * `Q/async`, `services/sqs`, `tiers/users-1m`. Nothing where the id has no picture of its own.
 */
export async function previewOfId(id: string): Promise<Preview | undefined> {
  return (await index()).get(id)?.preview;
}

/**
 * What a chat shows of a page, by its path from the root of the site, for instance that of a slide: `/slides/s-35/`.
 * @param words what to say of a page that is no document, such as one that search engines should not keep
 */
export async function previewFor(
  path: string,
  words: { readonly title?: string; readonly description?: string | undefined } = {},
): Promise<Preview> {
  const own = (await index()).get(path);
  if (own) return own.preview;
  const [page = ''] = path.split('#');
  const { image, description } = (await pictureAbove(page)).preview;
  const id = page.replace(/^\/|\/$/g, '');
  const data = (await readingOrder()).find((one) => one.id === id)?.data;
  return {
    title: data ? await pageTitle(id) : (words.title ?? siteName),
    description: describe(data?.description ?? words.description ?? description),
    image,
  };
}
