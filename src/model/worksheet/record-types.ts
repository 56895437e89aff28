import type { Quantity } from '../quantity/say.ts';
import type { Written } from '../../schemas/worksheet.ts';
import type { Saying } from './saying.ts';
import type { Input, Output, WorkedSum } from './sheet.ts';

/** A bar by the names of its load and its limit. */
export interface BarRecord {
  readonly id: string;
  readonly label: string;
  readonly when?: string | undefined;
  readonly load: string;
  readonly of: string;
  readonly fact?: string | undefined;
  readonly detail?: string | undefined;
  readonly quantity: Quantity;
  readonly binary?: true | string | undefined;
  readonly kind?: 'setting' | undefined;
}

/** The same with every amount read: what pages load. */
export interface WorksheetRecord {
  readonly id: string;
  readonly title: string;
  readonly path: `/capacity/${string}/`;
  readonly services: readonly string[];
  readonly limits: readonly string[];
  /** The unit of each limit. */
  readonly units: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, Input>>;
  readonly outputs: Readonly<Record<string, Output>>;
  /** Results that only bars and sentences use. */
  readonly inner: Readonly<Record<string, { readonly quantity: Quantity }>>;
  readonly bars: readonly {
    readonly title: string;
    readonly ranking: boolean;
    readonly whatIf: boolean;
    readonly bars: readonly BarRecord[];
  }[];
  readonly chart: {
    readonly over: string;
    readonly shows: readonly [string, ...string[]];
    readonly columns?: readonly string[];
    readonly range?: readonly [number, number];
    readonly limits?: readonly { readonly label: string; readonly at: string }[];
  };
  readonly carries: Written['carries'];
  readonly phrases: Readonly<Record<string, Saying>>;
  readonly says: readonly Saying[];
  readonly warns: Readonly<Record<string, Saying>>;
  readonly steps: Written['steps'];
  readonly question: { readonly find: string; readonly of: string; readonly is: number };
  readonly examples: readonly {
    readonly id: string;
    readonly label: string;
    readonly shows: string;
    readonly values: Readonly<Record<string, number | string>>;
    readonly expect: Readonly<Record<string, string>>;
    readonly backward?: { readonly find: string; readonly of: string; readonly is: number; readonly answer: string };
  }[];
  readonly worked: Readonly<Record<string, WorkedSum>>;
}
