/**
 * Multiplies by the factor of a unit. Where the factor is one part of a whole number (ms, %, /min) it divides by
 * that number instead, so that 350 ms is 0.35 s to the last bit and prints back as it was written.
 */
export function scale(value: number, factor: number): number {
  // A percentage is its digits, two places on: 99.9% is 0.999 and not the next number beside it.
  if (factor === 0.01 && !String(value).includes('e')) return Number(`${value}e-2`);
  const parts = Math.round(1 / factor);
  return parts > 1 && Math.abs(parts * factor - 1) < 1e-12 ? value / parts : value * factor;
}
