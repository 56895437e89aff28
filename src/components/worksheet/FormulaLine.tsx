import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { escapeHtml, fillSlots } from '../../model/worksheet/slots.ts';
import './sheet-tabs.css';

export interface DrawnFormula {
  readonly id: string;
  /** What the step does, in a few words. */
  readonly does: string;
  /** KaTeX's HTML, drawn on the server, with `@name@` where a number belongs. */
  readonly html: string;
  /** The same as TeX, for Markdown. */
  readonly tex: string;
  /** The same in words, for those who hear it. */
  readonly words: string;
}

interface Props {
  readonly formula: DrawnFormula;
  readonly slots: Readonly<Record<string, string>>;
}

const slotted = (html: string): string =>
  html.replace(/@([\w-]+)@/g, (slot, name: string) => `<span data-slot="${name}">${slot}</span>`);

/**
 * A step of the derivation with the numbers put in. KaTeX itself never reaches the browser; of its HTML only the texts
 * of the slots are touched when a number changes.
 */
function FormulaLine({ formula, slots }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const [html] = useState(() => fillSlots(slotted(formula.html), slots, escapeHtml));
  useLayoutEffect(() => {
    for (const slot of line.current?.querySelectorAll<HTMLElement>('[data-slot]') ?? []) {
      const text = slots[slot.dataset['slot'] ?? ''] ?? '–';
      if (slot.textContent !== text) slot.textContent = text;
    }
  });
  return (
    <>
      <span class="formula-does">{formula.does}</span>
      <div
        ref={line}
        class="formula-line"
        role="math"
        aria-label={fillSlots(formula.words, slots)}
        data-pagefind-ignore="all"
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}

interface LinesProps {
  readonly formulas: readonly DrawnFormula[];
  readonly slots: Props['slots'];
  /** Why a result has no value, by its name. */
  readonly failed?: Readonly<Record<string, string>>;
}

const namesIn = (html: string): readonly string[] => [...html.matchAll(/@([\w-]+)@/g)].map(([, name = '']) => name);

/** The derivation, step by step; it stops at the step that has no value, and what needs that step is greyed. */
export function Formulas({ formulas, slots, failed = {} }: LinesProps) {
  const faults = formulas.map(({ html }) => namesIn(html).find((name) => name in failed));
  const first = faults.findIndex((name) => name !== undefined);
  const reason = failed[faults[first] ?? ''];
  return (
    <div class="sheet-scroll" role="region" aria-label="Derivation with your figures" tabIndex={0}>
      <ol class="sheet-formulas" role="list">
        {formulas.map((formula, i) => (
          <li key={formula.id} data-step={faults[i] === undefined ? undefined : i === first ? 'fails' : 'after'}>
            <FormulaLine formula={formula} slots={slots} />
            {i === first && <p class="formula-fails">{reason}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
