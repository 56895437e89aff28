import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { answerCites, type Cited } from './cite.ts';

/** The section around a drawn part answers with its newest state. */
export function useCite(within: RefObject<Element>, answer: () => Cited): void {
  const newest = useRef(answer);
  newest.current = answer;
  useLayoutEffect(() => {
    const section = within.current?.closest('section');
    return section ? answerCites(section, () => newest.current()) : undefined;
  }, []);
}
