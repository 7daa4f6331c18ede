import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { home } from './built.mjs';

/**
 * A place a browser may be.
 * @typedef {{ where: string, path: string, env?: Record<string, string> }} Candidate
 */

const isRoot = process.getuid?.() === 0;
const args = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
];

/**
 * Starts a Chromium for the tests: the first of all candidates that starts. Says which one, and what was
 * wrong with those before it. Never gives up silently: without a browser it throws and says how to get one.
 * @returns {Promise<import('playwright-core').BrowserServer>}
 */
export async function startBrowser() {
  for (const candidates of [named, installed, packaged, fromTheSystem]) {
    for (const candidate of candidates()) {
      const server = await tryToStart(candidate);
      if (server) return server;
    }
  }
  throw new Error(
    'No Chrome or Chromium starts here, and the page tests need one. Install Google Chrome or Chromium ' +
      '(Debian: apt-get install chromium), or set CHROME_PATH to one.',
  );
}

/** @param {Candidate} candidate */
async function tryToStart({ where, path, env }) {
  // A container often forbids the sandbox; the pages under test are our own.
  for (const sandbox of isRoot ? [false] : [true, false]) {
    try {
      const server = await chromium.launchServer({
        executablePath: path,
        host: '127.0.0.1',
        args: sandbox ? args : [...args, '--no-sandbox'],
        env: { ...process.env, ...env },
        timeout: 30_000,
      });
      const browser = await chromium.connect(server.wsEndpoint());
      console.log(`Browser: Chromium ${browser.version()}, ${where}: ${path}`);
      await browser.close();
      return server;
    } catch (error) {
      const [reason] = String(error).split('\n');
      console.log(`Browser: ${path} (${where}) does not start: ${reason}`);
    }
  }
  return undefined;
}

/** Browsers the environment names. @returns {Candidate[]} */
function named() {
  return ['CHROMIUM', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'].flatMap((name) => {
    const path = process.env[name];
    return path ? [{ where: `$${name}`, path }] : [];
  });
}

/** Browsers installed where browsers are. @returns {Candidate[]} */
function installed() {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
    (name) => process.env[name] ?? [],
  );
  const applications = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
  const places = [
    ...(process.platform === 'win32'
      ? []
      : onPath.flatMap((folder) => names.map((name) => join(folder, name)))),
    ...applications.map((folder) => join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome')),
    ...applications.map((folder) => join(folder, 'Chromium.app/Contents/MacOS/Chromium')),
    ...windows.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ...windows.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
    chromium.executablePath(),
  ];
  return [...new Set(places)]
    .filter((path) => existsSync(path))
    .map((path) => ({ where: 'installed', path }));
}

/**
 * The one from npm, for Linux on x64. It is unpacked once, beside the packages; its own
 * libraries and fonts stand in where the system has none.
 * @returns {Candidate[]}
 */
function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  if (!existsSync(join(home, 'node_modules/@sparticuz/chromium'))) return [];
  const folder = join(home, 'node_modules/.cache/chromium');
  if (!existsSync(folder)) {
    console.log('Browser: none installed; unpacking the one from npm …');
    const half = `${folder}.half`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    // It unpacks to the temporary folder, and its libraries only where it takes itself to run on Lambda.
    const script =
      "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: home,
      stdio: 'inherit',
      env: { ...process.env, TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    if (status !== 0) return [];
    const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>\n`;
    writeFileSync(join(half, 'fonts/fonts.conf'), `<?xml version="1.0"?>\n${fonts}`);
    renameSync(half, folder);
  }
  const path = join(folder, 'chromium');
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return [
    { where: 'from npm', path },
    { where: 'from npm, with its own libraries', path, env },
  ];
}

/** Debian's, installed now; only where a machine is there to be used up. @returns {Candidate[]} */
function fromTheSystem() {
  if (!process.env.CI || !isRoot || !existsSync('/usr/bin/apt-get')) return [];
  console.log('Browser: none found; CI is set, so apt-get installs chromium …');
  const { status } = spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], {
    stdio: 'inherit',
  });
  return status === 0 ? [{ where: 'apt-get', path: '/usr/bin/chromium' }] : [];
}
