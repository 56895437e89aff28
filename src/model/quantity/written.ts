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

const about = /^(?:(?:[~≈≃≅∼]|about|around|approx\.?|approximately|roughly|circa|ca\.?|up to) ?)+(?=[^ ])/i;

const counted = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `half a million`, `a thousand`, `two` with the number in digits. */
export const inDigits = (text: string): string =>
  text
    .replace(/^half an? /i, '0.5 ')
    .replace(/^an? /i, '1 ')
    .replace(/^[a-z]+(?![a-z])/i, (word) => {
      const at = counted.indexOf(word.toLowerCase());
      return at < 0 ? word : String(at);
    });

/** A text in plain digits and single spaces, without a word that says that it is about right; sign for sign else. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[^ -~]/g, plainSign)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(about, '');
