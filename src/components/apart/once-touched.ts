/** Brings all of it once the reader touches the page, or prints it. */
export function bringOnceTouched(places: Iterable<HTMLElement>): void {
  const touches = ['pointerover', 'focusin', 'keydown', 'beforeprint'];
  const touched = (): void => {
    for (const name of touches) removeEventListener(name, touched);
    import('./later.ts').then(
      ({ bringLater }) => {
        for (const place of places) void bringLater(place);
      },
      () => {
        // What stands in for it is shown, as where what it fetches does not come.
        for (const place of places) place.dataset['failed'] = '';
      },
    );
  };
  for (const name of touches) addEventListener(name, touched);
}
