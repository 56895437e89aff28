import { expect, it } from 'vitest';
import { withoutPreloadLists } from './preload-lists.ts';

const list =
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/a.css","_astro/b.css"])))=>i.map(i=>d[i]);\n';

it('takes the list and each use of it out of a script', () => {
  const script = `${list}import{t}from"./t.js";var r={"a":()=>t(()=>import(\`./a.js\`),__vite__mapDeps([0,1])),"b":()=>t(()=>import(\`./b.js\`),[])};`;
  expect(withoutPreloadLists(script)).toBe(
    'import{t}from"./t.js";var r={"a":()=>import(`./a.js`),"b":()=>import(`./b.js`)};',
  );
});

it('leaves the call around what more is done with an import, and calls that are told nothing', () => {
  const more = 't(async()=>{let{a:e}=await import(`./a.js`);e()},[]);n(()=>import(`./b.js`));useEffect(()=>{},[])';
  expect(withoutPreloadLists(more)).toBe(more);
});

it('leaves a script without a list as it is', () => {
  expect(withoutPreloadLists('import("./a.js")')).toBe('import("./a.js")');
});

it('refuses a list of another form, which would keep style sheets that nothing asks for', () => {
  expect(() => withoutPreloadLists('let __vite__mapDeps = (i) => i;')).toThrow('preload-lists.ts');
});
