import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BreakInputs, BreakLimits } from '../../model/breaks/part.ts';
import { usersWords } from '../../model/breaks/users.ts';
import { say } from '../../model/quantity/say.ts';
import { gainOf } from '../../model/breaks/gain.ts';
import { marksOf } from '../../model/breaks/tanks.ts';
import { limitsByStage, nothingRaised, quotasRaised, verdictOf } from '../../model/breaks/verdict.ts';
import { valuesOfWorkload, workloadOf } from '../../model/breaks/workload.ts';
import { pinOf } from '../../model/facts/day.ts';
import { prefixOf, written } from '../../model/worksheet/address.ts';
import { verdictOf as sentencesOf, warningsOf } from '../../model/worksheet/case.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Case, Sheet } from '../../model/worksheet/sheet.ts';
import { sharedAddress } from '../live/shared-address.ts';
import { useCite } from '../live/use-cite.ts';
import { FreshProvider, useFresh } from '../live/use-fresh.ts';
import { showStage } from '../stress/stage-picture.ts';
import { SheetFields } from '../worksheet/SheetFields.tsx';
import { SheetNotes } from '../worksheet/SheetNotes.tsx';
import { useSheet } from '../worksheet/use-sheet.ts';
import { CopyLink } from './CopyLink.tsx';
import { only } from '../worksheet/only.ts';
import { QuotaList } from './QuotaList.tsx';
import { StageStrip } from './StageStrip.tsx';
import { UsersSlider } from './UsersSlider.tsx';
import { VerdictLines } from './VerdictLines.tsx';
import { Workloads } from './Workloads.tsx';

/** What the server hands to the tool. */
export interface BreaksData {
  readonly limits: Readonly<Record<string, Limit>>;
  /** Addresses of the site's root and of the calculator's own page. */
  readonly root: string;
  readonly href: string;
  /** Values with which the tool opens on this page. */
  readonly opening: Readonly<Record<string, number>>;
  /** Stages to choose from, by id. */
  readonly stages: readonly string[];
  /** Titles of the stages by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** On its own page the address has no prefix, and the tool ends with its tables. */
  readonly own: boolean;
}

type At = ReturnType<typeof useSheet>;

interface Props extends BreaksData {
  readonly sheet: Sheet;
  /** HTML of the drawing and of the thumbnails, on the server alone: in the browser they are there already. */
  readonly picture?: string;
  readonly thumbs?: Readonly<Record<string, string>>;
  /** In place of the link to the calculator's own page, and below the tool: only there. */
  readonly actions?: (at: At) => ComponentChildren;
  readonly tail?: (at: At) => ComponentChildren;
}

const shownApart: readonly string[] = ['users', 'stage', 'quotas'];

/** A result with two digits, as a sentence says it. */
const sayTwo = (state: Case, out: string): string =>
  say(
    Number(state.value(out).toPrecision(2)),
    out === 'rate' ? { dimension: 'rate', noun: 'requests' } : { dimension: 'count' },
  );

const asModel = ({ inputs, limits, asOf }: Case) =>
  [inputs as unknown as BreakInputs, limits as unknown as BreakLimits, asOf] as const;

