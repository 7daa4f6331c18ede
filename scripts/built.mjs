import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever a script is called from. */
export const home = fileURLToPath(new URL('..', import.meta.url));

const sources = [
  'src',
  'embed',
  'builder',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Whether `dist` is newer than everything it is made of. */
export const isBuilt = () => isNewerThan('dist/api.js', sources);

/**
 * Whether a file is there and newer than all that it is made of.
 * @param {string} file @param {readonly string[]} made files and folders
 */
export function isNewerThan(file, made) {
  const built = newestIn(join(home, file));
  return built > 0 && made.every((source) => newestIn(join(home, source)) < built);
}

/** @returns {boolean} whether the build went well; what it says goes to the terminal */
export function build() {
  const vite = join(home, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: home,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return status === 0;
}

/** @param {string} path of a file or folder; 0 if there is none @returns {number} */
function newestIn(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
