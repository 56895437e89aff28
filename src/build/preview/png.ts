import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** So many shades lie between black and white: letters look the same with more, and files grow. */
const shades = 8;

/** Colours of one shade and nearly one hue are one. */
function bucketOf(colour: number): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
  const shade = (((red * 2 + green * 5 + blue) >> 3) * shades) >> 8;
  return -1 - ((shade << 16) | (((red - green + 272) >> 5) << 8) | ((blue - green + 272) >> 5));
}

/** Each pixel as the place of its colour in a palette: flat colours as they are, those at soft edges by their bucket. */
function indexed(pixels: Uint8Array, width: number, flat: ReadonlySet<number>) {
  const height = pixels.length / width / 3;
  const places = new Map<number, number>();
  const palette: number[] = [];
  // Every row begins with its filter, which is none.
  const rows = new Uint8Array((width + 1) * height);
  let [last, place, from, to] = [-1, 0, 0, 0];
  for (let y = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++, from += 3) {
      const colour = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
      if (colour !== last) {
        last = colour;
        const key = flat.has(colour) ? colour : bucketOf(colour);
        const known = places.get(key);
        place = known ?? palette.push(colour) - 1;
        if (known === undefined) places.set(key, place);
      }
      rows[to++] = place;
    }
  }
  return { palette, rows };
}

/**
 * A PNG with a palette. Our pictures are few flat colours with soft edges: they fit into one without the search for the
 * best colours that makes other encoders slow.
 * @param pixels three bytes each, row by row
 * @param flat colours that are kept exactly
 * @throws where the picture has more colours than a palette takes
 */
export function palettePng(pixels: Uint8Array, width: number, flat: ReadonlySet<number>): Buffer {
  const { palette, rows } = indexed(pixels, width, flat);
  if (palette.length > 256) throw new Error(`${palette.length} colours: a palette takes 256`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(pixels.length / width / 3, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(rows, { level: 7, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
