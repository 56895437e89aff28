import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionProps } from './HitLine.tsx';

export interface Options {
  /** What makes the element at this place an option of the list. */
  at(index: number): OptionProps;
  /** Which one is selected. */
  readonly selected: number;
}

/**
 * The keys of a list below a field: arrows move, Home and End go to the ends once the arrows have moved, Enter opens
 * the selected option, with Ctrl in a new tab, with Shift it copies the address. The focus stays in the field.
 * @param reset whatever it is, when it changes the first is selected again
 * @param onMove the reader is on the list
 */
export function useOptions(
  input: HTMLInputElement,
  reset: unknown,
  onMove: () => void,
  onCopy: (href: string) => void,
): Options {
  const [selected, setSelected] = useState(0);
  const elements = useRef<(HTMLAnchorElement | null)[]>([]);
  const moved = useRef(false);
  const current = useRef(0);
  current.current = selected;
  const count = (): number => elements.current.filter(Boolean).length;

  useEffect(() => {
    moved.current = false;
    setSelected(0);
  }, [reset]);

  useEffect(() => {
    const go = (index: number): void => {
      const last = count() - 1;
      if (last < 0) return;
      const next = index < 0 ? last : index > last ? 0 : index;
      moved.current = true;
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
        if (!option) return;
        if (event.shiftKey) onCopy(option.href);
        else if (event.ctrlKey || event.metaKey) window.open(option.href, '_blank', 'noopener');
        else option.click();
      }
    };
    input.addEventListener('keydown', pressed);
    return () => input.removeEventListener('keydown', pressed);
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
        onMove();
        if (current.current !== index) setSelected(index);
      },
    }),
  };
}
