import { kinds } from './kinds.ts';

/** What an untouched page may ask for at most: requests, KiB of everything as a host compresses it, KiB of scripts. */
export interface Bounds {
  readonly requests: number;
  readonly total: number;
  readonly script: number;
}

const reading: Bounds = { requests: 12, total: 85, script: 10 };

/** A calculator in view with its answer, and a picture under load. */
const toolInView: Bounds = { ...reading, total: 120 };

/** Pages that live from the start or show many pictures, as measured. */
const own: Partial<Record<string, Bounds>> = {
  tier: toolInView,
  'what breaks first': toolInView,
  // The address asks for two stages, which a script compares.
  'comparison of architectures': { ...reading, script: 12.6 },
  // The list of all files, from which it says how much there is to keep.
  downloads: { requests: 12, total: 108, script: 13.4 },
  // Each slide is a drawing, and each of its icons a file that many slides share.
  slides: { requests: 31, total: 100, script: 5.6 },
  deck: { requests: 43, total: 131, script: 8.5 },
  // The address asks something: the index and what reads it.
  search: { requests: 18, total: 258, script: 42.5 },
};

/** Pages besides one of each kind: those that showed most. */
const more: readonly (readonly [kind: string, path: string])[] = [
  ['tier', '/tiers/users-1/'],
  ['tier', '/tiers/users-1m/'],
  ['list of choosers', '/choose/'],
];

/** Pages with their bounds. */
export const untouched: readonly (readonly [path: string, bounds: Bounds])[] = [...Object.entries(kinds), ...more].map(
  ([kind, path]) => [path, own[kind] ?? reading],
);
