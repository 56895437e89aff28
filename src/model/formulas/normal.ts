const a = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const c = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

const horner = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

const tail = (share: number): number => {
  const q = Math.sqrt(-2 * Math.log(share));
  return horner(c, q) / horner(d, q);
};

/**
 * Value that a standard normal number stays below with a probability: the inverse of its distribution function, to
 * nine digits.
 * @param share above 0, below 1; 0 and 1 themselves give the largest values that are still numbers
 * @see P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function" (2003)
 */
export function normalQuantile(share: number): number {
  const inside = Math.min(1 - 2 ** -53, Math.max(Number.MIN_VALUE, share));
  if (inside < 0.02425) return tail(inside);
  if (inside > 1 - 0.02425) return -tail(1 - inside);
  const q = inside - 0.5;
  return (q * horner(a, q * q)) / horner(b, q * q);
}
