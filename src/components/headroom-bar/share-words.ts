import { formatNumber, nbsp } from '../../model/quantity/number.ts';

/** The load's share of its limit, short enough to stand in a column: `46%`, `< 1%`, `10×`. */
export function shareWords(utilisation: number | undefined): string {
  if (utilisation === undefined) return '';
  if (utilisation >= 2) return `${formatNumber(utilisation, { brief: true })}×`;
  if (utilisation > 0 && utilisation < 0.01) return `<${nbsp}1%`;
  // Nothing that is below its limit is rounded up to it, and nothing that is above down to it.
  const share = Math.round(utilisation * 100);
  return `${utilisation < 1 ? Math.min(99, share) : utilisation > 1 + 1e-11 ? Math.max(101, share) : share}%`;
}
