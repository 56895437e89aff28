/** How finely a slider steps through its powers of ten. */
export const notches = 1000;

/** Where a value stands on a slider; in notches. */
export const notchOf = (value: number, [from, to]: readonly [number, number]): number =>
  Math.round((Math.log(Math.min(to, Math.max(from, value)) / from) / Math.log(to / from)) * notches);

/** The value at a notch, rounded to two digits: more say nothing there, and read worse. */
export const valueAtNotch = (at: number, [from, to]: readonly [number, number]): number =>
  Math.round(Number((from * (to / from) ** (at / notches)).toPrecision(2)));
