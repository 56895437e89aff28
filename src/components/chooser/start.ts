import { h, hydrate } from 'preact';
import { ChooserView, type ChooserData } from './ChooserView.tsx';

/** Takes the served first question over. */
export const start = (body: Element, data: ChooserData): void => {
  hydrate(h(ChooserView, data), body);
};
