import { expect, test } from 'vitest';
import { explain, type Acronyms } from './explain.ts';

const acronyms: Acronyms = { means: { ACU: 'Aurora capacity unit', TTL: 'time to live' }, known: new Set(['AWS']) };
const explained = (main: string) => explain(`<main>${main}</main>`, acronyms).html.slice(6, -7);
const acu = '<abbr title="Aurora capacity unit">ACU</abbr>';

test('an acronym is explained where it is first read, and not again', () => {
  expect(explained('<p>128 ACU, then 256 ACUs on AWS</p>')).toBe(`<p>128 ${acu}, then 256 ACUs on AWS</p>`);
  expect(explained('<p>of <a href="/x/">128&nbsp;ACUs</a></p>')).toBe(
    `<p>of <a href="/x/">128&nbsp;${acu.replace('ACU<', 'ACUs<')}</a></p>`,
  );
});

test('what the page explains itself stays as it is', () => {
  for (const same of [
    '<p>In Aurora capacity units (ACU): 2 ACU</p>',
    '<p>ACU, the <b>Aurora capacity unit</b></p>',
    '<p>an <a href="/reference/glossary/#acu">ACU</a> and an ACU</p>',
  ])
    expect(explained(same)).toBe(same);
});

test('code, headings, ids and what a script draws again are left alone, and are no first use', () => {
  for (const same of [
    '<h2>ACU</h2>',
    '<p><code>ACU</code> C-ACU x.ACU ACUUtilization</p>',
    '<section data-worksheet="acu"><p>ACU</p></section>',
  ])
    expect(explained(`${same}<p>ACU</p>`)).toBe(`${same}<p>${acu}</p>`);
});

test('what only a drawn part has is written out once below it', () => {
  const sheet = '<section data-worksheet="acu"><p>ACU, TTL</p><div><p>ACUs</p></div></section>';
  const below = (words: string): string => `<p class="acronyms">${words}.</p>`;
  expect(explained(`${sheet}<p>Words</p>`)).toBe(
    `${sheet}${below('ACU: Aurora capacity unit; TTL: time to live')}<p>Words</p>`,
  );
  expect(explained(`${sheet}<p>ACU</p>`)).toBe(`${sheet}${below('TTL: time to live')}<p>${acu}</p>`);
});

test('what a fold or the other day explains is explained again where everybody sees it', () => {
  expect(explained('<details><p>ACU ACU</p></details><p>ACU</p><details><p>ACU</p></details>')).toBe(
    `<details><p>${acu} ACU</p></details><p>${acu}</p><details><p>ACU</p></details>`,
  );
  expect(explained('<b class="as-of-talk">ACU</b><b class="as-of-today">ACU</b>')).toBe(
    `<b class="as-of-talk">${acu}</b><b class="as-of-today">${acu}</b>`,
  );
});

test('an acronym of which nothing is said is found in the main part of a page', () => {
  expect(explain('<header>QRS</header><main><p>XYZ on AWS, a TTL</p></main>', acronyms).unknown).toEqual(['XYZ']);
});
