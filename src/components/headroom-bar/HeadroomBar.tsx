import { ceilingAt, headroom, levelWords, type LoadKind } from '../../model/capacity/headroom.ts';
import { formatNumber, formatShare, nbsp } from '../../model/quantity/number.ts';
import './headroom-bar.css';

export interface HeadroomBarProps {
  readonly label: string;
  readonly load: number;
  readonly ceiling: number;
  /** Stands behind the figures: `vCPU`, `requests`, `/s`. */
  readonly unit?: string;
  /** A load that reaches its ceiling is over; a setting may stand at its limit. */
  readonly kind?: LoadKind;
  /** What sort of ceiling it is: "hard limit". */
  readonly detail?: string | undefined;
}

const percent = (share: number): string => `${String(Math.round(share * 1e4) / 100)}%`;

/** The sign of the site: a load, the room above it, and the ceiling, with the figures beside it. */
export function HeadroomBar({ label, load, ceiling, unit = '', kind = 'load', detail }: HeadroomBarProps) {
  const room = headroom(load, ceiling, kind);
  const rate = unit.startsWith('/') ? unit : '';
  const share = room.utilisation === undefined ? '' : `, ${formatShare(room.utilisation)}`;
  return (
    <div class="headroom" data-level={room.level}>
      <span class="headroom-label">
        {label}
        {detail && <span class="headroom-detail">{detail}</span>}
      </span>
      <span class="headroom-track" style={{ '--ceiling': percent(ceilingAt) }} aria-hidden="true">
        <span class="headroom-fill" style={{ inlineSize: percent(room.fill) }} />
        <span class="headroom-ceiling" />
      </span>
      <span class="headroom-figures">
        <b>
          {formatNumber(load)}
          {rate}
        </b>{' '}
        of{nbsp}
        {formatNumber(ceiling)}
        {rate}
        {unit && !rate && `${nbsp}${unit}`}
        <span class="sr-only">{`${share}: ${levelWords(room, kind)}`}</span>
      </span>
    </div>
  );
}
