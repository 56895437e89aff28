import type { Limit, Worksheet } from '../../model/capacity/worksheet.ts';
import { HeadroomBars } from '../headroom-bar/HeadroomBars.tsx';
import { FormulaLine, type DrawnFormula } from './FormulaLine.tsx';
import { QuantityField } from './QuantityField.tsx';
import { Figures, ResultTable } from './Results.tsx';
import { SheetNotes } from './SheetNotes.tsx';
import { fieldId, useWorksheet } from './use-worksheet.ts';
import './worksheet.css';

/** What the server hands to a worksheet's island. */
export interface WorksheetData<Key extends string, LimitId extends string> {
  readonly limits: Readonly<Record<LimitId, Limit>>;
  readonly formulas: readonly DrawnFormula[];
  /** Values that the arrow keys step through, where the ledger lists them. */
  readonly choices?: Partial<Record<Key, readonly number[]>>;
  /** Leaves out the formulas and the table, where a sheet is one of several things on a page. */
  readonly brief?: boolean;
}

interface Props<Key extends string, LimitId extends string> extends WorksheetData<Key, LimitId> {
  readonly sheet: Worksheet<Key, LimitId>;
}

/** Any worksheet: fields, formulas, figures, bars and table of one record. */
export function WorksheetView<Key extends string, LimitId extends string>(props: Props<Key, LimitId>) {
  const { sheet, limits, formulas, choices = {}, brief = false } = props;
  const { asOf, notes, carried, fields, result, presets } = useWorksheet(sheet, limits, choices);
  return (
    <div class="sheet-body">
      <SheetNotes sheet={sheet} limits={limits} notes={notes} carried={carried} asOf={asOf} />
      <div class="sheet-fields" role="group" aria-label="Your figures">
        {fields.map(({ input, field, hint, setText, stepBy }) => (
          <QuantityField
            key={input.key}
            id={fieldId(sheet, input.key)}
            label={input.label}
            unit={input.unit}
            hint={hint}
            field={field}
            warning={result.warnings[input.key]}
            digits={input.unit !== ''}
            onText={setText}
            onStep={stepBy}
          />
        ))}
        <div class="sheet-presets">
          {presets.map(({ label, apply }) => (
            <button key={label} type="button" onClick={apply}>
              {label}
            </button>
          ))}
        </div>
      </div>
      {!brief && (
        <div class="sheet-formulas">
          {formulas.map((formula) => (
            <FormulaLine key={formula.id} formula={formula} slots={result.slots} />
          ))}
        </div>
      )}
      <Figures figures={result.figures} />
      <div class="sheet-bars">
        {result.bars.map(({ title, bars }) => (
          <HeadroomBars key={title} title={title} bars={bars} />
        ))}
      </div>
      <div class="sheet-verdict" role="status">
        {result.verdict.map((sentence, i) => (
          <p key={i}>{sentence}</p>
        ))}
      </div>
      {!brief && <ResultTable table={result.table} />}
    </div>
  );
}
