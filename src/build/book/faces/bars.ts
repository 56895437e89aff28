import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { ceilingAt, headroom, levelWords } from '../../../model/formulas/headroom.ts';
import { say, sayBare } from '../../../model/quantity/say.ts';
import { formatShare } from '../../../model/quantity/number.ts';
import type { Bar, BarGroup } from '../../../model/worksheet/sheet.ts';

/** Length of a track, mm, and the height of the bar in it. */
const track = 42;
const height = 2.6;

/** Strokes of a hatched bar, cut at its end: a pattern or a gradient would be printed as dots. */
function hatch(width: number, level: 'near' | 'over'): Element {
  const [step, slant] = level === 'near' ? [1.5, 0] : [1.3, height];
  const starts = Array.from({ length: Math.ceil((width + slant) / step) }, (_, i) => i * step - slant);
  const lines = starts.flatMap((x) => {
    const from = Math.max(0, x);
    const to = Math.min(width, x + slant);
    if (slant === 0) return x >= width ? [] : [`M${round(x + 0.4)} 0v${height}`];
    if (to <= from) return [];
    return [`M${round(from)} ${round(height - (from - x))}L${round(to)} ${round(height - (to - x))}`];
  });
  return s('path', { d: lines.join(''), className: ['hatch'], fill: 'none' });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A bar as vectors in millimetres. */
function drawn({ level, fill }: ReturnType<typeof headroom>): Element {
  const width = round(Math.max(0.3, fill * track));
  const mark = round(ceilingAt * track);
  return s('svg', { viewBox: `0 -0.6 ${track} ${height + 1.2}`, className: ['bar', level], ariaHidden: 'true' }, [
    s('rect', { x: 0, y: 0, width: mark, height, className: ['room'] }),
    s('rect', { x: 0, y: 0, width, height, className: [level === 'calm' ? 'fill' : 'pale'] }),
    ...(level === 'calm' ? [] : [hatch(width, level)]),
    s('path', { d: `M${mark} -0.6v${height + 1.2}`, className: ['mark'] }),
  ]);
}

/** A load against its limit as a row: what, bar, figures, share. A bar that would be a hair is left to its figures. */
export function bar({ label, load, ceiling, quantity, kind = 'load' }: Bar): Element {
  const room = headroom(load, ceiling, kind);
  const share = room.utilisation;
  return h('tr', [
    h('th', { scope: 'row' }, label),
    h('td', share !== undefined && share < 0.01 && room.level === 'calm' ? [] : [drawn(room)]),
    h('td', `${sayBare(load, quantity, { brief: true })} of ${say(ceiling, quantity)}`),
    h('td', [
      share === undefined ? '–' : formatShare(share, { brief: true }),
      h('span', { className: ['unseen'] }, `: ${levelWords(room, kind)}`),
    ]),
  ]);
}

/** The first bars of a sheet's groups. */
export function bars(groups: readonly BarGroup[], most = 3): Element[] {
  const all = groups.flatMap((group) => group.bars).filter(({ load }) => Number.isFinite(load));
  const shown = all.slice(0, most);
  return shown.length === 0 ? [] : [h('table', { className: ['bars'] }, h('tbody', shown.map(bar)))];
}
