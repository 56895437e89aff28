import { stripVTControlCharacters } from 'node:util';

/** What Astro prints as a part of a build begins, and what a reader is told. */
const parts: readonly (readonly [mark: string, says: string])[] = [
  ['[content] Syncing content', 'Reading the content …'],
  ['Building static entrypoints', 'Bundling …'],
  ['generating static routes', 'Writing the pages …'],
];

const isProblem = (line: string): boolean => /\[(?:WARN|ERROR)\]/.test(line);

/**
 * Tells a build in a few lines: Astro prints one for each of thousands of pages. What it warns of is passed on.
 * @param say prints a line
 * @returns takes what Astro prints, piece by piece
 */
export function progress(say: (line: string) => void): (text: string) => void {
  const open = [...parts];
  let rest = '';
  return (text) => {
    const lines = (rest + stripVTControlCharacters(text)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (isProblem(line)) say(line.trim());
      const at = open.findIndex(([mark]) => line.includes(mark));
      const [part] = at < 0 ? [] : open.splice(0, at + 1).slice(-1);
      if (part) say(part[1]);
    }
  };
}
