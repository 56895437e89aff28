import { fingerprintPattern } from './fingerprint.ts';
import { isShort } from './part.ts';

/** A citation found in somebody's text. */
export interface Found {
  /** 1 is the first. */
  readonly line: number;
  /** Id of the part, or the address from the root of the site where no id is in it. */
  readonly id: string;
  readonly fingerprint?: string;
  /** What the address says of inputs, answers and the day, without the fingerprint. */
  readonly query: string;
  /** As it is in the text, and where. */
  readonly text: string;
  readonly at: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A path as it is read; as it stands where its `%` begin no character. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** What an address below the root of the site names: a part by its short address, or a page by its path. */
function idOf(address: string): Pick<Found, 'id' | 'query'> & { fingerprint?: string } {
  const url = new URL(`http://site/${address.replaceAll('&amp;', '&').replace(/^\/+/, '')}`);
  const path = readable(url.pathname).slice(1);
  const anchor = url.hash.slice(1);
  const bare = path.replace(/\/(?:index\.(?:html|md))?$/, '');
  const fingerprint = url.searchParams.get('v') ?? undefined;
  url.searchParams.delete('v');
  const short = isShort(bare);
  const page = bare === '' ? '' : `${bare}/`;
  const id = short ? `${bare}${anchor === '' ? '' : `/${anchor}`}` : `${page}${anchor === '' ? '' : `#${anchor}`}`;
  return { id, query: url.search, ...(fingerprint !== undefined && { fingerprint }) };
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/**
 * Every citation in a text: addresses of the site, and ids with a fingerprint such as `D-16@k3f9a2c`, in the order in
 * which they are read. An id that only repeats the address beside it is left out.
 * @param site address of the site's root, with a slash at its end
 */
export function citationsIn(text: string, site: string): Found[] {
  const found: Found[] = [];
  const address = new RegExp(`${escaped(site.replace(/\/$/, ''))}(?:/[^\\s<>"'\`()\\[\\]{}|]*)?`, 'g');
  for (const match of text.matchAll(address)) {
    const whole = match[0].replace(/[.,;:!?]+$/, '');
    const below = whole.slice(site.length);
    found.push({ line: lineAt(text, match.index), ...idOf(below), text: whole, at: match.index });
  }
  const mark = new RegExp(`(?<![\\w/?&=.-])([A-Z][-/][A-Za-z0-9][A-Za-z0-9/-]*)@(${fingerprintPattern})\\b`, 'g');
  for (const match of text.matchAll(mark)) {
    const [whole, id = '', fingerprint = ''] = match;
    const repeated = found.some((one) => one.id === id && Math.abs(one.line - lineAt(text, match.index)) <= 8);
    if (!repeated && isShort(id))
      found.push({ line: lineAt(text, match.index), id, fingerprint, query: '', text: whole, at: match.index });
  }
  return found.sort((a, b) => a.at - b.at);
}
