import { z } from 'astro/zod';
import { anchor, edgeKind, signName } from '../architecture.ts';
import type { Frozen } from '../fields.ts';

const id = anchor.describe('Name of your own, in kebab-case: `order-queue`.');
const text = (what: string) => z.string().trim().min(1, 'is empty: enter text').describe(what);

const row = z
  .string()
  .trim()
  .min(1, 'is empty: enter ids with blanks between them, and `.` for an empty cell')
  .describe('Ids of parts from left to right with blanks between them; `.` is an empty cell.');
const rows = z.array(row).min(1, 'has no row: enter at least one');

/** A system as it is drawn: what a stage of the talk can be taken as, and what anybody may write. Absent is optional. */
export const modelFile = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors that check as you type.'),
    version: z.literal('1.0.0').optional().describe('Version of the form.'),
    url: z.url().optional().describe('Where the model comes from.'),
    title: text('What the system is called.'),
    caption: text('What the drawing shows, in a sentence: its description for those who do not see it.').optional(),
    groups: z
      .array(
        z.strictObject({
          id,
          label: text('What it is called.'),
          parent: anchor.optional().describe('Id of the frame around it.'),
        }),
      )
      .optional()
      .describe('Frames around parts.'),
    nodes: z
      .array(
        z.strictObject({
          id,
          label: text('What it is called in the drawing.'),
          role: text('What this one does among several of its kind.').optional(),
          service: anchor.optional().describe('Id of an AWS service as in services.json: it brings its icon.'),
          icon: z.string().optional().describe('Name of an icon of the npm package aws-icons, for any other service.'),
          sign: signName.optional().describe('A sign of ours, for what is no service; “service” without one.'),
          group: anchor.optional().describe('Id of the frame it is in.'),
          new: z.boolean().optional().describe('Marked as new in the drawing.'),
        }),
      )
      .min(1, 'is empty: a system has at least one part')
      .describe('Parts.'),
    edges: z
      .array(
        z.strictObject({
          from: anchor.describe('Id of a part.'),
          to: anchor.describe('Id of a part.'),
          kind: edgeKind.optional().describe('What passes; “call” without one.'),
          label: text('Words on the line.').optional(),
        }),
      )
      .describe('Connections.'),
    place: z
      .strictObject({
        wide: rows.describe('Rows of cells for the drawing that runs from left to right.'),
        tall: rows
          .optional()
          .describe('The same for the drawing that runs from top to bottom; without it that of “wide”, turned.'),
      })
      .optional()
      .describe('Where the parts go. Without it they are put in columns by who calls whom.'),
  })
  .describe('The model of a system of parts and connections, to be drawn by `npm run diagrams -- --model`.');

export type ModelJson = Frozen<z.output<typeof modelFile>>;
