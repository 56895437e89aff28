import { useLayoutEffect, useState } from 'preact/hooks';
import type { Day } from '../../model/facts/day.ts';
import { present } from '../../model/facts/day.ts';
import { asOfEvent, dayAsked } from './as-of.ts';

/** The day of the page: today until the page is alive. */
export function useDay(): Day {
  const [day, setDay] = useState(present);
  useLayoutEffect(() => {
    const follow = (): void => {
      const next = dayAsked();
      setDay((last) => (last.asOf === next.asOf && last.pin === next.pin ? last : next));
    };
    follow();
    document.addEventListener(asOfEvent, follow);
    return () => {
      document.removeEventListener(asOfEvent, follow);
    };
  }, []);
  return day;
}
