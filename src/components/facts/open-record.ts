/** The rows of a group as they are when opened, by id. */
type Records = Readonly<Record<string, string>>;

const asked = new Map<string, Promise<Records>>();

async function fetched(group: string): Promise<Records> {
  const answer = await fetch(`${document.documentElement.dataset['base'] ?? '/'}reference/limits/rows/${group}.json`);
  if (!answer.ok) throw new Error(`the records of ${group} did not come: ${answer.status}`);
  return (await answer.json()) as Records;
}

/** All that is recorded of the limit that the address names, in its row. Where it does not come, the row keeps its line. */
async function open(): Promise<void> {
  const row = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const group = row?.closest<HTMLElement>('[data-group]')?.dataset['group'];
  if (!row?.matches('.fact-row') || group === undefined || row.dataset['whole'] !== undefined) return;
  const records = asked.get(group) ?? fetched(group);
  asked.set(group, records);
  try {
    const whole = (await records)[row.id];
    if (whole === undefined) return;
    // What a citation says of the row may have come before.
    const since = row.querySelector('.cited-since');
    row.innerHTML = whole;
    if (since) row.querySelector('td')?.prepend(since);
    row.dataset['whole'] = '';
  } catch (error) {
    asked.delete(group);
    console.warn(error);
  }
}

/** Opens the row that a link or a press names. */
export function startRecords(): void {
  // In development the rows are whole.
  if (document.querySelector('.limits-register .cite')) return;
  addEventListener('hashchange', () => void open());
  void open();
}
