import { createHash } from 'node:crypto';

/** What a page may load, by directive of Content-Security-Policy Level 3; scripts by hash are added page by page. */
const directives: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  // Pagefind compiles WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  // Styles in attributes: Starlight and KaTeX set them, and the lengths of bars are such styles. They run nothing.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/** Only a header can say these: browsers ignore them in a page. */
const headerOnly: Readonly<Record<string, readonly string[]>> = { 'frame-ancestors': ["'none'"] };

/** Text that assigns markup or the address of a script passes the page’s one policy, where the browser has Trusted Types. */
const trustedTypes = "require-trusted-types-for 'script'; trusted-types default";

const written = (all: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(all)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');

const withHashes = (hashes: readonly string[]): Readonly<Record<string, readonly string[]>> => ({
  ...directives,
  'script-src': [...(directives['script-src'] ?? []), ...hashes.map((hash) => `'${hash}'`)],
});

/** The policy of one page, for its `meta` tag. @param hashes of the scripts that stand in the page, as of `scriptHashes` */
export const pagePolicy = (hashes: readonly string[]): string => `${written(withHashes(hashes))}; ${trustedTypes}`;

/** The policy of the whole site, for a host that sends headers. @param hashes of the scripts of all pages */
export const headerPolicy = (hashes: readonly string[]): string =>
  `${written({ ...withHashes(hashes), ...headerOnly })}; ${trustedTypes}`;

/** For a host whose headers are written before the build: what only a header can say. The page’s own policy says the rest. */
export const framePolicy = written(headerOnly);

/** Types of script elements that hold data: a browser does not run them. */
const data = /^(?:application\/(?:ld\+)?json|text\/plain)$/;

/**
 * Hashes of the scripts that stand in a page, as a policy names them (`sha256-…`), each once, in the order of the page.
 * Comments are no scripts, and neither are data and files.
 */
export function scriptHashes(html: string): string[] {
  const scripts = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .matchAll(/<script\b((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*>([\s\S]*?)<\/script>/gi);
  const hashes = [...scripts].flatMap(([, attributes = '', text = '']) => {
    if (/\ssrc\s*=/i.test(attributes)) return [];
    const type = /\stype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
    return data.test(type) ? [] : [`sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`];
  });
  return [...new Set(hashes)];
}

const charset = '<meta charset="utf-8">';

/**
 * The page with its policy, before anything that the policy speaks of; before it only the encoding, which a browser looks for
 * in the first 1,024 bytes where a host does not say it.
 * @throws Error where the page has no head or names a policy already
 */
export function withPolicy(html: string, hashes: readonly string[] = scriptHashes(html)): string {
  if (/http-equiv=["']?content-security-policy/i.test(html)) throw new Error('the page has a policy already');
  const plain = html.replace(/<meta charset=["']?utf-8["']?\s*\/?>/i, '');
  const head = /<head[^>]*>/i.exec(plain);
  if (!head) throw new Error('the page has no head, where the policy belongs');
  const end = head.index + head[0].length;
  const tag = `<meta http-equiv="content-security-policy" content="${pagePolicy(hashes)}">`;
  return plain.slice(0, end) + charset + tag + plain.slice(end);
}
