#!/usr/bin/env node
// The door. It runs on any Node of the last years, so that an old one gets a sentence and not a syntax error: nothing
// newer may be imported here before the version is known. A working copy brings a new Node along; then that one takes over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

/** The Node that stands beside this program, if there is one. */
function broughtAlong(): string | null {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = fileURLToPath(new URL(`../../node_modules/node/bin/${name}`, import.meta.url));
  return existsSync(path) && path !== process.execPath ? path : null;
}

function handOver(node: string): void {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to both; the child decides what it means. What comes to this process alone is passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`dragoman: could not start ${node}: ${error.message}`);
    process.exitCode = 3;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
  });
}

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const { start } = await import('./program.ts');
  await start();
} else {
  const node = broughtAlong();
  if (node) handOver(node);
  else {
    console.error(
      `dragoman needs Node ${NEEDED} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
        'In a working copy, "npm start" installs a Node of its own; elsewhere, install a newer one.',
    );
    process.exitCode = 3;
  }
}
