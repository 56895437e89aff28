import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './sheet-tabs.css';

export interface Tab {
  /** End of the panel's anchor, which the address says: `chart`. */
  readonly id: string;
  readonly label: string;
  readonly body: ComponentChildren;
}

interface Props {
  /** Begins the anchors of the panels: `c-conn`. */
  readonly base: string;
  readonly tabs: readonly Tab[];
  /** A tab that has something to say opens by itself. */
  readonly asked: string | undefined;
  readonly onOpen: (id: string) => void;
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** What stands behind the answer, one part at a time. Without scripts, and on paper, the parts follow one another. */
export function SheetTabs({ base, tabs, asked, onOpen }: Props) {
  const [open, setOpen] = useState(tabs[0]?.id ?? '');
  const buttons = useRef<Record<string, HTMLButtonElement | null>>({});
  const anchor = (id: string): string => `${base}-${id}`;
  const show = (id: string): void => {
    setOpen(id);
    onOpen(id);
  };
  useLayoutEffect(() => {
    const read = (): void => {
      const named = tabs.find(({ id }) => location.hash === `#${anchor(id)}`);
      if (!named) return;
      show(named.id);
      // The browser found nothing to scroll to as long as the panel was closed.
      requestAnimationFrame(() => {
        buttons.current[named.id]?.scrollIntoView({ block: 'nearest' });
      });
    };
    read();
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
    };
  }, []);
  useEffect(() => {
    if (asked !== undefined) show(asked);
  }, [asked]);
  const choose = (id: string): void => {
    show(id);
    history.replaceState(history.state, '', `${location.pathname}${location.search}#${anchor(id)}`);
  };
  const key = (event: KeyboardEvent): void => {
    const to = moves[event.key]?.(
      tabs.findIndex(({ id }) => id === open),
      tabs.length,
    );
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    buttons.current[tab.id]?.focus();
  };
  return (
    <div class="sheet-tabs">
      <div class="sheet-tablist" role="tablist" aria-label="Behind the answer" onKeyDown={key}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${anchor(id)}-tab`}
            aria-controls={anchor(id)}
            aria-selected={id === open}
            tabIndex={id === open ? 0 : -1}
            ref={(button) => {
              buttons.current[id] = button;
            }}
            onClick={() => {
              choose(id);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ id, label, body }) => (
        <div
          key={id}
          id={anchor(id)}
          class={`sheet-panel sheet-panel-${id}`}
          role="tabpanel"
          aria-labelledby={`${anchor(id)}-tab`}
          data-open={id === open ? '' : undefined}
        >
          <p class="sheet-panel-title">{label}</p>
          {body}
        </div>
      ))}
    </div>
  );
}
