import { usersShort } from '../../model/breaks/users.ts';
import { headroom } from '../../model/formulas/headroom.ts';
import { formatNumber } from '../../model/quantity/number.ts';
import { say, sayBare } from '../../model/quantity/say.ts';
import type { Ranked } from '../../model/worksheet/sheet.ts';
import { ScrollTable } from './ScrollTable.tsx';

interface Props {
  readonly ranking: readonly Ranked[];
  /** Makes an address from the site's root into one that fits where the site lives. */
  readonly root: string;
}

const kindOf = ({ hard, outage }: Ranked): string =>
  outage ? 'hard limit, only while the cache is empty' : hard ? 'hard limit' : 'quota or setting';

/** The parts in the order in which they break, and what fixes each. */
export function Ranking({ ranking, root }: Props) {
  return (
    <ScrollTable caption="Every part, in the order in which it breaks">
      <thead>
        <tr>
          <th scope="col" class="words">
            Part
          </th>
          <th scope="col">Full at users</th>
          <th scope="col">Your load</th>
          <th scope="col">Limit</th>
          <th scope="col" class="words">
            Kind
          </th>
          <th scope="col" class="words">
            Fix
          </th>
        </tr>
      </thead>
      <tbody>
        {ranking.map((part) => (
          <tr key={part.id} data-level={headroom(part.load, part.ceiling).level}>
            <th scope="row">{part.label}</th>
            <td title={`${formatNumber(Math.round(part.at))} users`}>{usersShort(part.at)}</td>
            <td>{sayBare(part.load, part.quantity)}</td>
            <td>{say(part.ceiling, part.quantity)}</td>
            <td class="words">{kindOf(part)}</td>
            <td class="words">
              {part.lift.words} <a href={root + part.lift.path.slice(1)}>{part.lift.decision}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
