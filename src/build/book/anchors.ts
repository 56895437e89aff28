import type { Element, Properties } from 'hast';
import { visit } from 'unist-util-visit';

/** Lists whose anchors are permanent ids of the whole site, so that they stand in the book without a prefix. */
const registers: ReadonlySet<string> = new Set(['/reference/limits/', '/reference/claims/', '/reference/glossary/']);

/** Attributes that name other elements of the page, several of them as a list. */
const naming = ['htmlFor', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'headers'] as const;

/** The anchor of a page in the book: its permanent id, or its address: `tiers--users-10k--data`. */
export function chapterAnchor(page: { readonly path: string; readonly id: string | undefined }): string {
  return page.id ?? (page.path.replace(/^\/|\/$/g, '').replaceAll('/', '--') || 'home');
}

/** The anchor in the book of a part of a page: bare for the permanent ids of the registers, else after its chapter's. */
export function anchorIn(page: { readonly path: string; readonly id: string | undefined }, id: string): string {
  if (id === '' || id === '_top') return chapterAnchor(page);
  return registers.has(page.path) ? id : `${chapterAnchor(page)}--${id}`;
}

/** Renames every id below an element and whatever names one: labels, descriptions, and the parts of drawings. */
export function renameIds(root: Element, rename: (id: string) => string): void {
  visit(root, 'element', (element) => {
    const { properties } = element;
    if (typeof properties['id'] === 'string') properties['id'] = rename(properties['id']);
    for (const name of naming) renameList(properties, name, rename);
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value !== 'string') continue;
      if (value.includes('url(#')) {
        properties[name] = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`);
      } else if (element.tagName === 'use' && (name === 'href' || name === 'xLinkHref') && value.startsWith('#')) {
        properties[name] = `#${rename(value.slice(1))}`;
      }
    }
  });
}

function renameList(properties: Properties, name: string, rename: (id: string) => string): void {
  const value = properties[name];
  if (value === undefined || value === null || typeof value === 'boolean') return;
  const ids = Array.isArray(value) ? value.map(String) : String(value).split(/\s+/);
  properties[name] = ids
    .filter((id) => id !== '')
    .map(rename)
    .join(' ');
}
