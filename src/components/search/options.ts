import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionProps } from './HitLine.tsx';

export interface Options {
  /** What makes the element at this place an option of the list. */
  at(index: number): OptionProps;
  /** Which one is selected. */
  readonly selected: number;
}

/** How far the list answers what is in the field. */
export interface Answering {
  /** Its first option is the answer; otherwise another may still come before it. */
  readonly sure: boolean;
  /** More comes by itself. */
  readonly coming: boolean;
}

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * The keys of a list below a field: arrows move, Home and End go to the ends once the arrows have moved, Enter opens
 * the selected option, with Ctrl in a new tab, with Shift it copies the address. The focus stays in the field. Enter
 * that comes before the first option is known opens it as soon as it is, unless the reader types on or moves.
 * @param reset whatever it is, when it changes the first is selected again
 * @param onMove the reader is on the list
 */
export function useOptions(
  input: HTMLInputElement,
  reset: unknown,
  answering: Answering,
  onMove: () => void,
  onCopy: (href: string) => void,
): Options {
  const [selected, setSelected] = useState(0);
  const elements = useRef<(HTMLAnchorElement | null)[]>([]);
  const moved = useRef(false);
  /** The selected option is the reader's own choice. */
  const chosen = useRef(false);
  const current = useRef(0);
  current.current = selected;
  const count = (): number => elements.current.filter(Boolean).length;

  /** Enter that waits for an answer. */
  const waiting = useRef<Pressed>();
  const now = useRef(answering);
  now.current = answering;

  const follow = (option: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey }: Pressed): void => {
    waiting.current = undefined;
    if (shiftKey) onCopy(option.href);
    else if (ctrlKey || metaKey) window.open(option.href, '_blank', 'noopener');
    else option.click();
  };

  // Before the next key: it would meet the option of another list.
  useLayoutEffect(() => {
    moved.current = false;
    chosen.current = false;
    waiting.current = undefined;
    setSelected(0);
  }, [reset]);

  useLayoutEffect(() => {
    const option = elements.current[current.current];
    if (!waiting.current) return;
    if (option && now.current.sure) follow(option, waiting.current);
    else if (!now.current.coming) waiting.current = undefined;
  });

  useLayoutEffect(() => {
    const go = (index: number): void => {
      const last = count() - 1;
      if (last < 0) return;
      const next = index < 0 ? last : index > last ? 0 : index;
      moved.current = true;
      chosen.current = true;
      waiting.current = undefined;
      onMove();
      setSelected(next);
      elements.current[next]?.scrollIntoView({ block: 'nearest' });
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const { key } = event;
      const steps: Readonly<Record<string, number>> = {
        ArrowDown: current.current + 1,
        ArrowUp: current.current - 1,
        PageDown: Math.min(count() - 1, current.current + 5),
        PageUp: Math.max(0, current.current - 5),
        ...(moved.current ? { Home: 0, End: count() - 1 } : {}),
      };
      const step = steps[key];
      if (step !== undefined) {
        event.preventDefault();
        go(step);
      } else if (key === 'Enter') {
        event.preventDefault();
        const option = elements.current[current.current];
        if (option && (now.current.sure || chosen.current)) follow(option, event);
        else if (now.current.coming) waiting.current = event;
      }
    };
    const forget = (): void => {
      waiting.current = undefined;
    };
    const dialog = input.closest('dialog');
    input.addEventListener('keydown', pressed);
    dialog?.addEventListener('close', forget);
    return () => {
      input.removeEventListener('keydown', pressed);
      dialog?.removeEventListener('close', forget);
    };
  }, [input]);

  useEffect(() => {
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', 'search-list');
    input.setAttribute('aria-expanded', String(count() > 0));
    if (count() > 0) input.setAttribute('aria-activedescendant', `search-option-${selected}`);
    else input.removeAttribute('aria-activedescendant');
  });

  elements.current.length = 0;
  return {
    selected,
    at: (index) => ({
      role: 'option',
      id: `search-option-${index}`,
      tabIndex: -1,
      'aria-selected': index === selected,
      ref: (element) => {
        elements.current[index] = element;
      },
      onPointerMove: () => {
        if (waiting.current) return;
        chosen.current = true;
        onMove();
        if (current.current !== index) setSelected(index);
      },
    }),
  };
}
