import { HeadroomBar, type HeadroomBarProps } from './HeadroomBar.tsx';

interface Props {
  readonly title: string;
  readonly bars: readonly (HeadroomBarProps & { readonly id: string })[];
}

/** Bars under one heading: their columns start at the same place, their ceiling marks stand above one another. */
export function HeadroomBars({ title, bars }: Props) {
  return (
    <div class="headroom-group">
      <p class="headroom-title">{title}</p>
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
