import type { ComponentChildren } from 'preact';
import { say, sayBare } from '../../model/quantity/say.ts';
import { bindingOf, type Binding } from '../../model/worksheet/binding.ts';
import { carriedTo } from '../../model/worksheet/carry.ts';
import { exactVerdict, isOverloaded, verdictOf } from '../../model/worksheet/case.ts';
import { cutSentence } from '../../model/worksheet/saying.ts';
import type { Case, Sheet } from '../../model/worksheet/sheet.ts';
import { shareWords } from '../headroom-bar/share-words.ts';
import { Ids } from '../inline/Ids.tsx';

/** A decision record that says what to do about the limit. */
export interface Fix {
  readonly id: string;
  readonly short: string;
  readonly href: string;
}

interface Props {
  readonly sheet: Sheet;
  readonly state: Case;
  readonly fixes: readonly Fix[];
  readonly root: string;
  /** Buttons below the sentences. */
  readonly repairs?: ComponentChildren;
}

/** How full the limit is that the load meets first, and the decision that is about it. */
function Binds({ binding, fixes }: { readonly binding: Binding | undefined; readonly fixes: readonly Fix[] }) {
  return (
    <p class="sheet-binds">
      {binding && (
        <>
          <b data-level={binding.level}>{binding.level === 'over' ? 'Over the limit' : 'Binds first'}: </b>
          {binding.bar.label}, {sayBare(binding.bar.load, binding.bar.quantity, { brief: true })} of{' '}
          {say(binding.bar.ceiling, binding.bar.quantity)} ({shareWords(binding.utilisation)}).{' '}
        </>
      )}
      {fixes.length > 0 && (
        <>
          {fixes.length === 1 ? 'Decision: ' : 'Decisions: '}
          {fixes.map(({ id, short, href }, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <a href={href}>
                {short} <span class="chip">{id}</span>
              </a>
            </span>
          ))}
        </>
      )}
    </p>
  );
}

/** The result: one sentence, the limit that binds first, and what else follows. */
export function SheetAnswer({ sheet, state, fixes, root, repairs }: Props) {
  const queryTo = (id: string) => carriedTo(id, sheet, state);
  const [first = '', ...others] = verdictOf(sheet, state);
  const exact = exactVerdict(sheet, state).join(' ');
  const [lead, rest] = cutSentence(first);
  const binding = bindingOf(sheet, state);
  const more = [rest, ...others].filter((sentence) => sentence !== '');
  return (
    <div class="sheet-answer" data-overloaded={isOverloaded(sheet, state) ? '' : undefined}>
      <div class="sheet-verdict" role="status" title={exact}>
        <p class="sheet-lead">
          <Ids words={lead} root={root} queryTo={queryTo} />
        </p>
        {(binding ?? fixes.length > 0) && <Binds binding={binding} fixes={fixes} />}
        {more.map((sentence, i) => (
          <p key={i}>
            <Ids words={sentence} root={root} queryTo={queryTo} />
          </p>
        ))}
      </div>
      {repairs}
      {/* On a phone, while a field has the focus. */}
      <p class="sheet-dock" aria-hidden="true">
        {lead}
      </p>
    </div>
  );
}
