import { ceilingAt, headroom, levelWords, type LoadKind } from '../../model/formulas/headroom.ts';
import { nbsp } from '../../model/quantity/number.ts';
import { say, sayBare, type Quantity } from '../../model/quantity/say.ts';
import { shareWords } from './share-words.ts';
import './headroom-bar.css';

/** Where a ceiling comes from: what sort of limit it is, and the row of the ledger that tells the rest. */
export interface Cited {
  readonly kind: string;
  /** The day that the source speaks for, and its title. */
  readonly date: string;
  readonly source: string;
  readonly href: string;
}

export interface HeadroomBarProps {
  readonly label: string;
  readonly load: number;
  readonly ceiling: number;
  /** What both figures are; a bare count without it. */
  readonly quantity?: Quantity;
  /** A load that reaches its ceiling is over; a setting may stand at its limit. */
  readonly kind?: LoadKind | undefined;
  /** What sort of ceiling it is, where the ledger does not say it. */
  readonly detail?: string | undefined;
  readonly cited?: Cited | undefined;
}

const brief = { brief: true };
const percent = (share: number): string => `${String(Math.round(share * 1e4) / 100)}%`;
const count: Quantity = { dimension: 'count' };

/** The sign of the site: a load, the room above it, and the ceiling, with the figures beside it. */
export function HeadroomBar({
  label,
  load,
  ceiling,
  quantity = count,
  kind = 'load',
  detail,
  cited,
}: HeadroomBarProps) {
  const room = headroom(load, ceiling, kind);
  const exact = `${say(load, quantity)} of ${say(ceiling, quantity)}`;
  return (
    <div class="headroom" data-level={room.level}>
      <span class="headroom-label">
        {label}
        {cited ? (
          <a class="headroom-detail" href={cited.href} title={cited.source}>
            {cited.kind}, <span class="nb">{cited.date}</span>
          </a>
        ) : (
          detail && <span class="headroom-detail">{detail}</span>
        )}
      </span>
      <span class="headroom-track" style={{ '--ceiling': percent(ceilingAt) }} aria-hidden="true">
        <span class="headroom-fill" style={{ inlineSize: percent(room.fill) }} />
        <span class="headroom-ceiling" />
      </span>
      <span class="headroom-figures" title={exact}>
        <b>{sayBare(load, quantity, brief)}</b> of{nbsp}
        {say(ceiling, quantity)}
      </span>
      <span class="headroom-share">
        {shareWords(room.utilisation)}
        <span class="sr-only">: {levelWords(room, kind)}</span>
      </span>
    </div>
  );
}
