/**
 * The words of a record up to the first full stop or semicolon that ends a clause, as a sentence: what a page says where
 * the rest is one click away. A point inside a number or a mark ends nothing.
 */
export function firstClause(words: string): string {
  const [clause = words] = /^.*?(?=[.;](?:\s|$))/s.exec(words.trim()) ?? [];
  return `${clause.replace(/\.$/, '')}.`;
}
