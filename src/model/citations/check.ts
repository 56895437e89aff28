import type { CitationsFile, CitedPart } from './file.ts';
import type { Found } from './find.ts';
import { ageOf, type Step } from './since.ts';

/** What became of a cited part. */
export type Finding = { readonly found: Found; readonly title?: string } & (
  | { readonly state: 'current'; readonly fingerprint: string; readonly pinned: boolean }
  | { readonly state: 'changed'; readonly fingerprint: string; readonly cited: string; readonly steps: readonly Step[] }
  | {
      readonly state: 'superseded';
      readonly fingerprint: string;
      readonly by: readonly string[];
      readonly steps: readonly Step[];
    }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'removed'; readonly edition: string }
  | { readonly state: 'unknown'; readonly why: string }
);

/** The part that an id or an address names. */
function partOf(file: CitationsFile, id: string): { id: string; part: CitedPart } | undefined {
  const own = file.parts[id];
  if (own) return { id, part: own };
  // `C-CONC#formula` names a heading of the calculator's page.
  const [, record = '', anchor = ''] = /^(.+?)\/([^/]+)$/.exec(id) ?? [];
  const paths = [`/${id}`, `${file.parts[record]?.path ?? ''}#${anchor}`];
  const byPath = Object.entries(file.parts).find(([, { path }]) => paths.includes(path));
  return byPath && { id: byPath[0], part: byPath[1] };
}

/** The edition in which another part took its place. */
const isReplacement = ({ changes = [] }: Step): boolean => changes.some(({ field }) => field.startsWith('replacedBy.'));

/** Compares one citation with what its part says now. */
export function findingOf(found: Found, file: CitationsFile): Finding {
  const to = file.moved[`/${found.id}`] ?? file.moved[`/${found.id.split('#')[0] ?? ''}`];
  if (to !== undefined) return { found, state: 'moved', to };
  const gone = file.gone[found.id];
  if (gone) return { found, title: gone.title, state: 'removed', edition: gone.edition };
  const known = partOf(file, found.id);
  if (!known) return { found, state: 'unknown', why: 'the site has no such part' };
  const { part } = known;
  const { title } = part;
  const fingerprint = part.steps.at(-1)?.fingerprint ?? '';
  const age = found.fingerprint === undefined ? undefined : ageOf(part.steps, found.fingerprint);
  if (!age) return { found, title, state: 'current', fingerprint, pinned: false };
  if (age.kind === 'unknown')
    return {
      found,
      title,
      state: 'unknown',
      why: `no edition has the fingerprint ${found.fingerprint ?? ''}; cite the part again`,
    };
  if (age.kind === 'current') return { found, title, state: 'current', fingerprint, pinned: true };
  if (part.replacedBy && age.steps.some(isReplacement))
    return { found, title, state: 'superseded', fingerprint, by: part.replacedBy, steps: age.steps };
  return { found, title, state: 'changed', fingerprint, cited: age.cited, steps: age.steps };
}

const shown = (text: string | undefined): string => {
  if (text === undefined) return 'nothing';
  if (text.startsWith('§')) return 'other text';
  return text.length > 80 ? `“${text.slice(0, 77)}…”` : `“${text}”`;
};

/** The changes of a part, a line each: `answer: “…” → “…”`, `fact sqs-message-size: value “256 KiB” → “1 MiB” (source)`. */
export function sayChanges(steps: readonly Step[]): string[] {
  return steps.flatMap(({ edition, changes = [], facts = [] }) => [
    ...changes.map(({ field, old, new: now }) =>
      old?.startsWith('§') || now?.startsWith('§')
        ? `${edition}: ${field} was rewritten`
        : `${edition}: ${field}: ${shown(old)} → ${shown(now)}`,
    ),
    ...facts.map(({ fact, title, changes: fields }) => {
      const of = (name: string) => fields.find(({ field }) => field === name);
      const [value, source] = [of('value'), of('source')];
      const what = value ? `${shown(value.old)} → ${shown(value.new)}` : fields.map(({ field }) => field).join(', ');
      return `${edition}: fact ${fact} (${title}): ${what}${source?.new === undefined ? '' : `; source: ${source.new}`}`;
    }),
  ]);
}