/** A load on an architecture: what really breaks first, what fixes it, and what to raise before launch. */
export function BreaksView({
  sheet,
  picture,
  thumbs,
  limits,
  root,
  href,
  opening,
  stages,
  titles,
  own,
  ...more
}: Props) {
  const at = useSheet(sheet, limits, opening, prefixOf(sheet, own));
  const { state, day } = at;
  const model = asModel(state);
  const verdict = verdictOf(...model);
  const gain = gainOf(...model);
  const { users = 1, stage: stageValue = 1, quotas = quotasRaised } = state.inputs;
  const bare = quotas === nothingRaised;
  const options = sheet.inputs['stage']?.options?.filter(({ id }) => stages.includes(id)) ?? [];
  const stage = sheet.inputs['stage']?.options?.find(({ value }) => value === stageValue);
  const workload = workloadOf(sheet, state.inputs, state.ledger);
  const id = sheet.id.toLowerCase();
  const assumptions = Object.keys(sheet.inputs).filter((key) => !shownApart.includes(key));
  const body = useRef<HTMLDivElement>(null);
  const fresh = useFresh(body);
  useCite(body, () => ({
    query: at.pinnedQuery(),
    floating: at.floatingQuery(),
    says: sentencesOf(sheet, state).slice(0, 2).join(' '),
  }));
  useEffect(() => {
    const section = body.current?.closest('section');
    if (!section) return;
    showStage(section, sheet.picture?.(state) ?? '', state.asOf, marksOf(sheet.ranking?.(state) ?? [], verdict.first));
  });
  const put = (key: string, value: number): void => {
    at.putIn({ [key]: value });
  };
  const fields = (keep: (key: string) => boolean) => (
    <FreshProvider value={fresh}>
      <SheetFields
        sheet={only(sheet, keep)}
        limits={state.ledger}
        start={at.start}
        input={at.input}
        warnings={warningsOf(sheet, state)}
        choices={{}}
        onSet={at.set}
        all
      />
    </FreshProvider>
  );
  return (
    <div class="breaks-body" ref={body}>
      <SheetNotes
        key={fresh}
        {...{ sheet, limits, notes: at.notes, carried: at.carried, day, todayHref: at.todayHref }}
      />
      {options.length > 1 && (
        <StageStrip
          name={`${id}-stage`}
          stages={options}
          value={stageValue}
          bare={bare}
          limits={limitsByStage(...model)}
          thumbs={thumbs}
          onSet={(value) => {
            put('stage', value);
          }}
        />
      )}
      <div class="breaks-tool">
        <div class="breaks-side">
          <div class="users-field">
            {fields((key) => key === 'users')}
            <UsersSlider
              id={`${id}-users`}
              users={users}
              range={sheet.inputs['users']?.slider ?? [1, 1e8]}
              limit={verdict.first?.at}
              onSet={(next) => {
                const typed = written(sheet, { users: next })['users'];
                if (typed) at.set('users', typed);
              }}
            />
          </div>
          <Workloads
            key={fresh}
            workloads={sheet.examples}
            chosen={workload}
            onPick={(picked) => {
              at.putIn(valuesOfWorkload(sheet, picked, state.ledger));
            }}
          />
          <div key={fresh} class="sheet-verdict" role="status">
            <VerdictLines verdict={verdict} root={root} />
          </div>
          <QuotaList
            key={fresh}
            id={id}
            verdict={verdict}
            bare={bare}
            onBare={(next) => {
              put('quotas', next ? nothingRaised : quotasRaised);
            }}
          />
          {more.actions?.(at) ?? (
            <p class="breaks-actions">
              <CopyLink address={() => sharedAddress(href + at.pinnedQuery())} />
              <a href={href + at.query()}>Open the full calculator</a>
            </p>
          )}
        </div>
        <div class="breaks-picture">
          <p key={`stage ${fresh}`} class="breaks-stage">
            {titles[stage?.id ?? ''] ?? stage?.label}
          </p>
          {gain && (
            <p key={`gain ${fresh}`} class="breaks-gain">
              {gain}
            </p>
          )}
          <p key={`load ${fresh}`} class="breaks-load">
            {usersWords(users)}, {workload ? `workload ${workload.label}` : 'your own workload'}:{' '}
            <b>{sayTwo(state, 'rate')}</b> at the peak, <b>{sayTwo(state, 'inFlight')}</b> in flight
          </p>
          <div key="picture" dangerouslySetInnerHTML={{ __html: picture ?? '' }} />
        </div>
        <details class="breaks-assumptions">
          <summary>Edit {assumptions.length} assumptions</summary>
          {fields((key) => assumptions.includes(key))}
        </details>
        <p key={fresh} class="breaks-day">
          Limits as of {pinOf(day)}
        </p>
      </div>
      <Fragment key={fresh}>{more.tail?.(at)}</Fragment>
    </div>
  );
}
