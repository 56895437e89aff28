/** The address of a page of ours, given from the root of the site, wherever the site lives. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, '/') + path.slice(1);
}
