/** A priority queue: least cost first; of equal costs, first come first out, so that results never vary. */
export class Heap<T extends { readonly cost: number }> {
  readonly #items: { state: T; age: number }[] = [];
  #age = 0;

  #before(i: number, j: number): boolean {
    const [a, b] = [this.#items[i], this.#items[j]];
    return a !== undefined && b !== undefined && (a.state.cost - b.state.cost || a.age - b.age) < 0;
  }

  #swap(i: number, j: number): void {
    const [a, b] = [this.#items[i], this.#items[j]];
    if (a && b) [this.#items[i], this.#items[j]] = [b, a];
  }

  push(state: T): void {
    this.#items.push({ state, age: this.#age++ });
    for (let i = this.#items.length - 1; i > 0;) {
      const up = (i - 1) >> 1;
      if (!this.#before(i, up)) break;
      this.#swap(i, up);
      i = up;
    }
  }

  pop(): T | undefined {
    const top = this.#items[0];
    const last = this.#items.pop();
    if (!top || !last || this.#items.length === 0) return top?.state;
    this.#items[0] = last;
    for (let i = 0; ;) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      let least = i;
      if (this.#before(left, least)) least = left;
      if (this.#before(right, least)) least = right;
      if (least === i) return top.state;
      this.#swap(i, least);
      i = least;
    }
  }
}
