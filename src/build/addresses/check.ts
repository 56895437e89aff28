import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Move } from '../../model/citations/moves.ts';
import { recordCollections } from '../../schemas/collections.ts';
import { readRecords } from '../records/read.ts';
import type { Issue } from '../issue.ts';
import { readChoosers } from '../records/read-library.ts';
import { readSheets } from '../records/worksheets.ts';
import { ledgerFile, ledgerIssues, printLedger, readLedger, unpublished } from './ledger.ts';
import { addressesIn } from './present.ts';
import { queriesOf } from './queries.ts';

const published = (root: string): Map<string, number> => {
  const file = join(root, ledgerFile);
  return readLedger(existsSync(file) ? readFileSync(file, 'utf8') : '');
};

const readMoves = (root: string): Move[] =>
  readRecords(root, recordCollections.moves).records.map(({ id, data }) => ({ from: id, to: String(data['to']) }));

/** All addresses of a built site, those of its queries included. */
async function presentAddresses(
  root: string,
  dist: string,
  base: string,
  parts: 'linked' | 'all',
): Promise<Set<string>> {
  const queries = queriesOf({ sheets: await readSheets(root), choosers: readChoosers(root) });
  return new Set([...addressesIn(dist, base, parts), ...queries]);
}

/** Published addresses that a built site has lost. */
export const addressIssues = async (root: string, dist: string, base: string): Promise<Issue[]> =>
  ledgerIssues(published(root), await presentAddresses(root, dist, base, 'all'), readMoves(root));

/** Adds to the ledger what is new. @returns how many addresses that is */
export async function growLedger(root: string, dist: string, base: string): Promise<number> {
  const known = published(root);
  const fresh = unpublished(known, await presentAddresses(root, dist, base, 'linked'));
  const file = join(root, ledgerFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, printLedger([...known.keys(), ...fresh]));
  return fresh.length;
}

/** Addresses that the ledger does not have yet. */
export async function unreleasedAddresses(root: string, dist: string, base: string): Promise<Issue[]> {
  const fresh = unpublished(published(root), await presentAddresses(root, dist, base, 'linked'));
  if (fresh.length === 0) return [];
  const few = fresh.slice(0, 5).join(', ');
  return [
    {
      file: ledgerFile,
      message: `${fresh.length} addresses are new: ${few}${fresh.length > 5 ? ' …' : ''}`,
      fix: 'Run `npm run release` and commit what it writes',
    },
  ];
}
