/** Something that somebody has to mend: what is wrong, where, and what would be right. */
export interface Issue {
  file: string;
  line?: number;
  message: string;
  fix?: string;
}

/** One issue as one line of text: `src/content/claims/users-1.yaml:12 unknown fact “x”. Write “y”`. */
export function printIssue({ file, line, message, fix }: Issue): string {
  return `${file}${line === undefined ? '' : `:${line}`} ${message}${fix ? `. ${fix}` : ''}`;
}

/** The candidate nearest to a misspelt word by edit distance, if any is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
