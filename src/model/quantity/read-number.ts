export interface Written {
  readonly ok: true;
  readonly value: number;
  /** What stands behind the number. */
  readonly rest: string;
}

interface Unread {
  readonly ok: false;
  readonly message: string;
  /** Set where there is no number at all. */
  readonly none?: true;
}

const digits = /^([+\-−]?) ?(\d{1,3}(?:[, '’_]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?/i;
const multiple = /^ ?(k|K|M|[bB]n|thousand|million|billion)(?![A-Za-z])/;
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

const refuse = (message: string): Unread => ({ ok: false, message });

/** The number at the front of a text: `2,500`, `150k`, `1.5 million`, `2e3`. */
export function readNumber(text: string): Written | Unread {
  const found = digits.exec(text);
  if (!found) return { ok: false, message: 'enter a number such as 25, 350 ms or 2,500/s', none: true };
  const [all, sign = '', written = '', exponent = ''] = found;
  const behind = text.slice(all.length);
  if (/^[,.'’_]/.test(behind)) {
    return refuse('this number can be read in two ways; write 2,500 for thousands and 2.5 for a fraction');
  }
  const [scaled = '', name = ''] = multiple.exec(behind) ?? [];
  const value = Number(written.replace(/[, '’_]/g, '') + exponent) * (multiples[name.toLowerCase()] ?? 1);
  if (!Number.isFinite(value)) return refuse('this number is too large');
  if (sign !== '' && sign !== '+' && value !== 0) return refuse('must not be negative');
  return { ok: true, value, rest: behind.slice(scaled.length).trim() };
}
