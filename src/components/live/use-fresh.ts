import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** A node of what Preact has drawn, by the names that its packages export it under. */
interface Drawn {
  readonly type: unknown;
  readonly __e?: Node | null;
  readonly __k?: readonly (Drawn | null | undefined)[] | null;
}

/**
 * Whether something else has taken a drawn node from its place: the browser's translator puts `<font>` around each text,
 * extensions replace words. Preact would go on writing into the text that is no longer on the page.
 */
function isTorn(drawn: Drawn | null | undefined, parent: Node): boolean {
  if (!drawn) return false;
  const node = typeof drawn.type === 'function' ? undefined : drawn.__e;
  if (node && node.parentNode !== parent) return true;
  return drawn.__k?.some((child) => isTorn(child, node ?? parent)) ?? false;
}

const Fresh = createContext(0);

export const FreshProvider = Fresh.Provider;

/** The key of texts in a view whose fields have to stay: they are drawn anew once the page was edited under them. */
export const useFreshKey = (): number => useContext(Fresh);

interface Focus {
  readonly id: string;
  readonly range: readonly [number, number] | undefined;
}

function focusIn(container: Element): Focus | undefined {
  const at = document.activeElement;
  if (!at || at.id === '' || !container.contains(at)) return undefined;
  const { selectionStart: from, selectionEnd: to } = at instanceof HTMLInputElement ? at : {};
  return { id: at.id, range: from == null || to == null ? undefined : [from, to] };
}

/**
 * A number that is another one as soon as somebody else has edited what this view drew: parts that have it as key are
 * then drawn anew, and show what they should. The focus stays where it was.
 * @param body the element that the view draws first, directly in the one that it was started on
 */
export function useFresh(body: RefObject<Element>): number {
  const fresh = useRef(0);
  const focus = useRef<Focus>();
  const container = body.current?.parentElement;
  if (container && isTorn((container as unknown as Drawn).__k as unknown as Drawn, container)) {
    fresh.current += 1;
    focus.current = focusIn(container);
  }
  useLayoutEffect(() => {
    const was = focus.current;
    focus.current = undefined;
    const at = was && document.getElementById(was.id);
    if (!was || !at || at === document.activeElement) return;
    at.focus({ preventScroll: true });
    if (at instanceof HTMLInputElement && was.range) at.setSelectionRange(...was.range);
  });
  return fresh.current;
}
