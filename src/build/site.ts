/** What is wrong with a public address, and what to enter; undefined where it is a host alone. */
function faultOf(given: string): string | undefined {
  const said = `SITE_URL=${given}`;
  const withScheme = /^https?:\/\//.test(given) ? given : `https://${given.replace(/^(?:\w+:)?\/+/, '')}`;
  if (!URL.canParse(withScheme)) return `${said} is no address: write one such as https://docs.example.org`;
  const { origin, pathname, search, hash } = new URL(withScheme);
  const rest = pathname === '/' ? '' : `, and put ${pathname.replace(/\/*$/, '/')} into BASE_PATH`;
  if (withScheme === given && rest + search + hash === '') return undefined;
  const why = withScheme === given ? 'names more than a host' : 'has no scheme';
  return `${said} ${why}: write ${origin}${rest}`;
}

/** Where the site is published. `SITE_URL` and `BASE_PATH` change it without touching a file. */
const given = process.env['SITE_URL'] ?? '';
const fault = given === '' ? undefined : faultOf(given);
if (fault !== undefined) {
  // Whoever set it reads this, not a stack.
  console.error(fault);
  process.exit(2);
}
export const siteUrl = given === '' ? 'https://headroom.example' : given;

/** The folder the site lives in: `/` or, say, `/kb/`. */
export const basePath = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Public address of the site, ending in a slash; undefined where none was set, so that nothing names one. */
export const publicHome = given === '' ? undefined : new URL(basePath, siteUrl).href;

/** What `npm start` says of the books it made. */
export const addressOfBooks =
  publicHome === undefined
    ? 'They name no public address: set SITE_URL for one.'
    : `They name ${publicHome} as the living edition, with a code at each decision, tier, chooser and calculator.`;
