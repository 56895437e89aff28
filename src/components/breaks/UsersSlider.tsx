import { nextUsers, usersAt } from '../../model/breaks/users-slider.ts';
import { usersShort, usersWords } from '../../model/breaks/users.ts';
import { notches, notchOf } from '../../model/worksheet/slider.ts';

interface Props {
  readonly id: string;
  readonly users: number;
  readonly range: readonly [number, number];
  /** Users at the first limit, where that is on the slider. */
  readonly limit: number | undefined;
  readonly onSet: (users: number) => void;
}

const marks = [1, 1e3, 1e5, 1e8];
/** Marks nearer to the limit than this, in parts of the slider, would touch its label: the last one ends with the slider. */
const near = 0.19;

const arrows: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/**
 * The number of users on a track that is a headroom bar: filled up to the load, room, the limit, hatched beyond. The label of
 * another limit is another element: a translator may have replaced the text in the last one.
 */
export function UsersSlider({ id, users, range, limit, onSet }: Props) {
  const partOf = (value: number): number => notchOf(value, range) / notches;
  const within = limit !== undefined && limit <= range[1] ? limit : undefined;
  const [at, full] = [partOf(users), within === undefined ? 1 : partOf(within)];
  const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;
  return (
    <div class="users-slider">
      <span class="users-track" aria-hidden="true">
        <span class="users-fill" style={{ inlineSize: percent(at) }} data-level={at >= full ? 'over' : 'calm'} />
        {within !== undefined && (
          <>
            <span class="users-beyond" style={{ insetInlineStart: percent(full) }} />
            <span class="users-limit" style={{ insetInlineStart: percent(full) }} />
          </>
        )}
      </span>
      <input
        id={`${id}-slider`}
        type="range"
        autocomplete="off"
        min={0}
        max={notches}
        value={notchOf(users, range)}
        aria-label="Users, slider"
        aria-valuetext={usersWords(users)}
        onInput={(event) => {
          onSet(usersAt(Number(event.currentTarget.value), users, range));
        }}
        onKeyDown={(event) => {
          const direction = arrows[event.key];
          if (direction === undefined) return;
          event.preventDefault();
          onSet(Math.min(range[1], Math.max(range[0], nextUsers(users, direction))));
        }}
      />
      <span class="users-marks" aria-hidden="true">
        {marks
          .filter((mark) => within === undefined || Math.abs(partOf(mark) - full) > near)
          .map((mark) => (
            <span key={mark} style={{ '--at': partOf(mark) }}>
              {usersShort(mark)}
            </span>
          ))}
        {within !== undefined && (
          <b style={{ '--at': full }} key={within}>
            {usersShort(within)}
          </b>
        )}
      </span>
    </div>
  );
}
