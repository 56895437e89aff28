import { faultsOf, type Move } from '../../model/citations/moves.ts';
import type { Issue } from '../issue.ts';

/** Where the ledger is, from the root of the project, and where what moved is written down. */
export const ledgerFile = 'src/content/addresses/addresses.txt';
const movesFile = 'src/content/moved/moved.yaml';

const head = `# Every address that the site has published: pages and files, below them their parts (#), and the names that their
# query takes (?) with the values of choices. \`npm run release\` adds what is new. Nothing is ever taken out: what moves
# gets a line in ${movesFile}.
`;

/** Addresses as a file: a page, and indented below it what belongs to it. */
export function printLedger(addresses: Iterable<string>): string {
  const pages = new Map<string, string[]>();
  for (const address of [...addresses].sort()) {
    const at = address.search(/[#?]/);
    const page = at < 0 ? address : address.slice(0, at);
    const parts = pages.get(page) ?? [];
    if (at >= 0) parts.push(address.slice(at));
    pages.set(page, parts);
  }
  const lines = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([page, parts]) => [page, ...parts.map((part) => `  ${part}`)]);
  return `${head}${lines.join('\n')}\n`;
}

/** The addresses of a ledger with their lines. */
export function readLedger(text: string): Map<string, number> {
  const addresses = new Map<string, number>();
  let page = '';
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return;
    if (!line.startsWith(' ')) page = line;
    addresses.set(line.startsWith(' ') ? page + line.trim() : line, i + 1);
  });
  return addresses;
}

/** A part goes where its page goes, if nothing else is said of it. */
const movesTo = (address: string, moved: ReadonlyMap<string, string>): string | undefined =>
  moved.get(address) ?? moved.get(address.replace(/[#?].*$/, ''));

/** What is lost of the published addresses, and what is wrong with those that moved. */
export function ledgerIssues(
  published: ReadonlyMap<string, number>,
  present: ReadonlySet<string>,
  moves: readonly Move[],
): Issue[] {
  const moved = new Map(moves.map(({ from, to }) => [from, to]));
  const lost = [...published].flatMap(([address, line]): Issue[] => {
    if (present.has(address) || movesTo(address, moved) !== undefined) return [];
    return [
      {
        ...{ file: ledgerFile, line, message: `the published address ${address} leads nowhere` },
        fix: `Bring it back, or say in ${movesFile} where it went: - { id: '${address}', to: '…' }`,
      },
    ];
  });
  const astray = moves.flatMap(({ from, to }): Issue[] =>
    present.has(to) || moved.has(to)
      ? []
      : [{ file: movesFile, message: `${from} is sent to ${to}, which does not exist` }],
  );
  return [...faultsOf(moves).map((message) => ({ file: movesFile, message })), ...lost, ...astray];
}

/** Addresses that the site has and the ledger has not. */
export const unpublished = (published: ReadonlyMap<string, number>, present: ReadonlySet<string>): string[] =>
  [...present].filter((address) => !published.has(address)).sort();
