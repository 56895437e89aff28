const section = /^## [^\n]*\[#not-counted\]\n(?<text>[\s\S]*?)(?=^## |$(?![\s\S]))/m;
const lead = /^- \*\*(.+?)\.?\*\*/gm;

/** The first word of a name or a term keeps its capital. */
const isName = (word: string): boolean => /^(?:[A-Z]{2,}|[A-Z]\w*[A-Z]|AWS|CPU|DynamoDB|Lambda|Region)/.test(word);

/** What the article of a calculator lists as not counted: the bold words at the front of each item. */
export function notCounted(article: string): readonly string[] {
  const text = section.exec(article)?.groups?.['text'] ?? '';
  return [...text.matchAll(lead)].map(([, words = '']) =>
    isName(words) ? words : words.charAt(0).toLowerCase() + words.slice(1),
  );
}
