/** The script that copies formulas comes with the first selection on a page that has some. */
export function startCopying(): void {
  const load = (): void => {
    if (!document.querySelector('.katex math') || (getSelection()?.isCollapsed ?? true)) return;
    document.removeEventListener('selectionchange', load);
    void import('./copy-math.ts').then(({ copyReadably }) => {
      document.addEventListener('copy', copyReadably);
    });
  };
  document.addEventListener('selectionchange', load);
}
