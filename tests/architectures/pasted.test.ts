import { readdirSync, readFileSync } from 'node:fs';
import DOMPurify from 'dompurify';
import mermaid from 'mermaid-11';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FlowJson, SequenceJson, StageJson } from '../../src/schemas/published/stage.ts';

/**
 * The Mermaid text that the site offers, read as GitHub reads it: with Mermaid 11, which has no icons and no layout of
 * ours. What it finds in the text is what the published model says.
 */

const folder = 'dist/architectures';
const models = JSON.parse(readFileSync(`${folder}/stages.json`, 'utf8')) as StageJson[];
const offered = models.flatMap(({ id, talk, today }) => [
  { file: `${id}.mmd`, drawn: talk },
  ...(today === null ? [] : [{ file: `${id}-today.mmd`, drawn: today }]),
]);

/** `parse` only says whether a text is sound; what is in it, this part of Mermaid tells, which it keeps for itself. */
const store = mermaid as unknown as {
  readonly mermaidAPI: {
    readonly getDiagramFromText: (text: string) => Promise<{ readonly type: string; readonly db: unknown }>;
  };
};

const read = async (file: string) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  await mermaid.parse(text);
  return store.mermaidAPI.getDiagramFromText(text);
};

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>' };

/** A label as it is shown: without the signs of what is new and of what is closed, entities as what they stand for. */
const shown = (label: string | undefined): string =>
  (label ?? '')
    .replace(/ﬂ°°(\d+)¶ß/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (all, name: string) => named[name] ?? all)
    .replace(/^\+ | †$/g, '');

const nameOf = ({ label, role }: { label: string; role: string | null }): string =>
  role === null ? label : `${label}, ${role}`;

/** What Mermaid's own store of a flowchart has. */
interface Flow {
  getVertices: () => ReadonlyMap<string, { readonly text?: string }>;
  getEdges: () => readonly { readonly start: string; readonly end: string; readonly text: string }[];
  getSubGraphs: () => readonly { readonly id: string; readonly title: string; readonly nodes: readonly string[] }[];
}

function expectFlow(db: Flow, { nodes, edges, groups }: FlowJson): void {
  // The names of frames count as parts where lines lead to them; none do here.
  expect([...db.getVertices()].map(([id, { text }]) => [id, shown(text)])).toEqual(
    expect.arrayContaining(nodes.map((node) => [node.id, nameOf(node)])),
  );
  expect(db.getVertices().size).toBe(nodes.length);
  expect(db.getEdges().map(({ start, end, text }) => [start, end, shown(text)])).toEqual(
    edges.map(({ from, to, label }) => [from, to, label ?? '']),
  );
  const inside = (id: string): string[] => [
    ...nodes.filter(({ group }) => group === id).map((node) => node.id),
    ...groups.filter(({ parent }) => parent === id).map((group) => group.id),
  ];
  const frames = db.getSubGraphs().map(({ id, title, nodes: held }) => [id, shown(title), [...held].sort()]);
  expect(frames).toHaveLength(groups.length);
  expect(frames).toEqual(expect.arrayContaining(groups.map(({ id, label }) => [id, label, inside(id).sort()])));
}

/** What Mermaid's own store of a sequence has. */
interface Talk {
  getActors: () => ReadonlyMap<string, { readonly description: string }>;
  getMessages: () => readonly { readonly from?: string; readonly to?: string; readonly message: unknown }[];
}

function expectTalk(db: Talk, { participants, messages }: SequenceJson): void {
  expect([...db.getActors()].map(([id, { description }]) => [id, shown(description)])).toEqual(
    participants.map((one) => [one.id, nameOf(one)]),
  );
  // Who is busy and under which condition are messages of a kind to Mermaid; those say nothing.
  const said = db.getMessages().filter(({ from, to, message }) => from && to && typeof message === 'string' && message);
  expect(said.map(({ from, to, message }) => [from, to, shown(String(message))])).toEqual(
    messages.map(({ from, to, label }) => [from, to, label]),
  );
}

describe('the offered text, read by Mermaid 11', () => {
  beforeAll(() => {
    // Mermaid cleans labels before it reads them, which needs a DOM; here only its grammar is asked.
    Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });
  });

  it('is there for every picture, and for nothing else', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.mmd'));
    expect(offered.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(offered)('$file has the parts, lines, frames and words of the model', async ({ file, drawn }) => {
    const { type, db } = await read(file);
    if ('nodes' in drawn) {
      expect(type).toBe('flowchart-v2');
      expectFlow(db as Flow, drawn);
    } else {
      expect(type).toBe('sequence');
      expectTalk(db as Talk, drawn);
    }
  });
});
