import { z } from 'astro/zod';
import { quoted } from './fields.ts';

/** A question that search offers before anything is typed. */
export const questionSchema = () => z.strictObject({ id: z.string(), text: quoted });
