import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes the licences of all that came from others into the build: the app has everything that any part has. */
export const notices: Plugin = {
  name: 'hookline:notices',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    const folders = new Set(
      [...this.getModuleIds()].flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id) ?? []),
    );
    const source = [
      'Hookline is licensed under Apache-2.0. It contains parts of these packages, under their own licences.\n',
      ...[...folders].sort().map(noticeOf),
    ].join('\n');
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
  },
};

/** A package by its name, version and licence, with the words of the licence. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|thirdpartynotices)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${'-'.repeat(78)}\n${name} ${version}, ${license}\n`, ...texts, ''].join('\n');
}
