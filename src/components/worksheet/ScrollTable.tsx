import type { ComponentChildren } from 'preact';

interface Props {
  readonly caption: string;
  readonly children: ComponentChildren;
}

/** A table that keeps its numbers whole: where it is wider than the page, it scrolls by itself. */
export function ScrollTable({ caption, children }: Props) {
  return (
    <div class="sheet-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="sheet-table">
        <caption>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
