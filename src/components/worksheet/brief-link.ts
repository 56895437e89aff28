import { carried } from './carried.ts';

/** An address may say inputs of a calculator that its page shows in one line: they go along to the calculator itself. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-brief] > a'))
  link.href = carried(link.href, location.search, link.parentElement?.dataset['brief'] ?? '');
