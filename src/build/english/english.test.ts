import { fromYAML } from 'prh';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import { parsePage } from '../checks/page-source.ts';
import { label, words } from '../../schemas/fields.ts';
import { budgetIssues, lengthIssues, lowered } from './budget.ts';
import { codePassagesOf } from './code-passages.ts';
import { hitsIn, readTerms, type Hit, type Literal } from './lint.ts';
import type { Passage } from './passage.ts';
import { countWords, habitsIn, sentencesIn } from './prose.ts';
import { prosePassages } from './prose-passages.ts';
import { passagesIn } from './record-passages.ts';

const terms = readTerms(process.cwd());

const found = (passages: readonly Passage[], source: string, literals: readonly Literal[] = []): string[] =>
  passages
    .flatMap((passage) => hitsIn(passage, source, terms, literals))
    .map(({ file, line, found: term }) => `${file}:${line} ${term}`);

const foundInPage = (source: string): string[] => {
  const page = parsePage('x', 'x.mdx', source);
  return 'tree' in page ? found(prosePassages(page.file, page.tree), source) : [page.message];
};

test('prose of a page is read without its code, over folded lines, through links and in attributes', () => {
  const source = [
    '---\ntitle: x\n---\n',
    'It is `mend` and fine,',
    'but the writer *gives',
    'way* first. Later it [gives way](/x/).',
    '',
    '```\nmend\n```',
    '<Figure caption="Mend the statements" id="mend" />',
    '',
    '| a | b |\n| - | - |\n| fine | a dear thing |',
  ].join('\n');
  expect(foundInPage(source)).toEqual(['x.mdx:6 gives way', 'x.mdx:7 gives way', 'x.mdx:12 Mend', 'x.mdx:16 dear']);
});

test('plain Markdown is read, without anchors of headings', () => {
  const source = '## What is fine [#mend]\n\nMend it.';
  expect(found(prosePassages('README.md', unified().use(remarkParse).parse(source)), source)).toEqual([
    'README.md:3 Mend',
  ]);
});

test('words and labels of a record are found by its schema, ids are not', () => {
  const schema = z.strictObject({ id: z.string(), name: label, says: words, typed: words });
  const data = { id: 'mend', name: 'Sheet', says: 'First fine,\nthen mended', typed: 'mend' };
  const source = 'id: mend\nname: Sheet\nsays: >\n  First fine,\n  then mended\ntyped: mend\n';
  const lineOf = ([key]: readonly (string | number)[]): number => Object.keys(data).indexOf(String(key)) + 1;
  expect(found(passagesIn(schema, data, 'x.yaml', lineOf, ['typed']), source)).toEqual([
    'x.yaml:2 Sheet',
    'x.yaml:5 mended',
  ]);
});

test('strings of TypeScript and JSX are read where they are words, not where they are ids', () => {
  const source = [
    `import { sheet } from './sheet of it.ts';`,
    `const id = 'sheet'; // mend this comment`,
    'const says = `${id} is mended`;',
    `const Part = () => <p class="the sheet" title="The sheet">`,
    `  No door here: {id === 'door' ? 'Mend' : ''}`,
    `</p>;`,
  ].join('\n');
  expect(found(codePassagesOf('x.tsx', source), source)).toEqual([
    'x.tsx:3 mended',
    'x.tsx:4 sheet',
    'x.tsx:5 door',
    'x.tsx:5 Mend',
  ]);
});

test('head, template and script of an Astro file are read, its styles and comments are not', () => {
  const source = [
    '---\nconst title = `The sheet`;\n---\n',
    '<!-- the sheet -->',
    '<p class:list={["the sheet"]}>A sheet of {title}</p>',
    '<style>\n  .a { content: "the sheet"; }\n</style>',
    '<script>\n  show("The sheet");\n</script>',
    '<p>The last sheet</p>',
  ].join('\n');
  expect(found(codePassagesOf('x.astro', source), source)).toEqual([
    'x.astro:2 sheet',
    'x.astro:6 sheet',
    'x.astro:13 sheet',
    'x.astro:11 sheet',
  ]);
});

test('a literal meaning passes where its words are, and only below its path', () => {
  const source = 'A balance sheet is no sheet.';
  const passages = [{ file: 'src/a.ts', line: 1, text: source }];
  const literal = { words: 'Balance sheet' };
  expect(found(passages, source, [literal])).toEqual(['src/a.ts:1 sheet']);
  expect(found(passages, source, [{ ...literal, in: 'docs' }])).toHaveLength(2);
});

