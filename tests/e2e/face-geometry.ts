/**
 * Faults of every slide face on a page: text that is too small, cut, too pale or in the way of other text. It runs in the
 * browser, so it takes nothing from outside; each face is measured alone, 1920 units wide.
 */
export async function faceFaults(): Promise<{ count: number; faults: string[] }> {
  await document.fonts.ready;
  const faces = [...document.querySelectorAll<SVGSVGElement>('svg.slide-face')];
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1920px;z-index:9';
  document.body.append(host);
  const seen = new Set<string>();
  const faults: string[] = [];

  const channels = (colour: string): number[] => {
    const numbers = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return colour.startsWith('color(') ? numbers.map((value) => value * 255) : numbers;
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  for (const face of faces) {
    const name = `${face.dataset['slide'] ?? '?'} ${face.dataset['day'] ?? ''}`;
    if (seen.has(name)) continue;
    seen.add(name);
    const copy = face.cloneNode(true) as SVGSVGElement;
    copy.style.cssText = 'display:block !important;width:1920px;height:1080px';
    copy.style.setProperty('display', 'block', 'important');
    host.replaceChildren(copy);
    const areas: { box: DOMRect; fill: string }[] = [];
    const texts: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
    for (const mark of copy.children) {
      const { fill } = getComputedStyle(mark);
      if (mark instanceof SVGPathElement && fill !== 'none') areas.push({ box: mark.getBBox(), fill });
      if (!(mark instanceof SVGTextElement)) continue;
      const box = mark.getBBox();
      const size = Number(mark.getAttribute('font-size'));
      const base = Number(mark.getAttribute('y'));
      const text = mark.textContent;
      const here = { text, left: box.x, right: box.x + box.width, top: base - size * 0.7, bottom: base + size * 0.2 };
      const ground = areas.findLast(
        (area) =>
          area.box.x <= here.left + 2 &&
          area.box.x + area.box.width >= here.right - 2 &&
          area.box.y <= here.top + 2 &&
          area.box.y + area.box.height >= base,
      );
      const ratio = contrast(fill, ground?.fill ?? 'rgb(128, 128, 128)');
      if (size < 24) faults.push(`${name}: “${text}” is ${String(size)} px`);
      if (ratio < 4.5) faults.push(`${name}: “${text}” has a contrast of ${ratio.toFixed(2)}`);
      if (here.left < 48 || here.right > 1872 || here.top < 40 || here.bottom > 1056)
        faults.push(`${name}: “${text}” leaves the frame`);
      for (const other of texts) {
        const apart =
          here.left >= other.right || here.right <= other.left || here.top >= other.bottom || here.bottom <= other.top;
        if (!apart) faults.push(`${name}: “${text}” overlaps “${other.text}”`);
      }
      texts.push(here);
    }
  }
  host.remove();
  return { count: new Set([...seen].map((name) => name.slice(0, 4))).size, faults };
}
