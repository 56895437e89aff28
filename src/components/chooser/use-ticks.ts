import { useEffect, useState } from 'preact/hooks';

const storage = 'headroom:ticks';

type Ticks = Readonly<Record<string, readonly string[]>>;

function all(): Ticks {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storage) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Ticks) : {};
  } catch {
    // Private windows may keep nothing.
    return {};
  }
}

function keep(list: string, ticked: readonly string[]): void {
  const others = Object.entries(all()).filter(([name]) => name !== list);
  const kept = ticked.length === 0 ? others : [...others, [list, ticked]];
  try {
    localStorage.setItem(storage, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // The ticks then last as long as the page.
  }
}

/**
 * What is ticked off in a list, kept in this browser.
 * @param list says which list it is: its result and the numbers it was made for
 */
export function useTicks(list: string) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useEffect(() => {
    const held = all()[list];
    setTicked(Array.isArray(held) ? held : []);
  }, [list]);
  return {
    ticked,
    tick: (item: string, on: boolean): void => {
      const next = [...ticked.filter((one) => one !== item), ...(on ? [item] : [])];
      setTicked(next);
      keep(list, next);
    },
  };
}
