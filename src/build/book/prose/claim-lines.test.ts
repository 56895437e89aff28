import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { claimLine, joinClaims } from './claim-lines.ts';

const said = (...nodes: Parameters<typeof joinClaims>[0][number][]): string[] =>
  joinClaims(nodes)
    .map((node) => toString(node).trim())
    .filter((words) => words !== '');
const space = { type: 'text', value: '\n' } as const;

describe('lines of the notes that are corrected elsewhere', () => {
  it('become one line where they follow each other', () => {
    expect(said(claimLine(['N-61']), space, claimLine(['N-62']), claimLine(['N-63']), space)).toEqual([
      'Notes and corrections: N-61, N-62, N-63.',
    ]);
  });

  it('stay apart where words are between them', () => {
    expect(said(claimLine(['N-15']), h('p', 'A slip:'), claimLine(['N-09']))).toEqual([
      'Note and correction: N-15.',
      'A slip:',
      'Note and correction: N-09.',
    ]);
  });
});
