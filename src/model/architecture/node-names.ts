import { fullName, type Architecture } from './types.ts';

/** How often each text occurs. */
const counts = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/**
 * Names of parts by id, told apart within one picture: several of one name take the frame that each stands in
 * (“RDS Proxy in “Forums””), and those that share a frame as well a number (“Fargate task (active) 2”).
 */
export function nodeNames({ nodes, groups }: Pick<Architecture, 'nodes' | 'groups'>): Map<string, string> {
  const plain = counts(nodes.map(fullName));
  const framed = nodes.map((node) => {
    const name = fullName(node);
    const frame = groups.find(({ id }) => id === node.group)?.label;
    const others = nodes.filter((other) => fullName(other) === name && other.group !== node.group);
    return (plain.get(name) ?? 0) > 1 && frame !== undefined && others.length > 0 ? `${name} in “${frame}”` : name;
  });
  const total = counts(framed);
  const seen = new Map<string, number>();
  return new Map(
    nodes.map(({ id }, i) => {
      const name = framed[i] ?? id;
      const at = (seen.get(name) ?? 0) + 1;
      seen.set(name, at);
      return [id, (total.get(name) ?? 0) > 1 ? `${name} ${at}` : name];
    }),
  );
}
