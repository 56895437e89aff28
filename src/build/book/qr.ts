import type { Element } from 'hast';
import { s } from 'hastscript';
import { encode } from 'uqr';

/** A QR code as one vector path with a quiet zone of four modules; a screen reader hears what it is for. */
export function qrCode(address: string, label: string): Element {
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const path = data
    .map((row, y) =>
      runs(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return s('svg', { className: ['qr'], role: 'img', ariaLabel: label, viewBox: `0 0 ${data.length} ${data.length}` }, [
    s('title', label),
    s('path', { d: path, fill: '#000' }),
  ]);
}

/** Start and length of each run of dark modules in a row. */
function runs(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else found.push([x, 1]);
  });
  return found;
}
