#!/usr/bin/env node
// Starts the program that npm installed for this machine, and ends as it ends. No script runs at installation: npm picks the
// platform's package among the optional dependencies.
'use strict';

const { spawn } = require('node:child_process');

const { arch, platform } = process;
const ending = platform === 'win32' ? '.exe' : '';

/** Packages that may hold the program, the likely one first. */
function candidates() {
  const base = `gureum-cli-${platform}-${arch}`;
  if (platform === 'linux') return [`${base}-gnu`, `${base}-musl`];
  return [platform === 'win32' ? `${base}-msvc` : base];
}

function program() {
  for (const name of candidates()) {
    try {
      return require.resolve(`${name}/gureum${ending}`);
    } catch {
      // The next one may be there.
    }
  }
  const { version } = require('../package.json');
  process.stderr.write(
    `gureum: the program for ${platform} ${arch} is not there: npm leaves it out when optional dependencies are off or ` +
      `package-lock.json is from another platform; run: npm install ${candidates()[0]}@${version}\n`,
  );
  process.exit(1);
}

const child = spawn(program(), process.argv.slice(2), { stdio: 'inherit' });
// A terminal tells Ctrl-C to both; the program says how it ends, and this process with it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('error', (error) => {
  process.stderr.write(`gureum: ${error.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exitCode = code;
  else {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }
});
