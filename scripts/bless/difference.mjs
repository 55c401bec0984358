import { execFileSync } from 'node:child_process';

const MOST_OUTPUT = 100 * 1024 * 1024;

/**
 * How files differ from a commit, for somebody to read: which, how much, and
 * each line. Files that git does not know yet are named.
 *
 * @param commit - such as `HEAD`
 * @param files - patterns as git has them
 */
export function differenceSince(commit, home, files) {
  const git = (...args) =>
    execFileSync('git', ['--no-pager', ...args, '--', ...files], {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
    }).trimEnd();
  const unknown = git('ls-files', '--others', '--exclude-standard');
  const parts = [
    git('diff', '--no-ext-diff', commit),
    unknown && `New, and not in git yet:\n${unknown}`,
    git('diff', '--no-ext-diff', '--stat', commit),
  ].filter(Boolean);
  return parts.length
    ? `${parts.join('\n\n')}\n\nRead each line of it before you commit.`
    : 'Nothing changed.';
}
