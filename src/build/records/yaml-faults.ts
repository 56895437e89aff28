import { LineCounter, parseDocument, type Document } from 'yaml';
import type { TextFault } from './text-faults.ts';
import { fieldOf, yamlRules } from './yaml-rules.ts';

/** A YAML text, read: its document and its lines, and what keeps it from being read. */
export interface ReadYaml {
  readonly doc: Document;
  readonly lines: LineCounter;
  readonly content: unknown;
  readonly fault?: TextFault;
}

/** What is wrong with a text, as its author sees it: the parser says only what it met, and where. */
function faultOf(text: string, code: string, message: string, at: number): TextFault | undefined {
  const lines = text.split('\n');
  const line = lines[at - 1] ?? '';
  const met = { ...{ code, lines, at, line }, message: message.split('\n')[0] ?? '', ...fieldOf(line) };
  for (const rule of yamlRules) {
    const fault = rule(met);
    if (fault) return fault;
  }
  return undefined;
}

/** Reads a YAML text. Of several faults the first counts: the others follow from it. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines });
  const [error] = [...doc.errors, ...doc.warnings];
  const withFault = (code: string, message: string, at: number): ReadYaml => {
    const fault = faultOf(text, code, message, at);
    return { doc, lines, content: undefined, ...(fault ? { fault } : {}) };
  };
  if (error) return withFault(error.code, error.message, lines.linePos(error.pos[0]).line);
  try {
    return { doc, lines, content: doc.toJS() as unknown };
  } catch (thrown) {
    // A star at the start of a text refers to another part of the file, which the parser looks for only now.
    const at = text.split('\n').findIndex((line) => /[:-] \*/.test(line)) + 1;
    return withFault('BAD_ALIAS', (thrown as Error).message, at);
  }
}
