import { usersShort } from '../../model/breaks/users.ts';
import type { Verdict } from '../../model/breaks/verdict.ts';

interface Props {
  readonly id: string;
  readonly verdict: Verdict;
  /** The account has nothing raised. */
  readonly bare: boolean;
  readonly onBare: (bare: boolean) => void;
}

/** What to raise before launch, and the switch that shows an account in which nothing was. */
export function QuotaList({ id, verdict: { raises, newAccount }, bare, onBare }: Props) {
  const many = raises.length;
  return (
    <details class="quotas" open={many > 0} data-none={many === 0 ? '' : undefined}>
      <summary>
        {many === 0
          ? 'This load needs no quota raised'
          : `Before launch, raise ${many} ${many === 1 ? 'quota' : 'quotas'}`}
      </summary>
      {many > 0 && (
        <ul role="list">
          {raises.map(({ part, words }) => (
            <li key={part.id}>
              <span>{part.label}</span>
              <b>
                {words.from} <span aria-hidden="true">→</span>
                <span class="sr-only"> to </span> {words.to}
              </b>
            </li>
          ))}
        </ul>
      )}
      <label class="bare-account" for={`${id}-bare`}>
        <span>
          New account, nothing raised
          {newAccount && `: breaks at ${usersShort(newAccount.at)}`}
        </span>
        <input
          id={`${id}-bare`}
          type="checkbox"
          role="switch"
          value="on"
          checked={bare}
          onChange={(event) => {
            onBare(event.currentTarget.checked);
          }}
        />
      </label>
    </details>
  );
}
