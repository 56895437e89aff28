import { headroom, type Level } from '../formulas/headroom.ts';
import type { Bar, Case, Sheet } from './sheet.ts';

/** The limit that a state meets first. */
export interface Binding {
  readonly bar: Bar;
  readonly level: Level;
  /** Load ÷ limit. */
  readonly utilisation: number;
}

const fullest = (bars: readonly Binding[]): Binding | undefined =>
  bars.reduce<Binding | undefined>(
    (most, bar) => (most && most.utilisation >= bar.utilisation ? most : bar),
    undefined,
  );

/** What can bind: a load, or a setting beyond its limit; nothing that only compares prices. */
function bindingBars(bars: readonly Bar[]): readonly Binding[] {
  return bars.flatMap((bar) => {
    const { level, utilisation } = headroom(bar.load, bar.ceiling, bar.kind);
    const counts = bar.quantity.dimension !== 'price' && (bar.kind !== 'setting' || level === 'over');
    return counts && utilisation !== undefined ? [{ bar, level, utilisation }] : [];
  });
}

/**
 * The limit that binds first: what is over it among the bars that the record shows first, or else the fullest of all.
 * Undefined where nothing can bind.
 */
export function bindingOf(sheet: Sheet, state: Case): Binding | undefined {
  const groups = sheet.bars(state).map(({ whatIf, bars }) => (whatIf ? [] : bindingBars(bars)));
  const first = fullest(groups[0] ?? []);
  return first?.level === 'over' ? first : fullest(groups.flat());
}
