import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editionOf, replayed } from '../../model/citations/history.ts';
import { partsOf } from '../../model/citations/parts.ts';
import { earlierDays } from '../../model/citations/earlier.ts';
import { earlierEditions } from '../../model/facts/day.ts';
import { days } from '../../model/facts/as-of.ts';
import type { Issue } from '../issue.ts';
import { editionFile, printEdition, readEditions } from './editions.ts';
import { readCitable } from '../records/read-library.ts';

/**
 * Records what the present records change against the last edition, as the edition of this day. An edition of the same
 * day is written anew, so that several changes of a day are one.
 * @returns how many parts it changes
 */
export async function release(root: string, today: string): Promise<number> {
  const earlier = readEditions(root).filter(({ edition }) => edition < today);
  const state = replayed(earlier).at(-1)?.state ?? new Map();
  const next = editionOf(state, partsOf(await readCitable(root)), { edition: today, asOf: days.today });
  const file = editionFile(root, today);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, printEdition(next));
  return Object.keys(next.parts).length;
}

/** Parts that no longer say what the last edition has of them. */
export async function unreleasedParts(root: string): Promise<Issue[]> {
  const released = readEditions(root);
  const state = replayed(released).at(-1)?.state ?? new Map();
  const { parts } = editionOf(state, partsOf(await readCitable(root)), { edition: '', asOf: days.today });
  const wanted = earlierDays(released);
  if (wanted.join() !== earlierEditions.join())
    return [
      {
        file: 'src/model/facts/day.ts',
        message: `earlierEditions is [${earlierEditions.join(', ')}], the editions are of [${wanted.join(', ')}] before today`,
        fix: 'Links are pinned to these days: list each of them',
      },
    ];
  const ids = Object.keys(parts);
  if (ids.length === 0) return [];
  const few = `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
  return [
    {
      file: 'src/content/editions',
      message: `${ids.length} parts differ from the edition of ${released.at(-1)?.edition ?? 'no day'}: ${few}`,
      fix: 'Run `npm run release` and commit what it writes',
    },
  ];
}
