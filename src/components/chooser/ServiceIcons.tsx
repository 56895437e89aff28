import type { Result } from '../../model/chooser/index.ts';
import type { ChooserData } from './data.ts';

interface Props {
  readonly result: Pick<Result, 'services'>;
  readonly icons: ChooserData['icons'];
  readonly size: number;
  /** So many at most. */
  readonly most?: number;
}

/** The services of a result as pictures; their names are beside them. */
export function ServiceIcons({ result, icons, size, most = 3 }: Props) {
  const drawn = [...new Set(result.services.flatMap((service) => icons[service] ?? []))].slice(0, most);
  return (
    <span class="service-icons">
      {drawn.map((src) => (
        <img key={src} src={src} alt="" width={size} height={size} />
      ))}
    </span>
  );
}
