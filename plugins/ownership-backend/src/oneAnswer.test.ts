import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { COMPANY, DECISIONS } from './__testUtils__/portalCompany';
import { startPortal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const PILLARS = resolve(
  __dirname,
  '../../../packages/cli-module-ownership/bin/pillars',
);
const run = promisify(execFile);

describe('a question', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal(
      { 'company.yaml': COMPANY, 'decisions.yaml': DECISIONS },
      24,
    );
  });
  afterAll(() => portal.clean());

  /** What is printed, as it is. */
  const pillars = async (...args: string[]) =>
    (await run(process.execPath, [PILLARS, ...args])).stdout;

  const fromFiles = () => ['--in', join(portal.folder)];
  const fromPortal = () => [
    '--portal',
    portal.address,
    '--token',
    portal.tokenOf('ann'),
  ];

  it.each([
    'who-decides a data/store',
    'who-decides a data/store --why --format text',
    'who-decides Component:Default/C security',
    'who-decides domain:default/selling data/store',
    'who-owns g',
    'who-owns a --format text',
    'who-owns selling',
    'who-owns https://github.com/acme/shop/tree/main/e/src',
  ])('has the same answer in files and in a portal: %s', async question => {
    const args = question.replace(/^(\S+) /, '$1 --format json ').split(' ');
    const [files, asked] = await Promise.all([
      pillars(...args, ...fromFiles()),
      pillars(...args, ...fromPortal()),
    ]);
    expect(files.length).toBeGreaterThan(100);
    expect(asked).toBe(files);
  });
});
