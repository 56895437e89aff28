import { z } from 'astro/zod';
import { words } from './fields.ts';

/** The day on which something is on the slide; without it, on both. */
export const only = z.enum(['talk', 'today']).optional();

/** Our own signs, for what is no service. */
export const slideSign = z.enum([
  'people',
  'browser',
  'server',
  'database',
  'code',
  'globe',
  'clock',
  'check',
  'chart',
  'box',
]);

/** Drawings of how the four kinds of transport deliver. */
export const transport = z.enum(['topic', 'queue', 'bus', 'stream']);

/** A last line below the body: a condition, or whose figures these are. */
export const remark = { remark: words.optional() };

export const item = z.strictObject({ head: words, text: words.optional(), only });

export const items = z.array(item);
