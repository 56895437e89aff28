/** The list of what a script would load ahead, which the bundler writes before it. */
const list =
  /const __vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=\[[^\]]*\]\)\)\)=>i\.map\(i=>d\[i\]\);\n?/g;
const use = /,\s*__vite__mapDeps\(\[[\d,\s]*\]\)/g;
/** The call around an import that is told what to load ahead: only the import of it is wanted. */
const call =
  /[\w$]+\(\(\)=>(import\(`[^`]+`\)(?:\.then\(([\w$]+)=>\2(?:\.[\w$]+)?\))?),(?:__vite__mapDeps\(\[[\d,\s]*\]\)|\[\])\)/g;

/**
 * A script without its list of style sheets and scripts to load ahead, and without the calls that take it. Nothing reads it
 * here, and it would keep style sheets in the site that no page asks for.
 * @throws Error where a list is left: the bundler writes another form
 */
export function withoutPreloadLists(script: string): string {
  const plain = script.replace(list, '').replace(call, '$1').replace(use, '');
  if (plain.includes('__vite__mapDeps'))
    throw new Error('a list of what to load ahead has a form that src/build/styles/preload-lists.ts does not know');
  return plain;
}
