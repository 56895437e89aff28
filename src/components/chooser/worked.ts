import { sheetQuery, shownBy, type Answers, type Verdict } from '../../model/chooser/index.ts';
import { days } from '../../model/facts/as-of.ts';
import { printPinned } from '../../model/worksheet/address.ts';
import { caseFrom } from '../../model/worksheet/from-address.ts';
import { readEntered } from '../../model/worksheet/read-address.ts';
import { loadSheet } from '../worksheet/load-sheet.ts';
import type { ChooserData } from './data.ts';

/** A worksheet worked out for the reader's numbers. */
export interface Counted {
  readonly id: string;
  /** The sheet's page with these numbers in its address. */
  readonly href: string;
  /** The same pinned to the day, with every input of the sheet. */
  readonly pinned: string;
  readonly title: string;
  /** The figures that follow from the answers alone. */
  readonly figures: readonly Figure[];
}

/** A figure of a calculator. */
export interface Figure {
  readonly label: string;
  readonly says: string;
}

/** Works out what the answers are enough for; loads those calculators. What was not given is in no figure. */
export async function worked(
  data: ChooserData,
  answers: Answers,
  { result, asOf }: Verdict,
): Promise<readonly Counted[]> {
  const all = result.worksheets.map(async (link): Promise<Counted[]> => {
    const shown = shownBy(link, answers);
    const at = data.sheets[link.id];
    if (shown.length === 0 || !at) return [];
    const sheet = await loadSheet(at.module);
    if (!sheet) return [];
    const query = sheetQuery(data.tree, link, answers);
    const { state } = caseFrom(sheet, data.limits, query, asOf);
    const entered = readEntered(sheet, query, state.inputs, '');
    const day = asOf === 'talk' ? '&as-of=talk' : '';
    return [
      {
        id: link.id,
        href: at.href + query + day,
        pinned: at.href + printPinned(sheet, entered, state.inputs, `?as-of=${days[asOf]}`, ''),
        title: sheet.title,
        figures: shown.map((name) => ({ label: sheet.outputs[name]?.label ?? name, says: state.say(name) })),
      },
    ];
  });
  return (await Promise.all(all)).flat();
}
