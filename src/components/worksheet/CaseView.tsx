import { useRef } from 'preact/hooks';
import { prefixOf } from '../../model/worksheet/address.ts';
import { bindingOf } from '../../model/worksheet/binding.ts';
import { verdictOf, warningsOf } from '../../model/worksheet/case.ts';
import { cutSentence } from '../../model/worksheet/saying.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { FreshProvider, useFresh } from '../live/use-fresh.ts';
import { HeadroomBar } from '../headroom-bar/HeadroomBar.tsx';
import { Ids } from '../inline/Ids.tsx';
import { only } from './only.ts';
import { SheetFields } from './SheetFields.tsx';
import { useSheet } from './use-sheet.ts';
import './case-view.css';

/** What the server hands to a reader's case. */
export interface CaseData {
  readonly limits: Readonly<Record<string, Limit>>;
  /** Addresses of the site's root and of the calculator's page. */
  readonly root: string;
  readonly href: string;
}

interface Props extends CaseData {
  readonly sheet: Sheet;
}

/** So many inputs are asked for here; the calculator has them all. */
const most = 3;

/** The inputs that move a result most: what it is drawn over, what is asked for backwards, then as the record has them. */
function mainInputs(sheet: Sheet): readonly string[] {
  const plain = Object.keys(sheet.inputs).filter((key) => !sheet.inputs[key]?.more && !sheet.inputs[key]?.options);
  const first = [sheet.chart.over, sheet.question.find].filter((key) => plain.includes(key));
  const chosen = [...new Set([...first, ...plain])].slice(0, most);
  return plain.filter((key) => chosen.includes(key));
}

/** A calculator in brief, beside the decision that it is about: three inputs, the verdict, the limit that binds. */
export function CaseView({ sheet, limits, root, href }: Props) {
  const at = useSheet(sheet, limits, {}, prefixOf(sheet));
  const { state } = at;
  const [lead] = cutSentence(verdictOf(sheet, state)[0] ?? '');
  const binding = bindingOf(sheet, state);
  const shown = useRef(mainInputs(sheet)).current;
  const body = useRef<HTMLDivElement>(null);
  const fresh = useFresh(body);
  return (
    <div class="case-box" ref={body}>
      <div class="case-fields">
        <FreshProvider value={fresh}>
          <SheetFields
            sheet={only(sheet, (key) => shown.includes(key))}
            limits={state.ledger}
            start={at.start}
            input={at.input}
            warnings={warningsOf(sheet, state)}
            choices={{}}
            onSet={at.set}
            all
          />
        </FreshProvider>
      </div>
      <div class="case-result" key={fresh}>
        <p class="case-says" role="status">
          <Ids words={lead} root={root} queryTo={() => ''} />
        </p>
        {binding && <HeadroomBar {...binding.bar} />}
        <p>
          <a href={href + at.query()}>
            Open calculator <span class="chip">{sheet.id}</span>
          </a>
        </p>
      </div>
    </div>
  );
}
