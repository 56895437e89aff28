export interface Written {
  readonly ok: true;
  readonly value: number;
  /** What stands behind the number. */
  readonly rest: string;
}

export interface Unread {
  readonly ok: false;
  /** Plain words for the person who typed it; no capital and no full stop. */
  readonly message: string;
  /** Set where there is no number at all. */
  readonly none?: true;
  /** What the text may mean, to choose from. */
  readonly choices?: readonly string[];
}

/** `1,200.5` in groups of thousands or of the Indian kind, `1.200.000,5`, `1200.5`, `.5`. */
const digits =
  /^([+-]?) ?(\d{1,3}(?:[, '’_]\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d{1,3}(?:(?:\.\d{3}){2,}(?![\d.])(?:,\d+)?|(?:\.\d{3})+,\d+)(?![\d,])|\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?/i;
const multiple =
  /^ ?(k|m|mio|mln|mill?|mn|mm|[bt]n|hundred|dozen|lakhs?|crores?|(?:thou|mill|bill|trill)(?:sand|ion)s?)(?![a-z])/i;
const multiples: Readonly<Record<string, number>> = {
  k: 1e3,
  h: 100,
  d: 12,
  m: 1e6,
  b: 1e9,
  l: 1e5,
  c: 1e7,
  tn: 1e12,
  tr: 1e12,
  th: 1e3,
};

const refuse = (message: string, choices?: readonly string[]): Unread => ({
  ok: false,
  message,
  ...(choices ? { choices } : {}),
});

/** A point that parts thousands for some and a fraction for others. */
const oneGroup = /^([1-9]\d{0,2})\.(\d{3})(?![\d.,])/;

/** The two numbers that a text at its front may be: `1.200` is 1.2 or 1,200. */
export function twoReadings(text: string): readonly [string, string] | undefined {
  const [, whole, part = ''] = oneGroup.exec(text) ?? [];
  return whole === undefined ? undefined : [`${whole}.${part}`.replace(/\.?0+$/, ''), `${whole},${part}`];
}

/** The number at the front of a text: `2,500`, `150k`, `1.5 million`, `2e3`. */
export function readNumber(text: string): Written | Unread {
  const found = digits.exec(text);
  if (!found) return { ok: false, message: 'enter a number such as 25, 350 ms or 2,500/s', none: true };
  const [all, sign = '', written = '', exponent = ''] = found;
  let rest = text.slice(all.length);
  if (/^[,.'’_]/.test(rest)) {
    const [comma, whole = '', part = ''] = /^(\d[\d '’_]*),(\d+)(?![\d.,])/.exec(text) ?? [];
    return comma === undefined
      ? refuse('this number can be read in two ways; write 2,500 for thousands and 2.5 for a fraction')
      : refuse('a comma parts thousands here; write 2.5 for a fraction', [
          `${whole.replace(/\D/g, '')}.${part}${text.slice(comma.length)}`,
        ]);
  }
  if (/^ ?[-–] ?\d/.test(rest)) return refuse('this is a range; enter one number');
  // Points in groups of three are thousands where there are two of them, or a comma behind.
  const european = /\.\d+[.,]/.test(written);
  const plain = european ? written.replaceAll('.', '').replace(',', '.') : written.replace(/[, '’_]/g, '');
  let value = Number(plain + exponent);
  for (let scaled = multiple.exec(rest); scaled; scaled = multiple.exec(rest)) {
    const [whole, name = ''] = scaled;
    // A small m is minutes, milli or million.
    if (name === 'm') break;
    value *= multiples[name.slice(0, 2).toLowerCase()] ?? multiples[name.charAt(0).toLowerCase()] ?? 1;
    rest = rest.slice(whole.length);
  }
  if (!Number.isFinite(value)) return refuse('this number is too large');
  if (sign === '-' && value !== 0) return refuse('must not be negative');
  return { ok: true, value, rest: rest.trim() };
}
