import { expect, it } from 'vitest';
import { adr } from './adr.ts';
import { factOf, ready } from './fixture.ts';
import { flips, otherDay } from './flips.ts';
import { plainAt } from './plain.ts';
import { openQuestions, paragraph, type Taken } from './record.ts';
import { walk } from './walk.ts';

const tree = ready();
const answers = { readers: 'one', size: '700bytes', again: 'yes' };
const taken: Taken = {
  plain: plainAt('today', factOf),
  link: 'https://example.org/?readers=one',
  flips: flips(tree, answers, 'today').flips,
  otherDay: otherDay(tree, answers, 'today'),
};
const walked = walk(tree, answers, 'today');

it('writes a decision record in the form of MADR, with the reader’s answers and the figures of the day', () => {
  expect(walked.kind === 'result' && adr(tree, walked, taken)).toBe(`---
status: proposed
date: 2026-11-22
---

# Which one? The bus

## Context and Problem Statement

Finds one of four. The answers and figures are those of 2026-11-22 (today).

| Question | Answer |
| --- | --- |
| Which readers? | the one one |
| Which size? | 700bytes (the small one) |
| Which again? | the yes one |

## Decision Drivers

* again: the yes one

## Considered Options

* The bus
* The queue
* Another one

## Decision Outcome

Chosen option: “The bus”, because:

* The bus fits 1,000 bytes.

### Consequences

* Good: It is the bus.

### Confirmation

* Ledger: size of a message: 1,000 bytes (hard limit).

## Pros and Cons of the Options

### The bus

* Good: The bus fits 1,000 bytes.
* Bad: All but the bus.

### The queue

* Good when it fits better.
* Bad: All but the queue.

### Another one

* Bad: It ends at 1,000 bytes.

## More Information

What would turn it:

* The queue, if again: “the no one” instead of “the yes one”.
* The pointer, if size: “the large one” instead of “the small one”.
* The topic, if readers: “the several one” instead of “the one one”, and again: “the no one” instead of “the yes one”.

As of 2024-02-29 (the day of the talk) the same answers lead to “The pointer”.
Decision D-16. [The answers, to be changed](https://example.org/?readers=one).
`);
});

it('says the same in a paragraph', () => {
  expect(walked.kind === 'result' && paragraph(tree, walked, taken)).toBe(
    'The bus (D-16; 2026-11-22 (today)). The bus fits 1,000 bytes. Given up: All but the bus. Not taken: Another one. ' +
      'It ends at 1,000 bytes. Next best: The queue, when it fits better. It turns to “The queue” with again: “the no one” ' +
      'instead of “the yes one”. As of 2024-02-29 (the day of the talk) the same answers lead to “The pointer”. ' +
      'https://example.org/?readers=one',
  );
});

it('names what has to be found out', () => {
  const open = walk(tree, { readers: 'unknown', size: 'small', again: 'no' }, 'today');
  expect(open.kind === 'short-list' && openQuestions(open, taken)).toBe(
    'Still open, as of 2026-11-22 (today): The queue; The topic. To be found out: Which readers? https://example.org/?readers=one',
  );
});

it('prints figures of a pinned day, and marks what nobody verified', () => {
  const plain = plainAt('today', (id) =>
    id === 'loose'
      ? {
          id,
          quantity: 'x',
          kind: 'typical',
          unit: 'ms',
          values: [{ number: 30, confidence: 'unverified', sources: [] }],
        }
      : factOf(id),
  );
  expect(plain.words('Then [[limit@talk]], now [[limit]]; [[loose]].')).toBe(
    'Then 256 bytes, now 1,000 bytes; 30 ms (not verified).',
  );
});
