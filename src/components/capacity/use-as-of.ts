import { useEffect, useState } from 'preact/hooks';
import type { AsOf } from '../../model/facts/as-of.ts';

const chosen = (): AsOf => (document.documentElement.dataset['asOf'] === 'talk' ? 'talk' : 'today');

/** The day the header's switch stands at: today until the page is alive, and on a page without a switch. */
export function useAsOf(): AsOf {
  const [asOf, setAsOf] = useState<AsOf>('today');
  useEffect(() => {
    const follow = (): void => {
      setAsOf(chosen());
    };
    follow();
    document.addEventListener('headroom:as-of', follow);
    return () => {
      document.removeEventListener('headroom:as-of', follow);
    };
  }, []);
  return asOf;
}
