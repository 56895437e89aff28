import { expect, test } from '@playwright/test';

/** What the views of several records are called and what they say, and the two panels that open beside a page. */

test('the comparison of services: what is chosen, how many rows differ, and a table with its caption', async ({
  page,
}) => {
  await page.goto('/choose/compare/?with=sqs-fifo,kinesis');
  const main = page.getByRole('main');
  await expect(main.getByRole('status').filter({ hasText: 'side by side' })).toHaveText(
    /^SQS FIFO and Kinesis Data Streams side by side: \d+ of \d+ rows differ\.$/,
  );
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - group "On the talk’s slide":
        - checkbox "SQS standard"
        - checkbox "SQS FIFO" [checked]
      - group "Alternatives":
        - checkbox "MSK"
      - paragraph:
        - button "Copy link"
        - button "Copy floating link"
        - button "Whole table"
      - alert
      - status
      - region "Async services side by side":
        - table /^Async services side by side/:
          - caption: /^Async services side by side/
          - rowgroup:
            - row:
              - columnheader "Property"
              - columnheader "SQS FIFO"
              - columnheader "Kinesis Data Streams"
  `);
  await expect(main.getByRole('rowheader', { name: /^Replay ≠ differs/ })).toBeVisible();
});

test('two architectures compared: the stages have labels, and the difference is a region', async ({ page }) => {
  await page.goto('/architectures/compare/?from=stage-d&to=stage-f');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Compare two stages" [level=1]
      - form "Stages to compare":
        - combobox "From"
        - combobox "To"
        - button "Swap"
      - region "The difference":
        - figure:
          - group /^Stage F/
          - paragraph: /^Stage F against stage D/
          - list:
            - listitem: + added
            - listitem: ± changed
            - listitem: /^− removed/
          - list
  `);
});

test('the graph of decisions: a choice of one, and the same relations as text', async ({ page }) => {
  await page.goto('/decisions/graph/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "How the decisions relate" [level=1]
      - combobox "Show one decision and its neighbours"
      - figure:
        - list
        - group "Decisions and their relations, tier by tier; the same follows as text"
      - region "More than 1 user":
        - heading "More than 1 user" [level=3]
        - list:
          - listitem:
            - paragraph:
              - link "D-01 Managed frontend"
            - list:
              - listitem: /^enables/
  `);
});

test('a citation: what was done is announced, and the form that is chosen is pressed', async ({ page }) => {
  await page.goto('/decisions/d-16/');
  await page.getByRole('link', { name: 'Cite D-16', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Citation' })).toMatchAriaSnapshot(`
    - group "Citation":
      - status: /cop/
      - switch /^Pinned to/ [checked]
      - button "Short"
      - button "Markdown" [pressed]
      - button "HTML"
      - button "Plain text"
      - button "BibTeX"
      - button "Link (L)"
  `);
});

test('the presenter: this slide with its notes, the next one, and the time', async ({ page, context }) => {
  await page.goto('/slides/deck/#S-10');
  const [presenter] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: /^Presenter/ }).click(),
  ]);
  await expect(presenter.getByRole('status').filter({ hasText: /^S-10: .*\. Slide 10 of 44\.$/ })).toBeAttached();
  await expect(presenter.locator('body')).toMatchAriaSnapshot(`
    - main:
      - region "Start with SQL":
        - heading "Start with SQL" [level=2]
        - img
        - link "Previous slide"
        - text: 10 / 44
        - link "Next slide"
        - link "Read S-10"
        - paragraph: /^Point/
      - region:
        - img
      - status
      - button "Copy link"
      - button "Keys"
      - timer /^Time since the start/
      - button "Pause"
      - button "Reset"
      - text: /Next. S-11/
  `);
});