test('patterns leave out what a term means literally', () => {
  const fine =
    'The cheat sheet. In front of it. Turn it on. A CPU-bound task is bound to wait. The sum of all. Otherwise it fails.';
  expect(found([{ file: 'x', line: 1, text: fine }], fine)).toEqual([]);
});

test('terms say what to write instead', () => {
  const [hit] = hitsIn(
    { file: 'x', line: 1, text: 'Mend it' },
    'Mend it',
    fromYAML('x', 'rules: [{ expected: fix, pattern: /mend/i }]'),
  );
  expect(hit).toMatchObject({ found: 'Mend', use: 'fix' });
});

test('a folder may not have more than its budget, whatever is counted', () => {
  const hits = ['a', 'a', 'b'].map((folder, i): Hit => ({
    kind: 'term',
    file: `${folder}/x`,
    line: i,
    found: 'mend',
    use: 'fix',
  }));
  const of = (...kinds: Hit['kind'][]): Hit[] => kinds.map((kind) => ({ ...hits[0]!, kind }));
  expect(budgetIssues(hits, { term: { a: 2, b: 1 } })).toEqual([]);
  expect(budgetIssues(hits, { term: { a: 2, b: 1, c: 4 } })).toEqual([]);
  expect(budgetIssues(hits, { term: { a: 2 } }).map(({ file, line }) => `${file}:${String(line)}`)).toEqual(['b/x:2']);
  expect(budgetIssues(hits, { term: { a: 1, b: 1 } }).map(({ message }) => message)).toEqual([
    '“mend”',
    '“mend”',
    'a has 2 terms to avoid, and may have 1',
  ]);
  expect(budgetIssues(of('passive', 'passive'), { term: { a: 9 }, passive: { a: 1 } })).toHaveLength(3);
});

test('a budget is lowered to what is left, and never raised', () => {
  const hits = ['a', 'b', 'b'].map((folder): Hit => ({
    kind: 'hedge',
    file: `${folder}/x`,
    line: 1,
    found: 'very',
    use: '',
  }));
  const before = { words: 100, hedge: { a: 3, b: 1 }, passive: { a: 2 } };
  expect(lowered(hits, new Map([['x', 120]]), before)).toEqual({ words: 100, hedge: { a: 1, b: 1 } });
  expect(lowered([], new Map([['x', 80]]), before)).toEqual({ words: 80 });
});

test('a page has an end, and so have all of them together', () => {
  const pages = new Map([
    ['long', 2001],
    ['short', 10],
  ]);
  expect(lengthIssues(pages, { words: 3000 }).map(({ file }) => file)).toEqual(['long']);
  expect(lengthIssues(pages, { words: 2000 }).map(({ message }) => message)).toContain(
    'The pages have 2011 words, and may have 2000',
  );
});

describe('what slows a reader', () => {
  const kindsIn = (text: string): string[] =>
    habitsIn({ file: 'x', line: 1, text }).map(({ kind, found }) => `${kind}: ${found}`);

  test('passives and hedges are named, counts are not', () => {
    expect(kindsIn('The value is measured at the peak, in several places.')).toEqual(['passive: is measured']);
    expect(kindsIn('It is very fast and clearly better.')).toEqual(['hedge: very', 'hedge: clearly']);
    expect(kindsIn('Measure it at the peak.')).toEqual([]);
  });

  test('long sentences and paragraphs are told apart', () => {
    const long = `${'word '.repeat(40)}word.`;
    expect(kindsIn(long)).toEqual([expect.stringMatching(/^long-sentence: word word/)]);
    expect(
      kindsIn('One two three four five six. '.repeat(15) + 'End.').filter((one) => one.startsWith('long')),
    ).toEqual([expect.stringMatching(/^long-paragraph/)]);
  });

  test('a figure counts as one word, and a full stop inside a number ends no sentence', () => {
    expect(countWords('It takes # at 3.5 MB – or less.')).toBe(8);
    expect(sentencesIn('It takes 3.5 MB. Or less.')).toEqual(['It takes 3.5 MB.', 'Or less.']);
  });

  test('three sentences in a row that begin alike are one run', () => {
    expect(kindsIn('It waits. It reads. It writes. Then it ends.')).toEqual(['repeated-opening: It waits.']);
    expect(kindsIn('It waits. Then it reads. It writes.')).toEqual([]);
  });
});
