import { optimize } from 'svgo';

const header =
  '<!-- Drawn by src/build/diagrams/cli.ts: change src/content/architectures and run `npm run diagrams`. -->\n';

/** Makes a drawing small without touching what a page or a reader relies on: ids, anchors, title, desc, viewBox. */
export function finish(svg: string): string {
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            cleanupIds: false,
            removeDesc: false,
            // It takes the address of a link for unknown.
            removeUnknownsAndDefaults: { unknownAttrs: false },
            // A line whose colour is that of its group would keep it where a page gives the line another.
            moveElemsAttrsToGroup: false,
            moveGroupAttrsToElems: false,
            convertShapeToPath: false,
            removeHiddenElems: false,
            convertPathData: { floatPrecision: 2 },
            mergePaths: false,
          },
        },
      },
    ],
  });
  return `${header}${data}\n`;
}
