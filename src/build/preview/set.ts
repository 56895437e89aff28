import { path } from '../../model/svg/shapes.ts';
import { outlineOf, widthOf, type Face } from './fonts.ts';

/** Breaks a text at plain blanks; a number and its unit stay together. */
export function linesOf(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && widthOf(longer, face, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export const textAt = (text: string, face: Face, size: number, colour: string, x: number, y: number): string =>
  path(outlineOf(text, face, size, x, y), { transform: 'scale(.1)', fill: colour });

export const textBefore = (text: string, face: Face, size: number, colour: string, x: number, y: number): string =>
  textAt(text, face, size, colour, x - widthOf(text, face, size), y);

export const textAround = (text: string, face: Face, size: number, colour: string, x: number, y: number): string =>
  textAt(text, face, size, colour, x - widthOf(text, face, size) / 2, y);

/** A text on one line, cut at a word where it is too long. */
export function oneLine(text: string, face: Face, size: number, width: number): string {
  if (widthOf(text, face, size) <= width) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const kept = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:.–·(]+$/, '')}…`;
    if (widthOf(kept, face, size) <= width) return kept;
  }
  return '';
}
