// F-025: an answer is opened to change it, then the browser’s Back, and answers are gone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFrom, type Entry } from './history.ts';

/** A tab’s history: what the browser does with the steps of a chooser. */
class Tab {
  #entries: Entry[] = [{ address: '', again: undefined }];
  get now(): Entry {
    return this.#entries.at(-1)!;
  }
  #to(next: Entry): void {
    if (stepFrom(this.now) === 'replaceState') this.#entries.pop();
    this.#entries.push(next);
  }
  answer(question: string): void {
    this.#to({ address: `${this.now.address}&${question}`, again: undefined });
  }
  change(question: string): void {
    this.#to({ address: this.now.address, again: question });
  }
  back(): void {
    if (this.#entries.length > 1) this.#entries.pop();
  }
}

const word = fc.constantFrom('waits', 'job', 'protocol', 'receivers');
const act = fc.record({ does: fc.constantFrom('answer' as const, 'change' as const, 'back' as const), word });

const after = (acts: readonly { does: 'answer' | 'change' | 'back'; word: string }[]): Tab => {
  const tab = new Tab();
  for (const { does, word: of } of acts) tab[does](of);
  return tab;
};

describe('Back in a chooser', () => {
  it('closes a question that was opened again, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.array(word, { minLength: 1, maxLength: 3 }), (acts, opened) => {
        const tab = after(acts);
        fc.pre(tab.now.again === undefined);
        const before = tab.now;
        for (const question of opened) tab.change(question);
        expect(tab.now.again).toBe(opened.at(-1));
        tab.back();
        expect(tab.now).toEqual(before);
      }),
    );
  });

  it('undoes a change that was made in one step', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), word, (acts, question) => {
        const tab = after(acts);
        fc.pre(tab.now.again === undefined);
        const before = tab.now;
        tab.change(question);
        tab.answer('new');
        tab.back();
        expect(tab.now).toEqual(before);
      }),
    );
  });
});
