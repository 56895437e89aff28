const number = /[−-]?\d[\d.,]*(?: ×\s10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g;
const unit =
  /#(?:\s(?:thousand|million|billion|trillion))?(?:\s(?:ns|µs|ms|s|min|h|days?|years?|bytes?|[KMGTPE]i?B|%|USD)(?![a-z]))?(?:\/(?:s|min|h|day|month))?/g;

/** The sentences of a text with a sign for each figure: two that say the same of other numbers are one. */
const patternsOf = (text: string): readonly string[] =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(number, '#')
    .replace(unit, '#')
    .split(/(?<=[.:;,(]) /);

/** Remembers what was said. */
export class Said {
  readonly #patterns = new Set<string>();

  /** Takes the texts in. @returns whether one of them says what none before did */
  add(texts: readonly string[]): boolean {
    const before = this.#patterns.size;
    for (const text of texts) for (const pattern of patternsOf(text)) this.#patterns.add(pattern);
    return this.#patterns.size > before;
  }
}
