import { silenced } from '../keys/single-keys.ts';

/** What part of a drawing is seen, in the drawing's own units. */
interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

const button = (label: string, name: string, words: string): string =>
  `<button type="button" data-do="${name}" aria-label="${label}" title="${label}">${words}</button>`;

/** The drawing as a copy whose ids are its own. */
function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const holder = document.createElement('div');
  holder.innerHTML = drawing.outerHTML
    .replaceAll(`${drawing.id}-`, `${drawing.id}-zoom-`)
    .replaceAll(`${drawing.id}_`, `${drawing.id}-zoom_`)
    .replace(`id="${drawing.id}"`, '');
  return holder.firstElementChild as SVGSVGElement;
}

/** Opens a drawing over the page, to be panned and zoomed by keys, pointer, wheel and two fingers. */
export function openZoom(drawing: SVGSVGElement, title: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'architecture zoom not-content';
  dialog.setAttribute('aria-label', title);
  dialog.innerHTML = `<div class="zoom-bar"><b></b><output></output>${button('Zoom out', '-', '−')}${button('Zoom in', '+', '+')}${button('Show all', '0', 'All')}${button('Close', 'x', 'Close')}</div><div class="picture"></div><p class="zoom-keys">Keys: <kbd>+</kbd> <kbd>−</kbd> zoom, arrows move, <kbd>0</kbd> shows all, <kbd>Esc</kbd> closes.</p>`;
  const svg = copyOf(drawing);
  const find = (selector: string): Element => dialog.querySelector(selector) ?? dialog;
  find('b').textContent = title;
  find('.picture').append(svg);
  const output = find('output');

  const { width, height } = drawing.viewBox.baseVal;
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  const whole: View = { x: 0, y: 0, width, height };
  let view = { ...whole };

  const show = (next: View): void => {
    const scale = Math.min(8, Math.max(1, width / next.width));
    const [w, h] = [width / scale, height / scale];
    const clamp = (at: number, room: number): number => Math.min(Math.max(at, 0), room);
    view = { x: clamp(next.x, width - w), y: clamp(next.y, height - h), width: w, height: h };
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
    output.textContent = `${Math.round(scale * 100)}%`;
  };
  /** A place on the screen in the drawing's units. */
  const at = (x: number, y: number): DOMPoint => new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()?.inverse());
  const zoom = (factor: number, x = view.x + view.width / 2, y = view.y + view.height / 2): void => {
    const f = Math.max(1, Math.min(8, (width / view.width) * factor)) / (width / view.width);
    show({ x: x - (x - view.x) / f, y: y - (y - view.y) / f, width: view.width / f, height: view.height / f });
  };
  const move = (x: number, y: number): void => show({ ...view, x: view.x + x, y: view.y + y });

  const keys: Record<string, () => void> = {
    '+': () => zoom(1.4),
    '=': () => zoom(1.4),
    '-': () => zoom(1 / 1.4),
    '0': () => show(whole),
    ArrowLeft: () => move(-view.width / 8, 0),
    ArrowRight: () => move(view.width / 8, 0),
    ArrowUp: () => move(0, -view.height / 8),
    ArrowDown: () => move(0, view.height / 8),
    x: () => dialog.close(),
  };
  dialog.addEventListener('keydown', (event) => {
    const act =
      event.key === 'x' || event.ctrlKey || event.metaKey || event.altKey || silenced(event)
        ? undefined
        : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  dialog.addEventListener('click', (event) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (name) keys[name]?.();
    else if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());

  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const point = at(event.clientX, event.clientY);
      zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.002)), point.x, point.y);
    },
    { passive: false },
  );
  const fingers = new Map<number, PointerEvent>();
  const spread = ([a, b]: PointerEvent[]): number =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
  let dragged = 0;
  svg.addEventListener('pointerdown', (event) => {
    if (fingers.size === 0) dragged = 0;
    fingers.set(event.pointerId, event);
  });
  svg.addEventListener('pointermove', (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const before = spread([...fingers.values()]);
    const [from, to] = [at(last.clientX, last.clientY), at(event.clientX, event.clientY)];
    dragged += Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY);
    if (dragged > 4) svg.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
    const [a, b] = [...fingers.values()];
    if (a && b) {
      const middle = at((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
      zoom(spread([a, b]) / before, middle.x, middle.y);
    }
    move((from.x - to.x) / fingers.size, (from.y - to.y) / fingers.size);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    svg.addEventListener(type, (event) => fingers.delete(event.pointerId));
  }
  // What was a drag is no click on the part it began on.
  svg.addEventListener('click', (event) => dragged > 4 && event.preventDefault(), true);
  svg.addEventListener('dragstart', (event) => event.preventDefault());

  document.body.append(dialog);
  show(whole);
  dialog.showModal();
}
