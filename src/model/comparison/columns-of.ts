/** What a choice of columns asks of a column, and of a result of a chooser. */
interface Column {
  readonly id: string;
  readonly service: string;
}
interface Chosen {
  readonly id: string;
  readonly services: readonly string[];
}

const wordsOf = (id: string): readonly string[] => id.split('-');

/** How many words two ids have in common. */
const shared = (a: string, b: string): number => wordsOf(a).filter((word) => wordsOf(b).includes(word)).length;

/**
 * The columns of a table in which a result of a chooser stands: the one of that name, or for each of its services the
 * column with most of its name, such as the FIFO one for a FIFO result.
 * @returns ids in the order of the services; empty where the table has none of them
 */
export function columnsOf({ id, services }: Chosen, columns: readonly Column[]): readonly string[] {
  const own = columns.find((column) => column.id === id);
  if (own) return [own.id];
  const best = services.flatMap((service) => {
    const candidates = columns.filter((column) => column.service === service);
    const most = Math.max(...candidates.map((column) => shared(column.id, id)));
    return candidates.find((column) => shared(column.id, id) === most)?.id ?? [];
  });
  return [...new Set(best)];
}
