import { usersWords } from '../../model/breaks/users.ts';
import type { Verdict } from '../../model/breaks/verdict.ts';
import { lifts } from '../../model/breaks/lifts.ts';

interface Props {
  readonly verdict: Verdict;
  readonly root: string;
}

/** What breaks first, and what fixes it. */
export function VerdictLines({ verdict: { first, over, goodFor }, root }: Props) {
  if (!first) return <p class="breaks-first">This load reaches no limit in this model.</p>;
  const { lift } = first;
  const users = <span title={`${Math.round(first.at).toLocaleString('en-GB')} users`}>{usersWords(first.at)}</span>;
  return (
    <>
      <p class="breaks-first">
        {over ? 'Too many: the limit is ' : 'Breaks first: '}
        {over ? users : <b>{first.says}</b>}
        {over ? ', set by ' : ', at '}
        {over ? <b>{first.says}</b> : users}
      </p>
      <p class="breaks-fix">
        Fix: <b>{lift.words}</b>{' '}
        <a class="chip" href={root + lift.path.slice(1)}>
          {lift.decision}
        </a>
        {goodFor !== undefined && (
          <>
            {lift.decision === lifts.raise.decision ? '; the next limit is at ' : ', good for '}
            <b>{usersWords(goodFor)}</b>
          </>
        )}
      </p>
    </>
  );
}
