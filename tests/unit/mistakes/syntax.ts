import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { edit, facts, move, page, write, type Mistake } from './mistake.ts';

const rewrite =
  (file: string, change: (text: string) => string) =>
  (content: string): void => {
    writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
  };

/** Files that nobody can read, or that are not where they are looked for. */
export const syntax: readonly Mistake[] = [
  ['a tab indents a line', edit(facts, '    unit: requests', '\tunit: requests')],
  ['a tab comes behind spaces', edit(facts, '    unit: requests', '  \tunit: requests')],
  ['a field is indented too far', edit(facts, '    kind: hard', '      kind: hard')],
  ['a field is indented too little', edit(facts, '    kind: hard', '   kind: hard')],
  ['a value is indented like its list', edit(facts, '        confidence: high', '      confidence: high')],
  ['a hyphen has no space', edit(facts, '  - id: concurrency-max', '  -id: concurrency-max')],
  ['a colon has no space', edit(facts, 'kind: hard', 'kind:hard')],
  ['a field has no colon', edit(facts, 'kind: hard', 'kind hard')],
  [
    'text with a colon is not in quotes',
    edit(facts, 'quantity: concurrent requests', 'quantity: Requests: concurrent'),
  ],
  ['a quote is never closed', edit(facts, 'quantity: concurrent requests', "quantity: 'concurrent requests")],
  ['an apostrophe is in single quotes', edit(facts, 'scope: instance', "scope: 'the instance's own'")],
  ['text goes on behind its quote', edit(facts, 'scope: instance', 'scope: "instance" of the service')],
  [
    'a bracket is never closed',
    edit('glossary/glossary.yaml', '    term: In flight', '    aliases: [flying, open\n    term: In flight'),
  ],
  [
    'a brace is never closed',
    edit(facts, '          - source: guide\n            date:', '          - { source: guide\n            date:'),
  ],
  [
    'a bracket is closed twice',
    edit('glossary/glossary.yaml', '    term: In flight', '    aliases: [flying]]\n    term: In flight'),
  ],
  [
    'a mark begins a text without quotes',
    edit('glossary/glossary.yaml', 'means: Requests', 'means: [[concurrency-max]] requests'),
  ],
  ['text begins with @', edit(facts, 'scope: instance', 'scope: @instance')],
  ['text begins with *', edit(facts, 'scope: instance', 'scope: *instance')],
  ['a field is there twice', edit(facts, '    kind: hard', '    kind: hard\n    scope: account')],
  ['text follows > on its line', edit('glossary/glossary.yaml', 'means: Requests', 'means: > Requests')],
  ['a list begins on the line of its field', edit(facts, 'scope: instance', 'scope: - instance')],
  ['a second document begins', edit(facts, '    values:', '---\n    values:')],
  ['a backslash is in double quotes', edit(facts, 'scope: instance', 'scope: "per\\service"')],
  [
    'a merge was left unfinished',
    edit(facts, '    kind: hard\n', '<<<<<<< HEAD\n    kind: hard\n=======\n    kind: quota\n>>>>>>> mine\n'),
  ],
  [
    'a merge of a page was left unfinished',
    edit(page, 'Words', '<<<<<<< HEAD\nWords\n=======\nOther words\n>>>>>>> mine\n'),
  ],
  ['the file begins with a byte-order mark', rewrite(facts, (text) => `\uFEFF${text}`)],
  ['lines end as on Windows', rewrite(page, (text) => text.replaceAll('\n', '\r\n'))],
  ['a file is empty', write('facts/sqs.yaml', '')],
  ['a file has only a comment', write('services/sqs.yaml', '# later\n')],
  ['a file has a sentence', write('facts/sqs.yaml', 'Facts of SQS\n')],
  ['the name of the list is misspelt', edit(facts, 'facts:', 'fact:')],
  ['the list is empty', write('facts/sqs.yaml', 'service: app-runner\nfacts:\n')],
  ['the list is missing', write('facts/sqs.yaml', 'id: sqs-max\nkind: hard\n')],
  ['a file ends with .yml', move(facts, 'facts/app-runner.yml')],
  ['a file is in the wrong folder', move(facts, 'services/figures.yaml')],
  ['a file is in a folder of its own', move(facts, 'facts/compute/app-runner.yaml')],
  ['the folder is misspelt', move(facts, 'fact/app-runner.yaml')],
  ['a page is among records', move(page, 'facts/other.mdx')],
  ['a record is among pages', move('slides/s-01.yaml', 'docs/s-01.yaml')],
  ['a page ends with .md', move(page, 'docs/other.md')],
  ['a page is empty', write(page, '')],
  ['a page has no frontmatter', write(page, '## There [#there]\n')],
  ['the frontmatter is never closed', edit(page, 'should.\n---', 'should.\n')],
  ['a title has a colon', edit(page, 'title: Other', 'title: Other: a page')],
  ['the frontmatter has a tab', edit(page, 'title: Other', 'title: Other\n\torder: 2')],
  ['a component is never closed', edit(page, 'Words about', '<Given>Words about')],
  ['a component has no end', edit(page, 'Words about', '<Fact id="concurrency-max"> and words about')],
  ['a component is closed by another name', edit(page, 'Words about', '<Given>Words</Giben> about')],
  ['nothing is open that is closed', edit(page, 'Words about', 'Words</Given> about')],
  ['an attribute has no quotes', edit(page, 'Words about', '<Fact id=concurrency-max /> about')],
  ['an attribute is never closed', edit(page, 'Words about', '<Fact id="concurrency-max /> about')],
  ['a comment is written as in HTML', edit(page, 'Words about', '<!-- later --> Words about')],
  ['a less-than sign is in prose', edit(page, 'Words about', 'Words <of a few about')],
  ['a brace is in prose', edit(page, 'Words about', 'Words { about')],
  [
    'a brace is in prose with more below',
    edit(page, 'Words about', 'Words { about\n\n## More [#more]\n\nMore words about'),
  ],
  ['an address is in angle brackets', edit(page, 'Words about', 'See <https://docs.aws.amazon.com/> about')],
];
