import { edit, facts, page, write, type Mistake } from './mistake.ts';

const fact = (more: string): string => `facts:\n  - id: new\n    quantity: something\n    kind: hard\n${more}`;
const decisionHead = (more: string) => edit(page, 'title: Other\n', `title: Other\n${more}`);

/** Files that can be read, with fields or words that do not fit. */
export const fields: readonly Mistake[] = [
  ['a field is misspelt', edit(facts, '    values:', '    vaules:')],
  ['the name of the title is misspelt', edit(page, 'title: Other', 'tilte: Other')],
  ['a field does not exist', edit(facts, '    kind: hard', '    kind: hard\n    colour: red')],
  ['a field is missing', edit(facts, '    quantity: concurrent requests\n', '')],
  ['a field is empty', edit(facts, 'quantity: concurrent requests', 'quantity:')],
  ['a text is empty', edit(facts, 'quantity: concurrent requests', "quantity: ''")],
  ['a choice is misspelt', edit(facts, 'kind: hard', 'kind: hrad')],
  ['a choice has a capital', edit(facts, 'confidence: high', 'confidence: High')],
  ['a choice is none', edit(facts, 'confidence: high', 'confidence: certain')],
  ['a choice is missing', edit(facts, '    kind: hard\n', '')],
  ['a number has commas', edit(facts, 'number: 200', 'number: 1,000')],
  ['a number has its unit', edit(facts, 'number: 200', 'number: 200 requests')],
  ['a number is in words', edit(facts, 'number: 200', 'number: many')],
  ['a number stands for a text', edit(facts, 'scope: instance', 'scope: 2024')],
  ['true stands for a text', edit(facts, 'scope: instance', 'scope: true')],
  [
    'yes stands for true',
    edit(facts, '            date: 2026-09-15', '            date: 2026-09-15\n            read: yes'),
  ],
  [
    'a list has one entry and no hyphen',
    edit('services/app-runner.yaml', 'layer: compute', 'layer: compute\naliases: Runner'),
  ],
  [
    'a list is a set of fields',
    edit(facts, '      - number: 200\n        confidence', '        number: 200\n        confidence'),
  ],
  ['a text is a list', edit(facts, 'scope: instance', 'scope: [instance, account]')],
  [
    'a text in a list has a colon',
    edit('glossary/glossary.yaml', '    term: In flight', '    aliases:\n      - Queue: open\n    term: In flight'),
  ],
  [
    'a mark is the whole text',
    edit('glossary/glossary.yaml', 'means: Requests that have begun and not yet ended.', 'means: [[concurrency-max]]'),
  ],
  ['a set of fields is a text', edit(facts, '    scope: instance', '    said: two hundred\n    scope: instance')],
  ['a day has slashes', edit(facts, 'date: 2026-09-15', 'date: 2026/11/3')],
  ['a day is in words', edit(facts, 'date: 2026-09-15', 'date: 3 November 2026')],
  ['a day is in no calendar', edit(facts, 'date: 2026-09-15', 'date: 2026-02-30')],
  ['a day has not come yet', edit(facts, 'date: 2026-09-15', 'date: 2031-01-01')],
  ['a source has no date', edit(facts, '\n            date: 2026-09-15', '')],
  ['a source does not exist', edit(facts, 'source: guide', 'source: giude')],
  ['a source has no id', edit(facts, 'source: guide', 'source:')],
  [
    'a value has no source',
    edit(facts, '        sources:\n          - source: guide\n            date: 2026-09-15\n', ''),
  ],
  ['a unit is unknown', edit(facts, 'unit: requests', 'unit: reqests')],
  ['a service does not exist', edit(facts, 'service: app-runner', 'service: app-runer')],
  ['an id is missing', edit(facts, '  - id: concurrency-max\n    quantity', '  - quantity')],
  ['an id of a single record is missing', edit('services/app-runner.yaml', 'id: app-runner\n', '')],
  [
    'an id is taken',
    write(
      'facts/new.yaml',
      fact('')
        .replace('id: new', 'id: concurrency-max')
        .concat(
          '    values: [{ text: none, confidence: unverified, sources: [{ source: guide, date: 2026-09-15, read: false }] }]\n',
        ),
    ),
  ],
  ['an id has the wrong form', edit('claims/all.yaml', 'id: N-03', 'id: N3')],
  ['an address is no address', edit('sources/sources.yaml', 'url: https://docs', 'url: docs')],
  ['a layout is misspelt', edit('slides/s-01.yaml', 'kind: points', 'kind: point')],
  ['a layout is missing', edit('slides/s-01.yaml', '  kind: points\n', '')],
  [
    'a layout has too few items',
    edit('slides/s-01.yaml', '    - head: A third point\n      text: What it says.\n', ''),
  ],
  ['an entry of a list is a text', write('facts/new.yaml', 'facts:\n  - just words\n')],
  [
    'an address does not begin at the root',
    edit('glossary/glossary.yaml', '    term: In flight', '    see: [other]\n    term: In flight'),
  ],
  ['a placeholder is left', edit(facts, 'quantity: concurrent requests', 'quantity: «Name what it measures»')],
  ['a value of the template is left', edit(facts, 'kind: hard', 'kind: hard # «Choose hard or quota»')],
  ['a title is missing', edit(page, 'title: Other\n', '')],
  [
    'a description is too short',
    edit(
      page,
      'description: The second page of a very small site that holds together as it should.',
      'description: A page.',
    ),
  ],
  ['a field of a page is misspelt', decisionHead('oder: 2\n')],
  ['a kind of page is misspelt', decisionHead('kind: capcity\n')],
  ['an order is text', decisionHead('order: second\n')],
  ['a tier does not exist', decisionHead('tier: users-2\n')],
  ['asks is a text', decisionHead('asks: how many\n')],
  ['an ask has a colon', decisionHead('asks:\n  - error: too many\n')],
  ['a title is a year', edit(page, 'title: Other', 'title: 2024')],
  ['a page names a slide that does not exist', decisionHead('slides: [S-99]\n')],
  ['a page of a decision has no decision', decisionHead('kind: decision\nid: D-01\n')],
  ['a heading has no anchor', edit(page, '## There [#there]', '## There [#there]\n\n## More')],
  ['an anchor is there twice', edit(page, '## There [#there]', '## There [#there]\n\n## Again [#there]')],
  ['a heading is of the first level', edit(page, '## There', '# There')],
  ['a component does not exist', edit(page, 'Words about', '<Fakt id="concurrency-max" /> about')],
  ['an attribute is misspelt', edit(page, 'Words about', '<Fact di="concurrency-max" /> about')],
  ['an attribute does not exist', edit(page, 'Words about', '<Fact id="concurrency-max" size="large" /> about')],
  ['an attribute is missing', edit(page, 'Words about', '<Fact /> about')],
  ['a component names a record that does not exist', edit(page, 'Words about', '<Fact id="concurrency" /> about')],
  ['a page prints with a mark', edit(page, 'Words about', 'Words about [[concurrency-max]] and')],
  ['a figure is typed', edit(page, 'Words about', 'Words about 200 requests and')],
  ['a link leads nowhere', edit('docs/index.mdx', '/other/#there', '/others/')],
  [
    'a term names a page that does not exist',
    edit('glossary/glossary.yaml', '    term: In flight', '    see: [/othr/]\n    term: In flight'),
  ],
  [
    'a term names a part that its page does not have',
    edit('glossary/glossary.yaml', '    term: In flight', "    see: ['/other/#their']\n    term: In flight"),
  ],
  ['an ask names a part that the page does not have', decisionHead('asks: [{ at: nope, ask: [how many] }]\n')],
  ['a moved address leads nowhere', write('moved/moved.yaml', "moved:\n  - { id: '/old/', to: '/nope/' }\n")],
  [
    'a message names a part that its answer does not have',
    write(
      'messages/all.yaml',
      'messages:\n  - { id: busy, text: Too busy, from: It, means: It is full., first: Wait., answer: /other/, at: then }\n',
    ),
  ],
  ['a link leads out', edit(page, 'Words about', 'See [the guide](https://docs.aws.amazon.com/) about')],
];
