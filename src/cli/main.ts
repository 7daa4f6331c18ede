#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { runCli } from './cli.ts';
import { exits, type World } from './world.ts';

/** The world of a real terminal. */
const world: World = {
  args: process.argv.slice(2),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  env: process.env,
  readFile: (path) => readFileSync(path, 'utf8'),
  readStdin: () => text(process.stdin),
  out: (words) => void process.stdout.write(words),
  err: (words) => void process.stderr.write(words),
};

// Whoever reads our output may stop reading, as `head` does; that is no fault. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exits.well);
  process.stderr.write(`hookline: ${error.message}\n`);
  process.exit(exits.wrongUse);
});

process.exitCode = await runCli(world);
