import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that a reader takes along. */
export const archive = 'headroom-site.zip';

const page = 'reference/downloads/index.html';

const section = (name: string): RegExp => new RegExp(`(<section ${name}(?:="")?[^>]*>)[\\s\\S]*?</section>`);

/** What the built downloads page says of the copy. */
export const place = section('data-disk');

/** Writes into the built downloads page that there is a copy, and how large it is. */
export function shelve(dist: string, base: string, bytes: number): void {
  const file = join(dist, page);
  if (!existsSync(file)) return;
  const offer = `<p><a href="${base}${archive}">${archive}</a> ${(bytes / 1e6).toFixed(1)}\u00a0MB</p>`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(place, (_, tag: string) => `${tag}${offer}</section>`),
  );
}

/** What the copy itself says in place of what only the published site can do. */
const inCopy: Readonly<Record<string, string>> = {
  'data-keep-offline': 'You are reading a copy on disk: all of it is here, and it needs no network.',
  'data-disk': `This copy was unpacked from ${archive}.`,
  'data-books': 'The books are not in this copy: get them from the site.',
};

/** A page of the copy: the downloads page offers nothing that is not there. */
export const unshelved = (name: string, html: string): string =>
  name === page
    ? Object.entries(inCopy).reduce(
        (text, [of, says]) => text.replace(section(of), (_, tag: string) => `${tag}<p>${says}</p></section>`),
        html,
      )
    : html;
