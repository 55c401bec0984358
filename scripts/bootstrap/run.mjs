import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Runs a command to its end, with what the user types and sees; gives its exit code. */
export function run(command, args, { home, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: home, env, stdio: 'inherit' });
    // The terminal sends Ctrl-C to the child as well; we wait for its end.
    const pass = signal => child.kill(signal);
    const ignore = () => {};
    process.on('SIGINT', ignore).on('SIGTERM', pass);
    child.on('error', reject).on('close', (code, signal) => {
      process.off('SIGINT', ignore).off('SIGTERM', pass);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
