/** Ids and dates, which do not part at their hyphens. */
const whole = /(\b(?:D-(?:\d\d|[1-9]\d{2,3})|[NSC]-\d{2}|\d{4}-\d{2}-\d{2})\b)/;

/** A text in pieces: every second one is an id or a date that stays on one line. */
export const piecesOf = (text: string): string[] => text.split(whole);
