import type { Move } from '../../model/citations/moves.ts';
import { records } from '../library.ts';

/** Addresses that moved, from the root of the site. Loops and chains have stopped the build before. */
export const moves = async (): Promise<readonly Move[]> =>
  (await records('moves')).map(({ id, to }) => ({ from: id, to }));
