import { chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { finish } from './finish.ts';
import { onWhite } from '../../model/architecture/palette.ts';
import type { Drawn, Geometry } from '../../model/architecture/sheet.ts';
import { newSign } from '../../model/architecture/sign.ts';
import type { Icon } from '../../model/svg/shapes.ts';
import { serviceIcon, signIcon, signs } from './icons.ts';
import { versionOf } from './load.ts';
import { dressInPage, type Dress } from './in-page/dress.ts';
import { renderInPage } from './in-page/render.ts';
import { setUp } from './in-page/set-up.ts';
import { dressOf, iconId, type Drawing, type Placed } from './plan.ts';
import { settings } from './settings.ts';

const origin = 'http://drawing.invalid';

/** The page that draws: Mermaid is loaded here, since what a test runner has compiled cannot import in another page. */
const html = `<!doctype html><meta charset="utf-8"><body><script type="module">
import mermaid from '/mermaid.esm.min.mjs';
globalThis.mermaid = mermaid;
</script></body>`;

const font = (root: string, weight: string): string =>
  readFileSync(
    join(root, `node_modules/@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff2`),
  ).toString('base64');

/** Icon of a part, by the name that `dressOf` gives it. */
export function iconsOf(
  drawings: readonly Pick<Drawing, 'nodes'>[],
  services: ReadonlyMap<string, { readonly icon?: string | undefined }>,
): Map<string, Icon> {
  return new Map(
    drawings.flatMap(({ nodes }) =>
      nodes.map(({ service, sign = 'people' }) =>
        service === undefined
          ? ([signIcon(sign), signs[sign]] as const)
          : ([service, serviceIcon(services.get(service)?.icon ?? '')] as const),
      ),
    ),
  );
}

const sideOf = ({ viewBox }: Icon): { width: number; height: number } => {
  const [, , width = 64, height = 64] = viewBox.split(' ').map(Number);
  return { width, height };
};

/** A browser with Mermaid in a page, its clock stopped and chance taken out: two drawings of the same are the same. */
export class Studio {
  readonly versions: {
    readonly mermaid: string;
    readonly chromium: string;
    readonly fonts: string;
    readonly browser: string;
  };
  readonly #page: Page;
  readonly #icons: ReadonlyMap<string, Icon>;
  #place: Drawing['place'];
  #placed: Placed | undefined;
  /** What our layout said when it found no place. */
  #fault: string | undefined;

  private constructor(page: Page, icons: ReadonlyMap<string, Icon>, versions: Studio['versions']) {
    this.#page = page;
    this.#icons = icons;
    this.versions = versions;
  }

  static async open(root: string, icons: ReadonlyMap<string, Icon>): Promise<Studio> {
    const { executablePath, args, env, from } = await findBrowser();
    const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
    const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC' });
    await page.addInitScript(() => {
      Date.now = () => 0;
      Math.random = () => 0.5;
    });
    const blank = { contentType: 'text/html', body: html };
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill(blank);
      return route.fulfill({ contentType: 'text/javascript', path: join(root, 'node_modules/mermaid/dist', pathname) });
    });
    const studio = new Studio(page, icons, {
      mermaid: versionOf(root, 'mermaid'),
      chromium: browser.version(),
      fonts: `@fontsource/public-sans ${versionOf(root, '@fontsource/public-sans')}`,
      browser: from,
    });
    await page.exposeFunction('placeDrawing', (measures: Parameters<NonNullable<Drawing['place']>>[0]) => {
      try {
        studio.#placed = studio.#place?.(measures);
        return studio.#placed?.places;
      } catch (error) {
        studio.#fault = error instanceof Error ? error.message : String(error);
        throw error;
      }
    });
    await page.goto(origin);
    await page.waitForFunction(() => 'mermaid' in globalThis, undefined, { timeout: 0 });
    await page.evaluate(setUp, {
      fonts: { 400: font(root, '400'), 600: font(root, '600') },
      icons: Object.fromEntries([...icons].map(([name, icon]) => [name, { body: icon.body, ...sideOf(icon) }])),
      ring: settings.ring,
    });
    return studio;
  }

  /** @throws Error where parts get in each other's way, or the drawing is too wide for its text to be read */
  async draw(drawing: Drawing): Promise<Drawn> {
    const { name, variant, ways } = drawing;
    const { fontSize, legible } = settings;
    const { widest = (legible[variant] * fontSize) / legible.text } = drawing;
    const id = name.replaceAll('.', '-');
    const faults: string[] = [];
    for (const config of ways) {
      this.#ask(drawing);
      const rendered = await this.#page
        .evaluate(renderInPage, { id, text: drawing.mermaid, config, colours: onWhite })
        .catch((error: unknown) => {
          faults.push(this.#fault ?? String(error));
        });
      if (!rendered) continue;
      const { given: mermaid } = rendered;
      const geometry = this.#geometry() ?? rendered.geometry;
      const { width } = geometry.view;
      if (width <= widest) {
        const dress = this.#dress(drawing, geometry, config.sequence.width);
        const svg = finish(await this.#page.evaluate(dressInPage, dress));
        const { title, caption: description } = drawing;
        return { svg, sheet: { id, title, description, ...geometry, mermaid } };
      }
      faults.push(
        `it is ${Math.ceil(width)} px wide: beyond ${Math.floor(widest)} px its text falls below ${legible.text} px`,
      );
    }
    throw new Error(faults.at(-1));
  }

  #ask({ place }: Drawing): void {
    this.#place = place;
    this.#placed = undefined;
    this.#fault = undefined;
  }

  /** What our layout answered; nothing where Mermaid placed the drawing itself. */
  #geometry(): Geometry | undefined {
    return this.#placed?.geometry;
  }

  #dress(drawing: Drawing, { view, parts }: Geometry, box: number): Dress {
    const at = new Map(parts.map((part) => [part.id, part]));
    const boxed = drawing.place === undefined ? new Set(drawing.nodes.map((node) => dressOf(node).icon)) : [];
    const side = settings.participantIcon;
    return {
      view,
      parts: drawing.nodes.map((node) => {
        const part = at.get(node.id);
        const sign = part && drawing.fresh.has(node.id) ? newSign(node.id, part) : undefined;
        return { id: node.id, href: drawing.links === false ? undefined : dressOf(node).href, sign };
      }),
      anchors: drawing.anchors,
      // Mermaid puts a participant's icon 20 px before the right end of its box and 10 px below its top.
      icons: [...boxed].flatMap((name) => {
        const icon = this.#icons.get(name);
        if (!icon) return [];
        const [dx, scale] = [20 - box / 2 - side / 2, side / sideOf(icon).width];
        return [{ id: iconId(drawing.name, name), body: icon.body, transform: `translate(${dx} -2)scale(${scale})` }];
      }),
    };
  }

  async close(): Promise<void> {
    await this.#page.context().browser()?.close();
  }
}
