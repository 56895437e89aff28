// Writes the font files that every page loads: `npm run fonts`, after a new version of a face or another character.
import { writeFileSync } from 'node:fs';
import { readArgs } from '../command.ts';
import { faceRules } from './face-rules.ts';
import { faces, fontFile, styleFile, subset, type Face } from './subset.ts';

readArgs('Usage: npm run fonts\n\nWrites the font files that every page loads.', {});
const root = process.cwd();
for (const face of Object.keys(faces) as Face[]) {
  const bytes = await subset(face, root);
  writeFileSync(fontFile(face), bytes);
  console.log(`${fontFile(face)}: ${(bytes.length / 1024).toFixed(1)} KiB`);
}
writeFileSync(styleFile, faceRules());
