import { spawnSync } from 'node:child_process';

function parentOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  return Number(stdout?.trim()) || 0;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Calls `stop` once, on a signal or when whoever started us is gone: npm does
 * not hand every signal down, and nothing may stay behind.
 */
export function onEnd(stop) {
  let ending = false;
  const end = reason => {
    if (ending) return;
    ending = true;
    stop(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => end(signal));
  }
  const npx = process.ppid;
  const npm = parentOf(npx);
  const ancestors = [npx, npm].filter(pid => pid > 1);
  setInterval(() => {
    if (!ancestors.every(isAlive) || process.ppid !== npx) end('orphaned');
  }, 1000).unref();
}
