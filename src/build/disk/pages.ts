import { posix } from 'node:path';

/** The copy that a page goes into. */
export interface Copy {
  /** The folder that the site was built for, `/` or `/kb/`. */
  readonly base: string;
  /** Where the site is published, if it is: what the copy leaves out is there. */
  readonly site?: string | undefined;
  /** Whether the copy has a file. */
  readonly has: (path: string) => boolean;
}

/**
 * An address of a page as it works from disk: relative, and with the file that a folder stands for.
 * @param page the file that names the address, from the root of the copy
 * @returns undefined where it leads to what the copy leaves out, and the site is not published either
 */
export function onDisk(address: string, page: string, { base, site, has }: Copy): string | undefined {
  if (/^(?:[#?]|[a-z][a-z\d+.-]*:|\/\/|$)/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (path.startsWith('/') && !`${path}/`.startsWith(base)) return undefined;
  const named = path.startsWith('/') ? path.slice(base.length) : posix.join(posix.dirname(page), path);
  const plain = decodeURI(named).replace(/^\.?\/?$/, '');
  const file = [plain, posix.join(plain, 'index.html')].find(has);
  if (file !== undefined) return encodeURI(posix.relative(posix.dirname(page), file)) + rest;
  return site === undefined ? undefined : new URL(named + rest, site).href;
}

const attribute = /\s([a-z][\w:-]*)(?:=("[^"]*"|'[^']*'))?/gi;

/** One attribute of a tag, without its quotes. */
const valueOf = (tag: string, name: string): string | undefined =>
  [...tag.matchAll(attribute)].find(([, found]) => found === name)?.[2]?.slice(1, -1);

/** Attributes that hold an address. */
const addresses = new Set(['href', 'xlink:href', 'src', 'action']);

/** Links of the head that say something to a browser with a file. */
const kept = /^(?:(?:shortcut )?icon|stylesheet|canonical)$/;

/** The policy of a page where files are all there is. Scripts of the page keep their hashes; Trusted Types know origins alone. */
const policyOnDisk = (policy: string): string =>
  policy.replaceAll("'self'", 'file:').replace(/; require-trusted-types-for[^"]*/, '');

function tagOnDisk(tag: string, page: string, copy: Copy): string {
  const isLink = /^<link\b/i.test(tag);
  if (isLink && !kept.test(valueOf(tag, 'rel') ?? '')) return '';
  if (/^<meta\b/i.test(tag)) {
    const kind = valueOf(tag, 'http-equiv');
    if (kind === 'content-security-policy') return policyOnDisk(tag);
    if (kind !== 'refresh') return tag;
    return tag.replace(/(url=)([^"']+)/, (_, before: string, to: string) => before + (onDisk(to, page, copy) ?? to));
  }
  return tag.replaceAll(attribute, (whole, name: string, quoted: string | undefined) => {
    if (!addresses.has(name) || quoted === undefined) return whole;
    const address = onDisk(quoted.slice(1, -1), page, copy);
    return address === undefined ? ' title="Not in this copy"' : ` ${name}="${address}"`;
  });
}

/** A script of the page: a module becomes a classic script; data name their pictures as the page does. */
function scriptOnDisk(tag: string, text: string, page: string, copy: Copy): string {
  const [type, src] = [valueOf(tag, 'type'), valueOf(tag, 'src')];
  if (type === 'speculationrules') return '';
  if (type === 'module' && src !== undefined) return `<script defer src="${onDisk(src, page, copy) ?? src}"></script>`;
  if (type !== 'application/json') return `${tag}${text}</script>`;
  const named = text.replaceAll(/"(\/[^"\s?#]+\.(?:svg|png)(?:#\w+)?)"/g, (whole, address: string) => {
    const file = onDisk(address, page, copy);
    return file === undefined ? whole : `"${file}"`;
  });
  return `${tag}${named}</script>`;
}

const styleOnDisk = (text: string, page: string, copy: Copy): string =>
  text.replaceAll(/url\((["']?)(\/[^"')]+)\1\)/g, (whole, quote: string, address: string) => {
    const file = onDisk(address, page, copy);
    return file === undefined ? whole : `url(${quote}${file}${quote})`;
  });

const inside = String.raw`(?:[^>"']|"[^"]*"|'[^']*')*`;
const markup = new RegExp(
  String.raw`<!--[\s\S]*?-->|(<(script|style)\b${inside}>)([\s\S]*?)</\2>|<[a-z]${inside}>`,
  'gi',
);

/** What the script of a copy is called, and where its data are: `src/components/disk/start.ts` knows both. */
export const start = 'disk/start.js';

/** A built page as it works from disk. @param page its file, from the root of the copy */
export function pageOnDisk(html: string, page: string, copy: Copy): string {
  const text = html.replaceAll(markup, (whole, tag?: string, name?: string, content?: string) => {
    if (whole.startsWith('<!--')) return whole;
    if (tag === undefined || content === undefined) return tagOnDisk(whole, page, copy);
    return name === 'style'
      ? `${tag}${styleOnDisk(content, page, copy)}</style>`
      : scriptOnDisk(tag, content, page, copy);
  });
  // A page that only leads on needs no script of the copy.
  if (!text.includes('<script defer src=')) return text;
  const site = copy.site === undefined ? '' : ` data-site="${copy.site}"`;
  const first = posix.relative(posix.dirname(page), start);
  return text.replace('</head>', () => `<script src="${first}" data-base="${copy.base}"${site}></script></head>`);
}
