/** Where the site is published. `SITE_URL` and `BASE_PATH` change it without touching a file. */
const given = process.env['SITE_URL'] ?? '';
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
