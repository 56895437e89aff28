import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const inline = String.raw`(?:</?(?:a|b|code|em|span|strong)\b[^>]*>)*`;
const stray = new RegExp(String.raw`\(${inline}\s|\s${inline}[.,;:)](?=[\s<])`, 'g');

/** A page’s notes about a slide, without the notes at its figures, which are shown apart. */
const notesOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .match(/<p class="note-[^]*?<\/p>/g)
    ?.map((note) => note.replace(/<span class="fact-note"[^]*?<\/span><\/span><\/span>/g, '</span>')) ?? [];

it('no blank parts a figure or an id in the words of a slide from the mark next to it', () => {
  const files = globSync('dist/slides/{deck,s-*}/index.html');
  expect(files).toHaveLength(45);
  const found = files.flatMap((file) =>
    notesOf(file).flatMap((note) =>
      [...note.matchAll(stray)].map(({ index }) => `${file}: ${note.slice(Math.max(0, index - 40), index + 60)}`),
    ),
  );
  expect(found).toEqual([]);
});
