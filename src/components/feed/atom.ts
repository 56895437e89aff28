import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Entry } from '../../model/feed/entry.ts';

/** Where the feed is, and the site that it tells of. */
export interface Feed {
  readonly site: string;
  readonly self: string;
  readonly entries: readonly Entry[];
}

/** The permanent name of something of this site, wherever the site moves to. @see RFC 4151 */
const tag = (site: string, id: string): string => `tag:${new URL(site).hostname},2026:${id}`;

const moment = (day: string): string => `${day}T00:00:00Z`;

const entryOf = ({ id, kind, title, url, day, summary }: Entry, site: string) =>
  x('entry', [
    x('id', tag(site, id)),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('updated', moment(day)),
    x('category', { term: kind }),
    x('summary', summary),
  ]);

/** The feed as Atom. @see RFC 4287 */
export function atom({ site, self, entries }: Feed): string {
  const newest = entries[0]?.day ?? '2024-02-29';
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    x('id', tag(site, 'changes')),
    x('title', 'Headroom: what changed'),
    x(
      'subtitle',
      'Limits, prices and status of AWS services, decisions and corrections, since the talk of February 2024',
    ),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', href: site }),
    x('updated', moment(newest)),
    x('author', [x('name', 'Headroom'), x('uri', site)]),
    ...entries.map((entry) => entryOf(entry, site)),
  ]);
  return `${toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed], { closeEmptyElements: true })}\n`;
}
