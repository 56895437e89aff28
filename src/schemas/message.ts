import { z } from 'astro/zod';
import { label, quoted, words, type Ref } from './fields.ts';

/** An error message as a service, a database or a library prints it, with the page that answers it. */
export const messageSchema = (ref: Ref) =>
  z.strictObject({
    /** Permanent: the anchor of the message on its page. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case'),
    text: quoted,
    /** Other wordings: older versions, names of exceptions, codes. */
    also: z.array(quoted).default([]),
    /** Who says it. */
    from: label,
    service: ref('services').optional(),
    /** What has happened. */
    means: words,
    /** What to do first. */
    first: words,
    /** What answers it: a decision, a worksheet, or the address of a page. */
    answer: z
      .string()
      .regex(
        /^(D-(?:\d\d|[1-9]\d{2,3})|C-[A-Z]+(-[A-Z]+)*|\/([^#?]*\/)?)$/,
        'name a decision (D-09), a calculator (C-CONN) or a page (/services/sqs/)',
      ),
    /** Anchor of the part of that page. */
    at: z.string().optional(),
  });
