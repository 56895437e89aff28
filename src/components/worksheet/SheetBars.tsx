import { headroom } from '../../model/formulas/headroom.ts';
import { HeadroomBars } from '../headroom-bar/HeadroomBars.tsx';
import type { HeadroomBarProps } from '../headroom-bar/HeadroomBar.tsx';

type ShownBar = HeadroomBarProps & { readonly id: string };

interface Props {
  readonly groups: readonly { readonly title: string; readonly bars: readonly ShownBar[] }[];
}

/** So many bars are in sight. */
const most = 5;

const rank = { over: 0, near: 1, calm: 2 } as const;
const roomOf = ({ load, ceiling, kind }: HeadroomBarProps) => headroom(load, ceiling, kind);

/** What is over its limit first, then what is near it, the fullest first; the others as the record has them. */
function inOrder(bars: readonly ShownBar[]): readonly ShownBar[] {
  return bars
    .map((bar) => ({ bar, ...roomOf(bar) }))
    .sort(
      (a, b) =>
        rank[a.level] - rank[b.level] ||
        (a.level === 'calm' ? 0 : (b.utilisation ?? Infinity) - (a.utilisation ?? Infinity)),
    )
    .map(({ bar }) => bar);
}

/** All bars of a calculator on one grid; beyond five they are folded. */
export function SheetBars({ groups }: Props) {
  const bars = inOrder(groups.flatMap((group) => group.bars)).map((bar, i) => ({ ...bar, id: `${bar.id}-${i}` }));
  if (bars.length === 0) return null;
  const further = bars.slice(most);
  return (
    <div class="sheet-bars">
      <HeadroomBars title="Load against each limit" bars={bars.slice(0, most)} />
      {further.length > 0 && (
        <details class="sheet-further-bars">
          <summary>Show {further.length} more</summary>
          <HeadroomBars title="Further limits" bars={further} />
        </details>
      )}
    </div>
  );
}
