import { HeadroomBar, type HeadroomBarProps } from './HeadroomBar.tsx';

interface Props {
  readonly title: string;
  /** Without the title above it, which is then only read aloud. */
  readonly untitled?: boolean;
  readonly bars: readonly (HeadroomBarProps & { readonly id: string })[];
}

/** Bars under one heading: their columns start at the same place, their ceiling marks stand above one another. */
export function HeadroomBars({ title, untitled = false, bars }: Props) {
  return (
    <div class="headroom-group">
      {!untitled && <p class="headroom-title">{title}</p>}
      <ul class="headroom-list" role="list" aria-label={title}>
        {bars.map(({ id, ...bar }) => (
          <li key={id}>
            <HeadroomBar {...bar} />
          </li>
        ))}
      </ul>
    </div>
  );
}
