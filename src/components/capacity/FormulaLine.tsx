import { escapeHtml, fillSlots } from '../../model/worksheet/slots.ts';

export interface DrawnFormula {
  readonly id: string;
  /** What the step does, in a few words. */
  readonly does: string;
  /** KaTeX's HTML, drawn on the server, with `@name@` where a number belongs. */
  readonly html: string;
  /** The same in words. */
  readonly words: string;
}

interface Props {
  readonly formula: DrawnFormula;
  readonly slots: Readonly<Record<string, string>>;
}

/** A step of the derivation with the numbers put in. KaTeX itself never reaches the browser. */
export function FormulaLine({ formula, slots }: Props) {
  const html = fillSlots(formula.html, slots, escapeHtml);
  return (
    <>
      <span class="formula-does">{formula.does}</span>
      <div
        class="formula-line"
        role="math"
        aria-label={fillSlots(formula.words, slots)}
        data-pagefind-ignore="all"
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}
