/** Zeros of the digits that are read besides the ASCII ones: Arabic-Indic, extended Arabic-Indic, Devanagari, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];

const signs: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%', µ: 'u', μ: 'u', '−': '-' };

/** One sign as a keyboard with Latin letters would write it. */
function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  const zero = zeros.find((from) => code >= from && code < from + 10);
  if (zero !== undefined) return String(code - zero);
  return signs[sign] ?? (code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : sign);
}

const about =
  /^(?:(?:[~≈≃≅∼<>≤≥]|(?:about|around|approx\.?|approximately|roughly|circa|ca\.?|up to|at (?:most|least)|(?:more|less) than|under|over|max\.?) ?) ?)+(?=[^ ])/i;

/** `37 or so`, `37ish`, `500+`, `20 or more`, `2 s, give or take`. */
const more =
  /(?:,? (?:or so|or more|or less|or thereabouts|give or take|at most|at least|max\.?)|[ -]?ish\b|(?<=\d[a-z]?) ?\+)$/i;

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const often = ['once', 'twice', 'thrice'];

/** The number of a word, or of two: `seven`, `twenty-five`, `twice`. */
function inWord(word: string): number | undefined {
  const [first = '', second = ''] = word.toLowerCase().split(/[- ]/);
  if (often.includes(first)) return often.indexOf(first) + 1;
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, ones.indexOf(second));
  const one = ones.indexOf(first);
  return one < 0 ? undefined : one;
}

const numberWord = new RegExp(
  `^(?:(?:${tens.join('|')})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${[...ones, ...often].join('|')})(?![a-z])`,
  'i',
);

/** `half a million`, `a thousand`, `two`, `an hour and a half`, `twice a day` with the number in digits. */
export const inDigits = (text: string): string =>
  text
    .replace(/^(?:an? )?half (?:of )?an? /i, '0.5 ')
    .replace(/^(?:an? )?quarter (?:of )?an? /i, '0.25 ')
    .replace(/^an? (?!(?:few|couple|lot)\b)(.+?) and a half$/i, '1.5 $1')
    .replace(/^an? (?!(?:few|couple|lot)\b)/i, '1 ')
    .replace(numberWord, (word) => String(inWord(word)))
    .replace(/^(\d+) and a half /i, '$1.5 ')
    .replace(/ to one$/i, ' to 1');

/** `2 × 10⁶`, as the site prints it and as people type it. */
const powers = (text: string): string =>
  text
    .replace(
      /[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/g,
      (raised) => `^${raised.replace(/./g, (sign) => (sign === '⁻' ? '-' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))))}`,
    )
    .replace(
      /^(?:([\d.]+)\s*[x×*·]\s*)?10\s*(?:\^|\*\*)\s*(-?\d{1,3})(?!\d)/i,
      (_all, by: string | undefined, to: string) => `${by ?? '1'}e${to}`,
    );

/** A text in plain digits and single spaces, without a word that says that it is about right; sign for sign else. */
export const plainSigns = (text: string): string =>
  powers(text)
    .replace(/[^ -~]/g, plainSign)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(about, '')
    .replace(more, '');

/** Words in the place of a number that say too little to count with. */
export const isVague = (text: string): boolean =>
  /^(?:an? )?(?:few|couple|lots?|several|some|many|dozens|hundreds|thousands|millions|billions)\b/i.test(text);
