import type { Page } from '@playwright/test';
import { showTheme, violations } from './axe.ts';
import type { Coloured } from './looks.ts';

const frame = 'header, .page-title, .page-foot, nav.sidebar, .right-sidebar-container';

/**
 * Takes what needs no look out of the page: its frame, and the blocks of its text but some.
 * @returns whether it did; a page that scripts have given other blocks stays whole
 */
const leaveOnly = (page: Page, { blocks, at }: Coloured & { all: false }): Promise<boolean> =>
  page.evaluate(
    ([count, kept, around]) => {
      const parts = [...(document.querySelector('.sl-markdown-content')?.children ?? [])];
      if (parts.length !== count) return false;
      const without = [...parts.filter((_, i) => !kept.includes(i)), ...document.querySelectorAll(around)];
      for (const part of without)
        if (!part.querySelector('.sl-markdown-content')) part.setAttribute('data-left-out', '');
      const style = new CSSStyleSheet();
      style.replaceSync('[data-left-out] { display: none !important }');
      document.adoptedStyleSheets.push(style);
      return true;
    },
    [blocks, at, frame] as const,
  );

/** Puts back what was taken out. */
const putBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });

/** Violations of a page as it is; colours only where its looks were not seen on another page, in light and dark. */
export async function violationsOf(page: Page, coloured: Coloured | undefined): Promise<string[]> {
  if (!coloured) return violations(page, { rules: 'others' });
  const inDark = async (): Promise<string[]> => {
    // Only colours differ between the themes: everything else has been looked at in the light.
    await showTheme(page, 'dark');
    return violations(page, { rules: 'colours' });
  };
  if (coloured.all) return [...(await violations(page)), ...(await inDark())];
  const others = await violations(page, { rules: 'others' });
  const left = await leaveOnly(page, coloured);
  const colours = [...(await violations(page, { rules: 'colours' })), ...(await inDark())];
  if (left) await putBack(page);
  return [...others, ...colours];
}
