import { h, hydrate } from 'preact';
import { ChooserView } from './ChooserView.tsx';
import type { ChooserData } from './data.ts';
import { Guard } from '../live/Guard.tsx';

/** Takes the served first question over. */
export const start = (body: Element, data: ChooserData): void => {
  hydrate(h(Guard, null, h(ChooserView, data)), body);
};
