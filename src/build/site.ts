/** Where the site is published. `SITE_URL` and `BASE_PATH` change it without touching a file. */
export const siteUrl = process.env['SITE_URL'] ?? 'https://headroom.example';

/** The folder the site lives in: `/` or, say, `/kb/`. */
export const basePath = `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
