import { useEffect, useState } from 'preact/hooks';
import { regionSlug } from '../../model/facts/regions.ts';
import { queryOf } from '../../model/link/query.ts';

/** Belongs to the page, not to the tree: names with a dot are no questions. */
const param = 'at.region';

/** The Region of an address, as a slug; empty where it says none. */
export const regionIn = (search: string): string => queryOf(search).get(param) ?? '';

/** What a link says of a Region, to follow the day: `&at.region=oregon`. */
export const regionPart = (slug: string): string => (slug === '' ? '' : `&${param}=${slug}`);

/** The Region whose quotas a result is measured by; it is kept in the address. */
export function useRegion() {
  const [slug, setSlug] = useState(() => regionIn(location.search));
  useEffect(() => {
    const read = (): void => {
      setSlug(regionIn(location.search));
    };
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
    };
  }, []);
  return {
    slug,
    choose: (region: string): void => {
      const query = queryOf(location.search);
      if (region === '') query.delete(param);
      else query.set(param, regionSlug(region));
      query.sort();
      const said = query.toString();
      history.replaceState(history.state, '', location.pathname + (said === '' ? '' : `?${said}`));
      setSlug(region === '' ? '' : regionSlug(region));
    },
  };
}
