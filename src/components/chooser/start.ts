import { h, hydrate } from 'preact';
import { ChooserView } from './ChooserView.tsx';
import type { ChooserData } from './data.ts';

/** Takes the served first question over. */
export const start = (body: Element, data: ChooserData): void => {
  hydrate(h(ChooserView, data), body);
};
