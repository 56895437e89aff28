import { z } from 'astro/zod';
import { quoted } from './parts.ts';

/** A question that search offers before anything is typed. */
export const questionSchema = () => z.strictObject({ id: z.string(), text: quoted });
