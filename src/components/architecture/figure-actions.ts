import { fillIn } from './fill-late.ts';
import { openZoom } from './zoom.ts';

/** The drawing of a figure that is seen: wide or tall, of the day shown. */
function seen(figure: Element): SVGSVGElement | undefined {
  return [...figure.querySelectorAll<SVGSVGElement>('.picture > svg, .picture > * > svg')].find((svg) =>
    svg.checkVisibility(),
  );
}

/** Says beside a button what came of it. */
function say(button: Element, words: string): void {
  const place = button.closest('.tools')?.querySelector<HTMLElement>('[role=status]');
  if (place) place.textContent = words;
}

/** Puts the Mermaid text that the page holds onto the clipboard; where that is not allowed, shows and selects it. */
async function copy(button: HTMLElement, figure: Element): Promise<void> {
  const source = [...figure.querySelectorAll<HTMLElement>('[data-mermaid]')].find(
    ({ dataset }) => !dataset['day'] || dataset['day'] === document.documentElement.dataset['asOf'],
  );
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent);
    say(button, 'Copied as Mermaid.');
  } catch {
    source.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(source);
    say(button, 'The browser did not allow copying: the text is selected below.');
  }
}

/** Puts the text of a file onto the clipboard. */
async function copyFile(button: HTMLElement): Promise<void> {
  const answer = await fetch(button.dataset['file'] ?? '');
  if (!answer.ok) throw new Error(`the file could not be fetched (${answer.status})`);
  await navigator.clipboard.writeText(await answer.text());
  say(button, 'Copied as JSON.');
}

/** Draws the SVG file at twice its size and hands it over as PNG. On white, whatever the reader's theme. */
async function png(button: HTMLElement): Promise<void> {
  const address = button.dataset['file'] ?? '';
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the drawing could not be fetched (${answer.status})`);
  // Not from its file: a browser gives away no pixels of what it took from disk.
  const drawing = URL.createObjectURL(new Blob([await answer.text()], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = `${drawing}#light`;
  await image.decode();
  URL.revokeObjectURL(drawing);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the drawing gave no image');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = (address.split('/').pop() ?? '').replace(/\.svg$/, '.png');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(button, `Saved as ${link.download}.`);
}

/** What the buttons below a drawing do. */
export async function act(button: HTMLElement): Promise<void> {
  const figure = button.closest('figure');
  if (!figure) return;
  const svg = seen(figure);
  try {
    if (button.dataset['figure'] === 'zoom' && svg) {
      await fillIn(svg);
      openZoom(svg, figure.querySelector('figcaption b')?.textContent ?? '');
    }
    if (button.dataset['figure'] === 'copy') await copy(button, figure);
    if (button.dataset['figure'] === 'copy-file') await copyFile(button);
    if (button.dataset['figure'] === 'png') await png(button);
  } catch (error) {
    say(button, `That did not work: ${error instanceof Error ? error.message : 'unknown reason'}.`);
  }
}
