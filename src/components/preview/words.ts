import { days } from '../../model/facts/as-of.ts';
import { href } from '../site/href.ts';

/** What pictures say at the top right, where their figures move with the day. */
export const figuresAsOf = `Figures as of ${days.today}`;

/** The whole address of a path from the root of the site. */
export const wholeAddress = (path: `/${string}`): string => new URL(href(path), import.meta.env.SITE).href;

/** An address as it is typed: `headroom.example/D-09`. */
export const typedAddress = (path: `/${string}`): string =>
  wholeAddress(path)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
