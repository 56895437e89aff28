import { viewIn, withView } from './view-address.ts';

/** Switches between the views of a list. The address keeps the choice; the first view goes without saying. */
export function startViews(): void {
  const frame = document.querySelector<HTMLElement>('[data-views]');
  if (!frame) return;
  const links = [...frame.querySelectorAll<HTMLAnchorElement>('[data-view-link]')];
  const views = links.map((link) => link.dataset['viewLink'] ?? '');
  const show = (view: string): void => {
    frame.dataset['views'] = view;
    for (const link of links)
      if (link.dataset['viewLink'] === view) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  const read = (): void => show(viewIn(location.search, views));
  for (const link of links)
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const view = link.dataset['viewLink'] ?? '';
      const url = new URL(location.href);
      url.hash = '';
      url.search = withView(url.search, view, views);
      history.replaceState(history.state, '', url);
      show(view);
    });
  window.addEventListener('popstate', read);
  read();
}
