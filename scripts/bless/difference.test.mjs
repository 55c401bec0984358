import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { differenceSince } from './difference.mjs';

const home = mkdtempSync(join(tmpdir(), 'pillars-bless-'));
after(() => rmSync(home, { recursive: true }));

const write = (name, text) => writeFileSync(join(home, name), text);
const difference = () => differenceSince('HEAD', home, ['expected.*']);

test('what changed is shown, counted, and told apart from what is new', () => {
  const git = (...args) => execFileSync('git', args, { cwd: home });
  write('expected.yaml', 'findings: []\n');
  write('catalog.yaml', 'kind: Group\n');
  git('init', '--quiet');
  git('add', '.');
  const me = ['-c', 'user.name=me', '-c', 'user.email=me@example.org'];
  git(...me, 'commit', '--quiet', '--message', 'Begin');
  assert.equal(difference(), 'Nothing changed.');

  write('catalog.yaml', 'kind: User\n');
  assert.equal(difference(), 'Nothing changed.');

  write('expected.yaml', 'findings: [one]\n');
  write('expected.txt', 'One finding.\n');
  const text = difference();
  assert.match(text, /^-findings: \[\]\n\+findings: \[one\]$/m);
  assert.match(text, /^New, and not in git yet:\nexpected\.txt$/m);
  assert.match(text, /1 file changed, 1 insertion\(\+\), 1 deletion\(-\)/);
  assert.doesNotMatch(text, /User/);
});
