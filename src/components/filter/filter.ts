import { queryOf } from '../../model/link/query.ts';

/** Rows of any list, and those of the register of limits, which are many. */
const row = ':is([data-row], .fact-row)';

/**
 * Filters the rows of the lists below it. Rows, or the group they are in, carry their facets as data attributes; the choice is kept in the address
 * by name. Without scripts there are no controls and everything is listed.
 */
class FilterList extends HTMLElement {
  #rows: HTMLElement[] = [];
  #controls: (HTMLInputElement | HTMLSelectElement)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** So many of the rows that match are shown. */
  #most = Infinity;
  /** Where the build keeps rows apart, until they are asked for. */
  #apart: HTMLElement[] = [];
  #coming: Promise<void> | undefined;

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>(row)];
    this.#apart = [...this.querySelectorAll<HTMLElement>('[data-apart]')];
    this.#controls = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-facet]')];
    const form = this.querySelector('form');
    if (!form) return;
    this.#most = this.#page;
    this.#read();
    this.querySelector('[data-more]')?.addEventListener('click', () => void this.#more());
    window.addEventListener('hashchange', () => this.#apply());
    form.addEventListener('focusin', () => void this.#complete());
    form.addEventListener('input', () => this.#changed());
    // Before the reader leaves a field, and with it perhaps the page.
    form.addEventListener('change', () => this.#write());
    window.addEventListener('popstate', () => {
      this.#read();
      this.#apply();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    this.#apply();
  }

  /** Whether more than the rows that are there is asked for. */
  get #wanting(): boolean {
    const named = location.hash.slice(1);
    return (
      this.#most > this.#rows.length ||
      this.#controls.some(({ value }) => value !== '') ||
      this.#apart.some((place) => named !== '' && place.querySelector(`[id="${CSS.escape(named)}"]`))
    );
  }

  async #more(): Promise<void> {
    const seen = this.querySelectorAll(`${row}:not([hidden])`).length;
    await this.#complete();
    this.#most += this.#page;
    this.#apply();
    // On to the first of the rows that have come.
    const [next] = [...this.querySelectorAll(`${row}:not([hidden])`)].slice(seen);
    next?.querySelector('a')?.focus({ preventScroll: true });
  }

  async #complete(): Promise<void> {
    if (this.#apart.length > 0) this.#coming = this.#bring(this.#apart.splice(0));
    await this.#coming;
  }

  /** Brings the rows that are kept apart. */
  async #bring(places: readonly HTMLElement[]): Promise<void> {
    try {
      const { bringLater } = await import('../apart/later.ts');
      await Promise.all(places.map(bringLater));
    } catch {
      // What stands in for them is shown, as where what it fetches does not come.
      for (const place of places) place.dataset['failed'] = '';
    }
    this.#coming = undefined;
    this.#rows = [...this.querySelectorAll<HTMLElement>(row)];
    // The row that the address names is another element now, for the browser and for whoever follows the address.
    if (location.hash !== '') {
      location.replace(location.href);
      dispatchEvent(new HashChangeEvent('hashchange'));
    }
    this.#apply();
  }

  get #page(): number {
    return Number(this.dataset['page'] ?? Infinity);
  }

  #read(): void {
    const asked = queryOf(location.search);
    for (const control of this.#controls) {
      const value = asked.get(control.name)?.slice(0, 200) ?? '';
      if (control instanceof HTMLInputElement) control.value = value;
      else if ([...control.options].some((option) => option.value === value)) control.value = value;
    }
  }

  #changed(): void {
    this.#most = this.#page;
    this.#apply();
    clearTimeout(this.#timer);
    // Browsers refuse an address that changes with every key.
    this.#timer = setTimeout(() => this.#write(), 200);
  }

  #write(): void {
    clearTimeout(this.#timer);
    const url = new URL(location.href);
    for (const { name, value } of this.#controls) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    url.searchParams.sort();
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }

  #matches(one: HTMLElement): boolean {
    return this.#controls.every((control) => {
      const wanted = control.value.trim().toLowerCase();
      if (!wanted) return true;
      const facet = `data-${control.name}`;
      if (control instanceof HTMLSelectElement) return one.closest(`[${facet}]`)?.getAttribute(facet) === control.value;
      const text = `${one.id} ${one.textContent}`.toLowerCase();
      return wanted.split(/\s+/).every((word) => text.includes(word));
    });
  }

  #apply(): void {
    if (this.#apart.length > 0 && this.#wanting) void this.#complete();
    const matching = this.#rows.filter((row) => this.#matches(row));
    const named = matching.findIndex((row) => row.id !== '' && row.id === location.hash.slice(1));
    const wasHidden = matching[named]?.hidden === true || named >= this.#most;
    this.#most = Math.max(this.#most, named + 1);
    const shown = new Set(matching.slice(0, this.#most));
    for (const row of this.#rows) {
      row.hidden = !shown.has(row);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector(`${row}:not([hidden]), [data-failed]`);
    }
    for (const later of this.querySelectorAll('[data-later]')) later.removeAttribute('data-later');
    if (wasHidden) matching[named]?.scrollIntoView();
    this.#say(this.#apart.length > 0 ? Number(this.dataset['total']) : matching.length, shown.size);
  }

  #say(matching: number, shown: number): void {
    const rows = this.dataset['rows'] ?? '';
    const typed = this.#controls.find((control) => control instanceof HTMLInputElement)?.value.trim() ?? '';
    const count = this.querySelector('output');
    if (this.#coming) {
      if (count) count.textContent = 'Loading …';
      return;
    }
    const none = `No ${rows} match${typed === '' ? ' these filters' : ` “${typed}”`}. Clear filters to see all ${this.#rows.length}.`;
    if (count) count.textContent = matching === 0 ? none : `${shown} of ${matching} ${rows}`;
    const more = this.querySelector<HTMLElement>('[data-more]');
    if (!more) return;
    more.hidden = shown === matching;
    more.textContent = `Show ${Math.min(this.#page, matching - shown)} more`;
  }
}

customElements.define('filter-list', FilterList);
