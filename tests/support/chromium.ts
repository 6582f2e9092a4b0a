import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Without these Chromium looks for hosts of its own, or fails for want of a sandbox or shared memory (TRAPS). */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** For what only takes its time where others keep the processors busy, and proves nothing by being quick. */
export const patienceMs = 120_000;

/** Debian's; the first has no windows of its own to draw. */
const executables = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

export function launchChromium(): Promise<Browser> {
  const executablePath = executables.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('Chromium is not installed: npm test installs it on Debian');
  return chromium.launch({ executablePath, args: flags, timeout: patienceMs });
}
