import { h, hydrate } from 'preact';
import { ChooserView } from './ChooserView.tsx';
import type { ChooserData } from './data.ts';
import { Guard } from '../live/Guard.tsx';
import { readerFor } from './use-answers.ts';

/** Takes the served first question over. */
export const start = async (body: Element, data: ChooserData): Promise<void> => {
  await readerFor(data.tree);
  hydrate(h(Guard, null, h(ChooserView, data)), body);
};
