import { say, sayBare } from '../quantity/say.ts';
import type { Ranked } from '../worksheet/sheet.ts';

/** A quota or setting that a load needs raised, from what it is to what is needed. */
export interface Raise {
  readonly part: Pick<Ranked, 'id' | 'label'>;
  readonly from: number;
  readonly to: number;
  /** The same as printed: `6` and `25`, `5 MiB/s` and `18 MiB/s`. */
  readonly words: { readonly from: string; readonly to: string };
}

const mebibyte = 2 ** 20;

/** Rounded up to a number that one would ask for: whole, from 100 on to two digits. */
function roundUp(value: number): number {
  const whole = Math.ceil(Number(value.toPrecision(12)));
  const place = 10 ** Math.max(0, Math.floor(Math.log10(whole)) - 1);
  return Math.ceil(whole / place) * place;
}

/** The quotas and settings that a load is past, in the order in which it meets them. */
export const quotasToRaise = (ranking: readonly Ranked[]): readonly Raise[] =>
  ranking
    .filter(({ hard, load, ceiling }) => !hard && load > ceiling)
    .map(({ id, label, load, ceiling, quantity }) => {
      const unit = quantity.dimension === 'byte-rate' ? mebibyte : 1;
      const to = roundUp(load / unit) * unit;
      const bare = quantity.dimension === 'count' ? sayBare : say;
      return {
        part: { id, label },
        from: ceiling,
        to,
        words: { from: bare(ceiling, quantity), to: bare(to, quantity) },
      };
    });
