import { join } from 'node:path';
import { build, home, isBuilt } from './built.mjs';
import { serve } from './server.mjs';

if (!isBuilt()) {
  console.log('Building Hookline, about ten seconds …');
  if (!build()) process.exit(1);
}

const wanted = Number(process.env.PORT || 8080);
const { url } = await serve(join(home, 'dist'), { port: wanted, host: process.env.HOST || '127.0.0.1' });
if (wanted && !url.endsWith(`:${wanted}/`)) console.log(`Port ${wanted} is taken.`);
console.log(`Hookline is at ${url}  (Ctrl+C stops it)`);
