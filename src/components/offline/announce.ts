import { base, keptId } from './kept-id.ts';
import './announce.css';

const storage = 'headroom:announced';

/** Says once for each edition that the copy in this browser is older than the site; it is changed by the reader alone. */
export async function announce(): Promise<void> {
  // Past the worker, as in `cache.ts`.
  const asked = fetch(`${base()}offline-id.txt`, { cache: 'no-store', mode: 'same-origin' });
  const answer = await asked.catch(() => undefined);
  const id = answer?.ok ? (await answer.text()).trim() : '';
  // Without a network, or with one that answers by itself, there is no edition to announce.
  if (!/^[0-9a-f]{12}$/.test(id) || id === keptId() || sessionStorage.getItem(storage) === id) return;
  sessionStorage.setItem(storage, id);
  const bar = document.createElement('div');
  bar.className = 'offline-edition not-content';
  bar.role = 'status';
  const link = document.createElement('a');
  link.href = `${base()}reference/downloads/#offline`;
  link.textContent = 'Update your offline copy';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Later';
  close.addEventListener('click', () => {
    bar.remove();
  });
  bar.append('A new edition of this site is available. ', link, close);
  document.body.append(bar);
}
