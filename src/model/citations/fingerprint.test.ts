import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from './fields.ts';
import { fingerprintOf, fingerprintPattern, shortHash } from './fingerprint.ts';

const record = {
  id: 'queue-size',
  quantity: 'message size',
  unit: 'KiB',
  values: [
    { number: 256, to: '2025-08-04', sources: [{ source: 'guide', date: '2024-02-01' }] },
    { number: 1024, from: '2025-08-04', sources: [{ source: 'guide', date: '2026-09-01' }, { source: 'news' }] },
  ],
  on: { order: ['key', 'all'] },
  note: 'Counts the attributes too.',
};

type Path = readonly (string | number)[];

/** Paths of all plain values of a record. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => leaves(one, [...path, i]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => leaves(one, [...path, name]));
  return [path];
}

function withLeaf(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((one: unknown, i) => (i === step ? withLeaf(one, rest, change) : one));
  const held = value as Record<string, unknown>;
  return { ...held, [step]: withLeaf(held[step], rest, change) };
}

const part = (of: unknown, facts: readonly string[] = []) => ({ title: 'Message size', fields: fieldsOf(of), facts });
const noFacts = () => undefined;

describe('a fingerprint', () => {
  it('is short and can be read out', () => {
    expect(shortHash('anything')).toMatch(new RegExp(`^${fingerprintPattern}$`));
  });

  it('moves with every field of the record', () => {
    const before = fingerprintOf(part(record), noFacts);
    for (const path of leaves(record).filter(([first]) => first !== 'id')) {
      const changed = withLeaf(record, path, (old) => (typeof old === 'number' ? old + 1 : `${String(old)}x`));
      expect(fingerprintOf(part(changed), noFacts), path.join('.')).not.toBe(before);
    }
  });

  it('moves with every field of a fact that feeds the part, and with no other fact', () => {
    const of = (fact: unknown, id = 'queue-size') =>
      fingerprintOf(part({ says: 'As large as [[queue-size]].' }, ['queue-size']), (asked) =>
        asked === id ? fieldsOf(fact) : undefined,
      );
    for (const path of leaves(record).filter(([first]) => first !== 'id'))
      expect(of(withLeaf(record, path, (old) => `${String(old)}x`)), path.join('.')).not.toBe(of(record));
    expect(of({ note: 'a' }, 'other')).toBe(of({ note: 'b' }, 'other'));
  });

  it('stays where only the layout moves: order of fields, white space, where a drawing puts its parts', () => {
    const before = fingerprintOf(part(record), noFacts);
    const turned = Object.fromEntries(Object.entries(record).reverse());
    expect(fingerprintOf(part(turned), noFacts)).toBe(before);
    expect(fingerprintOf(part({ ...record, note: 'Counts  the\n attributes too.' }), noFacts)).toBe(before);
    expect(fingerprintOf(part({ ...record, place: { wide: [['a']] }, order: 7, asks: ['how big'] }), noFacts)).toBe(
      before,
    );
  });

  it('differs for different records', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (fields) => {
        const one = { title: '', fields, facts: [] };
        const name = Object.keys(fields)[0] ?? 'a';
        const other = { ...one, fields: { ...fields, [name]: `${fields[name] ?? ''}x` } };
        expect(fingerprintOf(one, noFacts)).not.toBe(fingerprintOf(other, noFacts));
      }),
    );
  });
});

describe('fieldsOf', () => {
  it('names members of a list by their id, so that a new one renames no other', () => {
    const options = [
      { id: 'queue', says: 'one receiver' },
      { id: 'topic', says: 'many' },
    ];
    const before = fieldsOf({ options });
    const after = fieldsOf({ options: [{ id: 'bus', says: 'rules' }, ...options] });
    expect(after).toMatchObject(before);
  });

  it('keeps plain lists in one field', () => {
    expect(fieldsOf({ tiers: ['users-1', 'users-1m'] })).toEqual({ tiers: 'users-1, users-1m' });
  });

  it('leaves layout out at the top of a record only: a question may be called order', () => {
    expect(fieldsOf({ order: 3, on: { order: ['key'] } })).toEqual({ 'on.order': 'key' });
  });
});
