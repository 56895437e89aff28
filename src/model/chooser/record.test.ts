import { expect, it } from 'vitest';
import { adr } from './adr.ts';
import { factOf, given, ready } from './fixture.ts';
import { flips, otherDay } from './flips.ts';
import { plainAt } from './plain.ts';
import { recommend } from './recommend.ts';
import type { Taken } from './record.ts';
import { markdown, openQuestions } from './take-away.ts';
import { walk } from './walk.ts';
import { days } from '../facts/days.ts';

const tree = ready();
const answers = { readers: 'one', size: '700bytes', again: 'yes' };
const taken: Taken = {
  plain: plainAt('today', factOf),
  link: 'https://example.org/?readers=one',
  flips: flips(tree, given(answers), 'today').flips,
  overruns: ['Size: 2 MB is 2 times the limit.'],
  limitLink: (fact) => `https://example.org/limits/#${fact}`,
  confirmation: 'The oldest message is younger than [[limit]].',
  otherDay: otherDay(tree, given(answers), 'today'),
};
const walked = walk(tree, given(answers), 'today');

it('writes a decision record in the form of MADR, with the reader’s answers and the figures of the day', () => {
  expect(walked.kind === 'result' && adr(tree, walked, taken)).toBe(`---
status: proposed
date: ${days.today}
---

# Which one? The bus

## Context and Problem Statement

Finds one of four. Answers and figures are as of ${days.today} (today).

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

* The oldest message is younger than 1,000 bytes.
* Size: 2 MB is 2 times the limit.

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

Limits of the chosen option:

* [size of a message: 1,000 bytes (hard limit)](https://example.org/limits/#limit)

What would change this:

* The queue, if again: “the no one” instead of “the yes one”.
* The pointer, if size: “the large one” instead of “the small one”.
* The topic, if readers: “the several one” instead of “the one one”, and again: “the no one” instead of “the yes one”.

As of 2024-02-29 (the day of the talk) the same answers lead to “The pointer”.
Decision D-16. [Answers and recommendation](https://example.org/?readers=one).
`);
});

it('writes Markdown to paste, with question and answers', () => {
  expect(walked.kind === 'result' && markdown(tree, walked, taken)).toBe(`## Which one? The bus

It is the bus.

**Answers**

- Which readers? the one one
- Which size? 700bytes (the small one)
- Which again? the yes one

**Why**

- The bus fits 1,000 bytes.

**Trade-offs**

- All but the bus.

**Your numbers against its limits**

- Size: 2 MB is 2 times the limit.

**Its limits**

- [size of a message: 1,000 bytes (hard limit)](https://example.org/limits/#limit)

**Common wrong pick**

- Another one. It ends at 1,000 bytes.

**Runner-up**

- The queue, when it fits better.

**What would change this**

- again: “the no one” instead of “the yes one” → The queue
- size: “the large one” instead of “the small one” → The pointer
- readers: “the several one” instead of “the one one”, and again: “the no one” instead of “the yes one” → The topic
- As of 2024-02-29 (the day of the talk) the same answers lead to “The pointer”.

D-16, Headroom, figures as of ${days.today}: https://example.org/?readers=one
`);
});

it('writes what to start with and what to find out in the same layout', () => {
  const unsure = given({ readers: 'unknown', size: 'small', again: 'no' });
  const open = walk(tree, unsure, 'today');
  const found = open.kind === 'short-list' ? recommend(tree, unsure, open) : undefined;
  expect(found && openQuestions(tree, open, found, taken)).toBe(`## Which one? Start with: The queue

It is one of the cheapest to undo (weeks of work), and as many of the open answers lead to it as to “The topic”. It is the queue.

**Answers**

- Which readers? not known
- Which size? the small one
- Which again? the no one

**Find out**

- Which readers? “the several one” → The topic

**Still possible**

- The topic

D-16, Headroom, figures as of ${days.today}: https://example.org/?readers=one
`);
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
