/**
 * Filters the rows of the lists below it. Rows carry their facets as data attributes; the choice is kept in the address
 * by name. Without scripts the controls stay hidden and everything is listed.
 */
class FilterList extends HTMLElement {
  #rows: HTMLElement[] = [];
  #controls: (HTMLInputElement | HTMLSelectElement)[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-row]')];
    this.#controls = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-facet]')];
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.#read();
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    this.#apply();
  }

  #read(): void {
    const asked = new URLSearchParams(location.search);
    for (const control of this.#controls) {
      const value = asked.get(control.name)?.slice(0, 200);
      if (value === undefined) continue;
      if (control instanceof HTMLInputElement) control.value = value;
      else if ([...control.options].some((option) => option.value === value)) control.value = value;
    }
  }

  #changed(): void {
    const url = new URL(location.href);
    for (const { name, value } of this.#controls) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    url.searchParams.sort();
    history.replaceState(history.state, '', url);
    this.#apply();
  }

  #matches(row: HTMLElement): boolean {
    return this.#controls.every((control) => {
      const wanted = control.value.trim().toLowerCase();
      if (!wanted) return true;
      if (control instanceof HTMLSelectElement) return row.getAttribute(`data-${control.name}`) === control.value;
      const text = `${row.id} ${row.textContent}`.toLowerCase();
      return wanted.split(/\s+/).every((word) => text.includes(word));
    });
  }

  #apply(): void {
    let shown = 0;
    for (const row of this.#rows) {
      row.hidden = !this.#matches(row);
      if (!row.hidden) shown++;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-row]:not([hidden])');
    }
    const count = this.querySelector('output');
    if (count)
      count.textContent = shown === 0 ? 'Nothing fits: loosen a filter.' : `${shown} of ${this.#rows.length} shown`;
  }
}

customElements.define('filter-list', FilterList);
