import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program that unfurls links reads of a page. */
export interface BuiltHead {
  /** From the root of the site: `/decisions/d-16/`. */
  readonly path: string;
  readonly title: string;
  readonly canonical: string | undefined;
  /** Every preview tag by name, with each of its contents. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' };
const plain = (text: string): string => text.replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all);

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
};

function headOf(path: string, html: string): BuiltHead {
  const head = html.slice(0, html.indexOf('</head>'));
  const tags = new Map<string, string[]>();
  for (const [tag] of head.matchAll(/<meta\b[^>]*>/g)) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name');
    if (name === undefined || !/^(?:og|twitter):/.test(name)) continue;
    tags.set(name, [...(tags.get(name) ?? []), attribute(tag, 'content') ?? '']);
  }
  const canonical = /<link rel="canonical"[^>]*>/.exec(head)?.[0];
  return {
    path,
    title: plain(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''),
    canonical: canonical && attribute(canonical, 'href'),
    tags,
  };
}

/** The heads of all pages of a built site; pages that only lead elsewhere are left out. */
export function builtHeads(dist: string): BuiltHead[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(dist, name), 'utf8') }))
    .filter(({ html }) => !/<meta[^>]*http-equiv="refresh"/i.test(html))
    .map(({ name, html }) => headOf(`/${name.replace(/index\.html$/, '')}`, html));
}

/** Width and height of a PNG, from its header. */
export function sizeOfPng(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
