import { expect, it } from 'vitest';
import { namesOf, scriptNames } from './names.ts';
import { styleSheet, usedCss } from './used.ts';

const used = (css: string, html: string, script = ''): string =>
  usedCss([styleSheet(css)], namesOf(html, scriptNames(script)));

it('keeps what a page has and drops what it has not', () => {
  const css = used(
    '.a{color:red}.b{color:red}#c{color:red}main i{color:red}main u{color:red}',
    '<main id="c" class="x a"><i>',
  );
  expect(css).toBe('.a{color:red}#c{color:red}main i{color:red}');
});

it('keeps what a script may add: whole names, beginnings of composed ones, attributes under any name', () => {
  const css = '.added{color:red}.is-over{color:red}.never{color:red}[data-changed]{color:red}';
  expect(used(css, '<p>', 'x.classList.add("added"),y.className=`is-${z}`,x.dataset.changed=""')).toBe(
    '.added{color:red}.is-over{color:red}[data-changed]{color:red}',
  );
});

it('a class that scripts only look for is none that they add', () => {
  const css = '.sought{color:red}.open{color:red}.added{color:red}';
  expect(used(css, '<p>', 'document.querySelector("p.sought, .added"),y.open=!0,y.className="added"')).toBe(
    '.added{color:red}',
  );
});

it('looks into media, layers and functional selectors', () => {
  const css =
    '@layer one,two;@layer one{.a:not(.b){color:red}.c{color:red}}@media print{.a:is(.a,.d){color:red}.c{color:red}}';
  const kept = used(css, '<p class="a">');
  expect(kept).toContain('@layer one,two;');
  expect(kept).toContain('.a:not(.b){color:red}');
  expect(kept).not.toContain('.c');
  expect(kept).toContain('@media print{.a:is(.a,.d){color:red}}');
});

it('keeps a selector that begins with alternatives where one of them fits, and one that asks what is inside', () => {
  const css = ':is(.a,.b):where(.c){color:red}:is(.x,.y){color:red}.a:has(.x,i){color:red}.a:has(.x){color:red}';
  expect(used(css, '<p class="a c"><i>')).toBe(':is(.a,.b):where(.c){color:red}.a:has(.x,i){color:red}');
});

it('keeps of a list of selectors those that fit', () => {
  expect(used('.x,.a,i{color:red}', '<p class="a">')).toBe('.a{color:red}');
});

it('keeps a face that a rule or a custom property asks for, in WOFF2 alone', () => {
  const face = (family: string): string =>
    `@font-face{font-family:${family};src:url(${family}.woff2)format("woff2"),url(${family}.woff)format("woff"),url(${family}.ttf)format("truetype")}`;
  const css = used(
    `${face('Math')}${face('Own')}${face('None')}:root{--own:Own}.math{font-family:Math}`,
    '<p class="math">',
  );
  expect(css.match(/@font-face\{[^}]*\}/g)).toEqual([
    '@font-face{font-family:Math;src:url(Math.woff2)format("woff2")}',
    '@font-face{font-family:Own;src:url(Own.woff2)format("woff2")}',
  ]);
});

it('says once what two sheets of a page say, where it is said last; the order of layers is that of the first', () => {
  const one = styleSheet('@layer a,b;@layer b{.x{color:red}@media print{.x{top:0}}}.y{top:0}');
  const two = styleSheet('@layer a,b;@layer b{.z{top:0}.x{color:red}@media print{.x{top:0}}}');
  const names = namesOf('<p class="x y z">', scriptNames(''));
  expect(usedCss([one, two], names)).toBe(
    '@layer a,b;.y{top:0}@layer a,b;@layer b{.z{top:0}.x{color:red}@media print{.x{top:0}}}',
  );
});
