/** A line of what is printed; the key says which of the same state's lines of the other day it stands for. */
export interface Line {
  readonly key: string;
  readonly text: string;
}

/**
 * What is printed on the two days, line by line: a line that is the same on both stands once, others once for each day.
 * The first line says which of the two it is.
 */
export function bothDays(talk: readonly Line[], today: readonly Line[]): readonly string[] {
  const then = new Map(talk.map(({ key, text }) => [key, text]));
  const now = new Map(today.map(({ key, text }) => [key, text]));
  const same = talk.length === today.length && talk.every(({ key, text }) => now.get(key) === text);
  if (same) return ['today: the same', ...talk.map(({ text }) => text)];
  const lines = keysInOrder(talk, today).flatMap((key) => {
    const [was, is] = [then.get(key), now.get(key)];
    if (was === is) return [was ?? ''];
    return [...(was === undefined ? [] : [`[talk]  ${was}`]), ...(is === undefined ? [] : [`[today] ${is}`])];
  });
  return ['today: as marked', ...lines];
}

/** All keys in the order of the talk; those of today alone come after the one that they follow. */
function keysInOrder(talk: readonly Line[], today: readonly Line[]): readonly string[] {
  const keys = talk.map(({ key }) => key);
  today.forEach(({ key }, i) => {
    if (keys.includes(key)) return;
    const before = today[i - 1]?.key;
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  });
  return keys;
}

/** The lines of a state that another state does not have, and which of its lines are gone. */
export function otherThan(before: readonly Line[], after: readonly Line[]): readonly Line[] {
  const old = new Map(before.map(({ key, text }) => [key, text]));
  const kept = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key }) => !kept.has(key)).map(({ key }) => ({ key, text: `${key}: gone` }));
  return [...after.filter(({ key, text }) => old.get(key) !== text), ...gone];
}
