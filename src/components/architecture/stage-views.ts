import { asOfEvent } from '../as-of/as-of.ts';

/** Keeps the choice above a stage's picture, the day in the header and the address with each other. */
export function startStageViews(): void {
  const views = document.querySelector<HTMLElement>('[data-stage-views]');
  if (!views) return;
  const choices = [...views.querySelectorAll<HTMLInputElement>('.stage-tabs input')];
  const choose = (value: string | undefined): void => {
    const choice = choices.find((one) => one.value === value);
    if (choice) choice.checked = true;
  };
  const day = (): string | undefined => document.documentElement.dataset['asOf'];
  const isOpen = (): boolean => choices.some(({ value, checked }) => value === 'changes' && checked);
  /** What the address names is shown, whichever choice hides it. */
  const follow = (): void => {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (!target || !views.contains(target)) return;
    choose(target.closest('.stage-changes') ? 'changes' : day());
    target.scrollIntoView();
  };
  choose(day());
  follow();
  views.toggleAttribute('data-live', true);
  addEventListener('hashchange', follow);
  document.addEventListener(asOfEvent, () => {
    if (!isOpen()) choose(day());
  });
  views.addEventListener('change', ({ target }) => {
    const value = target instanceof HTMLInputElement ? target.value : '';
    document.querySelector<HTMLElement>(`[data-as-of-choice="${CSS.escape(value)}"]`)?.click();
  });
}
