/** How near a load is to its ceiling: room left, from four fifths, nothing left. */
export type Level = 'calm' | 'near' | 'over';

/**
 * A load that reaches its ceiling is over: what comes next waits. What is taken in use, and a setting, may be all of it, not
 * more; a setting that is near its limit is no sign of anything.
 */
export type LoadKind = 'load' | 'use' | 'setting';

export interface Headroom {
  readonly level: Level;
  /** Load ÷ ceiling; undefined where there is no ceiling to divide by. */
  readonly utilisation: number | undefined;
  /** Length of the bar as a fraction of its track, whose ceiling mark stands at `ceilingAt`. */
  readonly fill: number;
  /** What still fits, in the unit of the load; never below 0. */
  readonly room: number;
}

/** Where the ceiling mark stands on the track. The same in every bar, so that marks stand above one another. */
export const ceilingAt = 0.82;

const nearFrom = 0.8;
/** What shows beyond the mark when the ceiling is just reached. */
const overshoot = 0.04;

function fillOf(utilisation: number, level: Level): number {
  if (level !== 'over') return utilisation * ceilingAt;
  const beyond = 1 - ceilingAt - overshoot;
  return ceilingAt + overshoot + beyond * (1 - 1 / Math.max(1, utilisation));
}

/**
 * The room under a ceiling. Beyond the mark the bar is no longer to scale: it grows ever more slowly, and the figures
 * beside it tell the rest.
 * @param load ≥ 0
 * @param ceiling ≥ 0, in the unit of the load
 */
export function headroom(load: number, ceiling: number, kind: LoadKind = 'load'): Headroom {
  if (!(ceiling > 0) || !Number.isFinite(load)) {
    const level = load > 0 ? 'over' : 'calm';
    return { level, utilisation: undefined, fill: level === 'over' ? 1 : 0, room: 0 };
  }
  const utilisation = Math.max(0, load) / ceiling;
  const full = kind === 'load' ? utilisation >= 1 : utilisation > 1;
  const near = kind !== 'setting' && utilisation >= nearFrom;
  const level = full ? 'over' : near ? 'near' : 'calm';
  return { level, utilisation, fill: fillOf(utilisation, level), room: Math.max(0, ceiling - load) };
}

/** The level in words, for whoever sees neither colour nor pattern. */
export function levelWords({ level, utilisation }: Headroom, kind: LoadKind = 'load'): string {
  if (level === 'over') return kind === 'load' ? 'no room left' : 'over the limit';
  if (utilisation === 1) return 'at the limit';
  return level === 'near' ? 'little room left' : 'room left';
}
