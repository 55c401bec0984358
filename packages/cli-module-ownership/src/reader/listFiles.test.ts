import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { folder, removeFolders } from '../testUtils/folder';
import { listFiles } from './listFiles';

afterAll(removeFolders);

async function list(base: string, ...paths: string[]) {
  const { files, problems } = await listFiles(paths, base);
  return {
    files: files.map(file => relative(base, file)),
    problems: problems.map(one => `${one.type} ${one.file}`),
  };
}

describe('listFiles', () => {
  it('takes a file as it is and a folder with all below it', async () => {
    const base = folder({
      'z.YML': '',
      'b/b.yaml': '',
      'b/a.yml': '',
      'b/readme.md': '',
      'a.txt': '',
      '.git/c.yaml': '',
      'node_modules/d.yaml': '',
    });
    expect(await list(base, '.')).toEqual({
      files: ['b/a.yml', 'b/b.yaml', 'z.YML'],
      problems: [],
    });
    expect((await list(base, 'a.txt', 'b')).files).toEqual([
      'a.txt',
      'b/a.yml',
      'b/b.yaml',
    ]);
  });

  it('reads each file once, links followed, and comes back from circles', async () => {
    const base = folder({ 'a/a.yaml': '', 'real/b.yaml': '' });
    symlinkSync('..', join(base, 'a/up'));
    symlinkSync('../real', join(base, 'a/link'));
    symlinkSync('a/a.yaml', join(base, 'z.yaml'));
    expect(await list(base, '.', 'a', 'a/a.yaml')).toEqual({
      files: ['a/a.yaml', 'a/link/b.yaml'],
      problems: [],
    });
  });

  it('tells of what it cannot read', async () => {
    const base = folder({ 'a.yaml': '' });
    symlinkSync('nowhere', join(base, 'b.yaml'));
    mkdirSync(join(base, 'empty'));
    expect(await list(base, '.', 'empty')).toEqual({
      files: ['a.yaml'],
      problems: ['unreadable b.yaml'],
    });
    expect((await list(base, 'empty')).problems).toEqual(['empty empty']);
    symlinkSync('circle.yaml', join(base, 'circle.yaml'));
    const { files, problems } = await listFiles(
      ['circle.yaml', 'a.yaml/b', 'a.yaml'],
      base,
    );
    expect(files).toEqual([join(base, 'a.yaml')]);
    expect(problems.map(one => one.message)).toEqual([
      'circle.yaml cannot be read: its links lead in a circle.',
      'There is no file or folder a.yaml/b.',
    ]);
  });
});

// Who is root may read everything.
const describeAsUser = process.getuid?.() === 0 ? describe.skip : describe;

describeAsUser('listFiles, in what is closed', () => {
  it('tells of the folder', async () => {
    const base = folder({ 'a.yaml': '', 'closed/b.yaml': '' });
    chmodSync(join(base, 'closed'), 0);
    const { files, problems } = await list(base, '.');
    chmodSync(join(base, 'closed'), 0o700);
    expect({ files, problems }).toEqual({
      files: ['a.yaml'],
      problems: ['unreadable closed'],
    });
  });
});
