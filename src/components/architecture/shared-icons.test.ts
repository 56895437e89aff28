import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordsIn } from '../../build/records/parsed.ts';
import { contentOf } from '../../model/architecture/svg.ts';
import { iconSymbols } from './icons.ts';
import { withSharedIcons } from './shared-icons.ts';

const stages = recordsIn(process.cwd(), 'architectures');
const read = (id: string): string =>
  contentOf({ svg: readFileSync(new URL(`../../generated/diagrams/${id}.wide.svg`, import.meta.url), 'utf8') });
const uses = (svg: string): string[] => [...svg.matchAll(/<use\b[^>]*\shref="#([^"]+)"/g)].map(([, id = '']) => id);

describe('a drawing with the icons of the page', () => {
  it.each(stages.map(({ id }) => id))('%s has every icon from the sprite, and none of its own', (id) => {
    const nodes = stages.find((stage) => stage.id === id)?.nodes ?? [];
    const [own, shared] = [read(id), withSharedIcons(read(id), nodes)];
    expect(shared).not.toContain('<symbol');
    expect(uses(shared)).toHaveLength(uses(own).length);
    for (const icon of uses(shared)) expect([...iconSymbols().keys()]).toContain(icon);
  });
});
