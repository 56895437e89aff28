import { headroom } from '../../model/capacity/headroom.ts';
import { say } from '../../model/quantity/say.ts';
import { ScrollTable } from './ScrollTable.tsx';
import type { Ranked } from '../../model/worksheet/sheet.ts';

interface HeadlineProps extends Props {
  /** The part that gives way first on the other day, and what that day is called. */
  readonly other: { readonly first: Ranked | undefined; readonly day: string } | undefined;
}

interface Props {
  readonly ranking: readonly Ranked[];
  /** Makes an address from the site's root into one that fits where the site lives. */
  readonly root: string;
}

const users = (count: number): string => `${say(count, { dimension: 'count', words: true })} users`;

/** Labels of parts begin with plain words, no names. */
const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** What gives way first, and what lifts it; then what comes second and third. */
export function Headline({ ranking, root, other }: HeadlineProps) {
  const [first, ...others] = ranking;
  if (!first) return null;
  const next = others.slice(0, 2).map(({ label, at }) => `${label} at ${users(at)}`);
  return (
    <div class="break-head">
      <p class="break-first">
        First to give way: <b data-level={headroom(first.load, first.ceiling).level}>{first.label}</b>, at{' '}
        {users(first.at)}
      </p>
      <p>
        {first.hard ? 'A hard limit. Lifted by ' : 'Not a hard limit. Lifted by '}
        <a href={root + first.lift.path.slice(1)}>
          {first.lift.decision}, {first.lift.words}
        </a>
        .{next.length > 0 && ` Next: ${next.map((words, i) => (i === 0 ? words : lowered(words))).join(', then ')}.`}
      </p>
      {other?.first && (other.first.label !== first.label || other.first.at !== first.at) && (
        <p>
          {other.day}: {other.first.label}, at {users(other.first.at)}.
        </p>
      )}
    </div>
  );
}

/** The parts in the order in which they give way, and what lifts each. */
export function Ranking({ ranking, root }: Props) {
  return (
    <ScrollTable caption="Where each part is full, and what lifts it">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Full at users</th>
          <th scope="col">Ceiling</th>
          <th scope="col" class="words">
            What lifts it
          </th>
        </tr>
      </thead>
      <tbody>
        {ranking.map(({ id, label, at, hard, lift }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td>{say(at, { dimension: 'count', words: true })}</td>
            <td>{hard ? 'hard limit' : 'can be raised'}</td>
            <td class="words">
              <a href={root + lift.path.slice(1)}>
                {lift.decision}, {lift.words}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
