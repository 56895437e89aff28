import { usersWords } from '../../model/breaks/users.ts';
import type { Verdict } from '../../model/breaks/verdict.ts';
import { lifts } from '../../model/breaks/lifts.ts';

interface Props {
  readonly verdict: Verdict;
  readonly root: string;
}

/** What breaks first, and what fixes it. */
export function VerdictLines({ verdict: { first, over, goodFor }, root }: Props) {
  if (!first) return <p class="breaks-first">No limit of this model is met.</p>;
  const { lift } = first;
  const exact = { title: `${Math.round(first.at).toLocaleString('en-GB')} users` };
  return (
    <>
      <p class="breaks-first">
        {over ? 'Too many: ' : 'Breaks first: '}
        <b>{first.says}</b>
        {over ? ' is full at ' : ', at '}
        <span {...exact}>{usersWords(first.at)}</span>
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
