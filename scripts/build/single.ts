import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { home } from '../built.mjs';

/** Makes the page one file, `hookline.html`, that opens without a server. */
export const single: Plugin = {
  name: 'hookline:single',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'single',
  generateBundle(_, bundle) {
    let script = '';
    let style = '';
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type === 'chunk') script += file.code;
      else if (name.endsWith('.css')) style += String(file.source);
      delete bundle[name];
    }
    this.emitFile({ type: 'asset', fileName: 'hookline.html', source: pageOf(script, style) });
  },
};

function pageOf(code: string, style: string): string {
  // What would end the element must not stand in it.
  const script = `\n${code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')}\n`;
  const icon = readFileSync(join(home, 'public/favicon.svg')).toString('base64');
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return readFileSync(join(home, 'index.html'), 'utf8')
    .replace(/ *<link rel="manifest"[^>]*>\n/, '')
    .replace('/favicon.svg', `data:image/svg+xml;base64,${icon}`)
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace(
      / *<script [^>]*><\/script>/,
      () => `<style>${style}</style>\n<script type="module">${script}</script>`,
    );
}
