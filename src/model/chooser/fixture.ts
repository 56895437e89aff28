import type { Fact } from '../facts/as-of.ts';
import { answersFrom } from './answer.ts';
import { treeOf } from './tree.ts';
import type { Answer, Answers, Chooser, Clause, Question, Result, Rule, Tree } from './types.ts';

const answer = (id: string, upTo?: string): Answer => ({
  id,
  label: `the ${id} one`,
  means: id,
  ...(upTo ? { upTo } : {}),
});

export const question = (id: string, answers: readonly string[], more: Partial<Question> = {}): Question => ({
  id,
  param: id,
  short: id,
  text: `Which ${id}?`,
  why: 'It decides.',
  buildsOn: [],
  answers: answers.map((one) => answer(one)),
  ...more,
});

export const result = (id: string, on: Clause, more: Partial<Result> = {}): Result => ({
  id,
  title: `The ${id}`,
  does: `It is the ${id}.`,
  services: [],
  atHand: [],
  parts: [],
  because: [{ on, says: `The ${id} fits [[limit]].`, if: [], unless: [] }],
  givesUp: [`All but the ${id}.`],
  mind: [],
  limits: ['limit'],
  traps: [{ tempts: 'Another one.', fails: 'It ends at [[limit]].', facts: ['limit'], if: [], unless: [] }],
  runnersUp: [{ result: id === 'queue' ? 'topic' : 'queue', when: 'it fits better' }],
  decision: 'D-16',
  undo: 'weeks',
  prices: [],
  worksheets: [],
  asks: [],
  ...more,
});

export const rule = (then: string, ...when: readonly Clause[]): Rule => ({
  when: when.length > 0 ? when : [{}],
  then,
  facts: [],
});

/** Ends at 256 bytes on the day of the talk, at 1,000 bytes today. */
export const limit: Fact = {
  id: 'limit',
  quantity: 'size of a message',
  kind: 'hard',
  unit: 'bytes',
  values: [
    { number: 256, to: '2025-08-04', confidence: 'high', sources: [] },
    { number: 1000, from: '2025-08-04', confidence: 'high', sources: [] },
  ],
};

export const factOf = (id: string): Fact | undefined => (id === limit.id ? limit : undefined);

/** A small sound tree: three questions, four results, one of which exists today only. */
export const chooser: Chooser = {
  id: 'small',
  title: 'Which one?',
  about: 'Finds one of four.',
  leans: 'To the queue.',
  decision: 'D-16',
  slides: [],
  claims: [],
  questions: [
    question('readers', ['one', 'several']),
    question('size', [], {
      number: { dimension: 'bytes', min: 1, measures: [] },
      answers: [answer('small', 'limit'), answer('large')],
    }),
    question('again', ['no', 'yes']),
  ],
  details: [],
  conditions: {},
  rules: [
    rule('pointer', { size: ['large'] }),
    { ...rule('bus', { again: ['yes'] }), facts: ['limit'] },
    rule('queue', { readers: ['one'] }),
    rule('topic'),
  ],
  results: [
    result('queue', { readers: ['one'] }),
    result('topic', { readers: ['several'] }),
    result('pointer', { size: ['large'] }),
    result('bus', { again: ['yes'] }, { from: '2026-09-28' }),
  ],
  checks: [
    {
      kind: 'rising',
      says: 'More readers never lead back to the queue.',
      question: 'readers',
      answers: ['one', 'several'],
      ranks: [['queue'], ['topic', 'bus']],
    },
  ],
  scenarios: [],
  leftOut: [],
};

export const ready = (changed: Partial<Chooser> = {}): Tree => treeOf({ ...chooser, ...changed }, factOf).tree;

/** Answers as a reader gives them to this tree. */
export const given = (texts: Readonly<Record<string, string>>): Answers => answersFrom(ready(), texts);
