import fc from 'fast-check';
import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { grown, small } from './fixture.ts';
import { mermaidText, toMermaid } from './mermaid.ts';

// Mermaid cleans labels before it reads them, which needs a DOM; here only its grammar is asked.
Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });

const parses = (text: string) => expect(mermaid.parse(text)).resolves.toMatchObject({ diagramType: 'flowchart-v2' });
const withLabel = (label: string) => ({
  ...small,
  groups: [{ id: 'vpc', label }],
  nodes: small.nodes.map((node) => ({ ...node, label })),
  edges: small.edges.map((edge) => ({ ...edge, label })),
});

describe('writing Mermaid', () => {
  it('writes parts, frames and lines by their kind', () => {
    expect(toMermaid(small, { direction: 'LR' })).toBe(`flowchart LR
  accTitle: Stage X: A small stage
  accDescr: A service and its database.
  users["Users"]
  app-runner["App Runner"]
  subgraph vpc["VPC"]
    aurora-writer["Aurora, writer"]
  end
  users -->|"HTTPS"| app-runner
  app-runner --> aurora-writer
`);
  });

  it('marks what is new by sign and class, and what is closed by a dagger', () => {
    const text = toMermaid(grown, { direction: 'TB', fresh: new Set(['rds-proxy']), closed: new Set(['app-runner']) });
    expect(text).toContain('flowchart TB');
    expect(text).toContain('rds-proxy["+ RDS Proxy"]:::new');
    expect(text).toContain('app-runner["App Runner †"]');
    expect(text).toContain('classDef new');
  });

  it('dashes a name look-up', () => {
    const edges = [{ from: 'users', to: 'app-runner', kind: 'dns', label: 'DNS lookup' }] as const;
    expect(toMermaid({ ...small, edges }, { direction: 'LR' })).toContain('users -.->|"DNS lookup"| app-runner');
  });

  it('escapes what would end a label or start an entity', () => {
    expect(mermaidText('say "hi" & <go>\nnow; #1')).toBe('"say #quot;hi#quot; #amp; #lt;go#gt; now#59; #35;1"');
  });

  it.each([
    ['quotes', 'the "real" one'],
    ['brackets', 'a [b] (c) {d} <e> |f|'],
    ['unicode', 'Zürich → 東京 † ½ “x” 🚀'],
    ['a bare slash', '/'],
    ['words of the grammar', 'end subgraph click style'],
    ['Markdown and entities', '`**bold**` #quot; &amp; %% comment'],
    ['200 characters', 'x'.repeat(200)],
  ])('survives %s in every label, by Mermaid’s own parser', async (_name, label) => {
    await parses(toMermaid(withLabel(label), { direction: 'LR' }));
  });

  it('survives any text that holds more than blanks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).filter((text) => text.trim() !== ''),
        async (label) => {
          await parses(toMermaid(withLabel(label), { direction: 'TB' }));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is understood with everything marked', async () => {
    await parses(toMermaid(grown, { direction: 'LR', fresh: new Set(['rds-proxy']), closed: new Set(['app-runner']) }));
  });
});
