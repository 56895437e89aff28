/** An address that moved: a page, a part of one (`/page/#part`), or a name in its query (`/page/?name`). */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What is wrong with a list of moves: an address that is named twice, leads to itself, or on to another move. */
export function faultsOf(moves: readonly Move[]): string[] {
  const to = new Map(moves.map((move) => [move.from, move.to]));
  return moves.flatMap((move, i): string[] => {
    if (!move.from.startsWith('/') || !move.to.startsWith('/'))
      return [`“${move.from}” → “${move.to}”: write both from the root of the site, with a leading slash`];
    if (moves.findIndex(({ from }) => from === move.from) !== i) return [`${move.from} is moved twice: keep one line`];
    const seen = [move.from];
    for (let at: string | undefined = move.to; at !== undefined; at = to.get(at)) {
      if (seen.includes(at)) return [`${[...seen, at].join(' → ')} is a loop: nothing can be reached there`];
      seen.push(at);
    }
    if (seen.length > 2) return [`${seen.join(' → ')} is a chain: send ${move.from} to ${seen.at(-1) ?? ''} at once`];
    return [];
  });
}
