import type { Kind } from './entry.ts';

/** How a question is put says which kind of answer is meant. Each holds for many questions. */
const ways: readonly (readonly [RegExp, Readonly<Partial<Record<Kind, number>>>])[] = [
  // What a service allows, not what a load needs.
  [
    /\bhow (many|much|long|big|large)\b.*\b(can|may|allow(s|ed)?|supports?|have|has|hold)\b(?!.*\b(need|for)\b)/i,
    { limit: 1.14, service: 1.08, calculator: 0.86 },
  ],
  [
    /\b(how (many|much|long|big|far|fast)|calculat\w*|formula|estimate|sizing|compute the)\b/i,
    { calculator: 1.12, limit: 1.04 },
  ],
  [
    /\b(when (should|do|to|is)|should (i|we)|do (i|we) need|whether|why|worth)\b/i,
    { decision: 1.08, chooser: 1.06, term: 0.92 },
  ],
  [/\b(which|choose|chooser|pick|decide|versus|vs\.?|or)\b/i, { decision: 1.04, chooser: 1.1 }],
  [/\b(what (is|are|does|do)|meaning|definition|define|stands? for|glossary)\b/i, { term: 1.15 }],
  [
    /\b((still|can i|sign up).*(available|open|supported|there|sign up|use)|deprecat\w*|discontinu\w*|closed|shut ?down|end of (life|support)|eol|sunset|retired|new customers?)\b/i,
    { service: 1.12 },
  ],
  [/\b(limits?|quotas?|max(imum)?|price|pricing|costs?)\b/i, { limit: 1.06, service: 1.04 }],
  [/\b(architecture|diagram|picture|drawing|stage)\b/i, { part: 1.2 }],
  [/\bslides?\b/i, { slide: 1.35 }],
];

/** By how much each kind of answer is preferred, from how a question is put; a kind that is left out counts as 1. */
export function leansOf(query: string): Readonly<Partial<Record<Kind, number>>> {
  const all: Partial<Record<Kind, number>> = {};
  for (const [way, kinds] of ways) {
    if (!way.test(query)) continue;
    for (const [kind, factor] of Object.entries(kinds) as [Kind, number][]) all[kind] = (all[kind] ?? 1) * factor;
  }
  return all;
}
