import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { finish } from './finish.ts';
import { serviceIcon, signIcon, signs, type Icon } from './icons.ts';
import { drawingsOf, readMaterial, versionOf, type Material } from './load.ts';
import { codeHash, folder, hash, lockFile, sourceHash, type Lock } from './lock.ts';
import { drawInPage, loadFonts, measureTexts } from './page.ts';
import type { Drawing } from './plan.ts';
import { colours, mermaidConfig, settings } from './settings.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const origin = 'http://drawing.invalid';

/** A blank page with Mermaid in reach, the clock stopped and chance taken out. */
async function openPage(browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC' });
  await page.addInitScript(() => {
    Date.now = () => 0;
    Math.random = () => 0.5;
  });
  const blank = { contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><body></body>' };
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill(blank);
    return route.fulfill({ contentType: 'text/javascript', path: join(root, 'node_modules/mermaid/dist', pathname) });
  });
  await page.goto(origin);
  await page.evaluate(loadFonts, Object.fromEntries(['400', '600'].map((weight) => [weight, font(weight)])));
  return page;
}

const font = (weight: string): string =>
  readFileSync(
    join(root, `node_modules/@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff2`),
  ).toString('base64');

async function drawOne(page: Page, drawing: Drawing, services: Material['services']): Promise<string> {
  const texts = [...new Set(drawing.texts.flatMap((text) => parts(text)))];
  const measured = await page.evaluate(measureTexts, { texts, font: `${settings.fontSize}px "Public Sans"` });
  const widths = new Map(texts.map((text, i) => [text, measured[i] ?? 0]));
  const plan = drawing.plan((text) => widths.get(text) ?? 0);
  const icons: Record<string, Icon> = {};
  for (const { service, sign = 'people' } of drawing.nodes) {
    if (service === undefined) icons[signIcon(sign)] = signs[sign];
    else icons[service] = serviceIcon(services.get(service)?.icon ?? '');
  }
  const { title, caption: description, mermaid } = drawing;
  const script = '/mermaid.esm.min.mjs';
  const dress = { plan, mermaid, script, config: mermaidConfig, settings, colours, icons, title, description };
  return finish(await page.evaluate(drawInPage, dress));
}

/** A text and every run of its words, because lines break between words. */
function parts(text: string): string[] {
  const words = text.split(/\s+/);
  return words.flatMap((_, from) =>
    words.slice(from).map((_word, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

async function drawAll(): Promise<void> {
  const started = performance.now();
  const material = readMaterial(root);
  const drawings = drawingsOf(material);
  const { executablePath, args, env, from } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
  const made: Record<string, { source: string; svg: string }> = {};
  const failed: string[] = [];
  mkdirSync(join(root, folder), { recursive: true });
  try {
    const page = await openPage(browser);
    for (const drawing of drawings) {
      const svg = await drawOne(page, drawing, material.services).catch((error: unknown) => {
        failed.push(error instanceof Error ? error.message : String(error));
      });
      if (svg === undefined) continue;
      writeFileSync(join(root, folder, `${drawing.name}.svg`), svg);
      made[drawing.name] = { source: sourceHash(drawing, material.services), svg: hash(svg) };
      console.log(
        `${drawing.name}.svg  ${(svg.length / 1024).toFixed(1)} kB, ${(gzipSync(svg, { level: 9 }).length / 1024).toFixed(1)} kB compressed`,
      );
    }
    if (failed.length > 0) throw new Error(failed.join('\n'));
    for (const name of readdirSync(join(root, folder))) {
      if (name.endsWith('.svg') && !(name.slice(0, -4) in made)) rmSync(join(root, folder, name));
    }
    const lock: Lock = {
      script: 'src/build/diagrams/draw.ts',
      mermaid: versionOf(root, 'mermaid'),
      chromium: browser.version(),
      fonts: `@fontsource/public-sans ${versionOf(root, '@fontsource/public-sans')}`,
      code: codeHash(root),
      drawings: made,
    };
    writeFileSync(join(root, lockFile), `${JSON.stringify(lock, null, 2)}\n`);
    console.log(
      `${drawings.length} drawings in ${((performance.now() - started) / 1000).toFixed(1)} s with the browser of ${from}`,
    );
  } finally {
    await browser.close();
  }
}

try {
  await drawAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
