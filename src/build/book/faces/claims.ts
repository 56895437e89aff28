import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ClaimJson } from '../library.ts';
import { inline, table } from '../text.ts';

const states: Readonly<Record<string, string>> = {
  confirmed: 'confirmed',
  outdated: 'outdated',
  wrong: 'wrong',
};

/** A line of the notes and what is so, next to each other. */
export const claimBox = ({ id, says }: ClaimJson, right: ElementContent[]): Element =>
  h('div', { className: ['corrected'], id }, [
    h('div', { className: ['said'] }, [
      h('p', { className: ['label'] }, `The notes say · ${id}`),
      h('p', inline(says)),
    ]),
    h('div', { className: ['right'] }, [h('p', { className: ['label'] }, 'Correction'), ...right]),
  ]);

/** Every line of the notes in one table: what it says, what became of it, and on which slide it stood. */
export const claimsTable = (claims: readonly ClaimJson[]): Element =>
  table(
    ['Id', 'The notes say', 'State', 'What is so, and why', 'Slide'],
    claims.map(({ id, says, state, severity, right, why, slides }) => [
      [id],
      says,
      [states[state] ?? state, severity === null ? '' : `, ${severity}`].join(''),
      [right, why].filter((text) => text !== null).join(' '),
      slides.join(', '),
    ]),
    {
      className: 'wide dense',
      ids: claims.map(({ id }) => id),
      widths: ['12mm', '58mm', '18mm', '68mm', '12mm'],
    },
  );
