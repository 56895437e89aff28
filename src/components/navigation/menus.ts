/** Closes an open menu of the header on Escape, on a click elsewhere and when the focus leaves it. */
export function startMenus(): void {
  const menus = (): NodeListOf<HTMLDetailsElement> => document.querySelectorAll('details.header-menu[open]');
  const leave = (target: EventTarget | null): void => {
    for (const menu of menus()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  };
  document.addEventListener('click', ({ target }) => {
    leave(target);
  });
  document.addEventListener('focusin', ({ target }) => {
    leave(target);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of menus()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}
