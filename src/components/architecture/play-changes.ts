/** How long parts take to move, and how much later new ones appear; ms. */
const [moving, appearing] = [700, 450];

interface Spot {
  readonly group: SVGGElement;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The parts of a small picture by their ids, with the middle of each square. */
function spotsOf(picture: SVGSVGElement): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const group of picture.querySelectorAll<SVGGElement>('[data-spot]')) {
    const square = group.querySelector('rect');
    if (!square) continue;
    const [x = 0, y = 0, side = 0] = ['x', 'y', 'width'].map((name) => Number(square.getAttribute(name)));
    spots.set(group.dataset['spot'] ?? '', { group, x: x + side / 2, y: y + side / 2, side });
  }
  return spots;
}

const linksOf = (picture: SVGSVGElement): Element[] => [...picture.querySelectorAll('.thumb-link')];

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Shows a picture as what became of another: parts that are in both move, new ones appear, those that are gone fade. The
 * picture is complete before and after; for readers who want no motion nothing happens, which is a cut.
 */
function playChange(before: SVGSVGElement, after: SVGSVGElement): void {
  if (still() || after.dataset['plays'] !== undefined) return;
  after.dataset['plays'] = '';
  const [then, now] = [spotsOf(before), spotsOf(after)];
  const runs: Animation[] = [];
  const ease = 'cubic-bezier(0.4, 0, 0.2, 1)';
  for (const [id, { group, x, y, side }] of now) {
    const was = then.get(id);
    group.style.transformOrigin = `${x}px ${y}px`;
    const frames = was
      ? { transform: [`translate(${was.x - x}px, ${was.y - y}px) scale(${was.side / side})`, 'none'] }
      : { opacity: [0, 1], transform: ['scale(0.6)', 'none'] };
    const times = was ? { duration: moving } : { duration: 300, delay: appearing };
    runs.push(group.animate(frames, { ...times, easing: ease, fill: 'backwards' }));
  }
  const ghosts = [...then].filter(([id]) => !now.has(id)).map(([, { group }]) => group.cloneNode(true) as SVGGElement);
  const oldLinks = linksOf(before).map((link) => link.cloneNode(true) as SVGElement);
  after.prepend(...oldLinks, ...ghosts);
  for (const gone of [...oldLinks, ...ghosts])
    runs.push(gone.animate({ opacity: [1, 0] }, { duration: 300, fill: 'forwards' }));
  for (const link of linksOf(after).filter((one) => !oldLinks.includes(one as SVGElement)))
    runs.push(link.animate({ opacity: [0, 1] }, { duration: 300, delay: appearing, fill: 'backwards' }));
  void Promise.allSettled(runs.map(({ finished }) => finished)).then(() => {
    for (const gone of [...oldLinks, ...ghosts]) gone.remove();
    for (const { group } of now.values()) group.style.removeProperty('transform-origin');
    delete after.dataset['plays'];
  });
}

const pictureIn = (element: Element | null | undefined): SVGSVGElement | null =>
  element?.querySelector<SVGSVGElement>('.stage-thumb') ?? null;

/** The picture that comes before another: its neighbour in a film; elsewhere that of the stage it grew out of. */
function pictureBefore(picture: SVGSVGElement): SVGSVGElement | null {
  const frame = picture.closest('[data-film] > li');
  if (frame) return pictureIn(frame.previousElementSibling);
  const { previous } = picture.dataset;
  return previous === undefined ? null : document.querySelector(`.stage-thumb[data-stage="${CSS.escape(previous)}"]`);
}

function play(picture: SVGSVGElement | null): void {
  const before = picture && pictureBefore(picture);
  if (before) playChange(before, picture);
}

/** Plays the change that leads to a picture when a pointer or the focus comes to it, and once when a film comes into view. */
export function startPlayingChanges(): void {
  const here = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // The pointer goes on within a picture that it has reached.
    if (event instanceof PointerEvent && event.relatedTarget instanceof Node && link?.contains(event.relatedTarget))
      return;
    play(pictureIn(link));
  };
  document.addEventListener('pointerover', here);
  document.addEventListener('focusin', here);
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        play(pictureIn(target));
      }
    },
    { threshold: 0.6 },
  );
  for (const current of document.querySelectorAll('[data-film] [aria-current]')) seen.observe(current);
}
