import { fileURLToPath } from 'node:url';
import { serveFolder } from '../../src/build/serve/serve-folder.ts';
import { axePath, ports, subPathDist } from './places.ts';

// Pages load the accessibility engine from the site's own address, so that a browser compiles it once.
const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

serveFolder('dist', ports.root, '/', new Map([[axePath, axe]]));
serveFolder(subPathDist, ports.below, '/kb/');
