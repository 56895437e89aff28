import { z } from 'astro/zod';
import type { RecordOf } from './fields.ts';

const address = z.string().startsWith('/', 'write the address from the root of the site, with a leading slash');

/** An address that moved. */
export const moveSchema = () =>
  z.strictObject({
    /** The old address: a page, `/page/#part`, `/page/?name` or `/page/?name=choice`. */
    id: address,
    /** Where it leads now. */
    to: address,
  });

export type Move = RecordOf<typeof moveSchema>;
