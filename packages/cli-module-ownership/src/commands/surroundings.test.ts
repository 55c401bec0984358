import { surroundings } from './surroundings';

const of = (env: Record<string, string>, isTTY = false) =>
  surroundings({ env, cwd: () => '/project', stdout: { isTTY } });

describe('surroundings', () => {
  it.each([
    [{}, '/project'],
    // `yarn pillars` starts in the root of the project, wherever it is called.
    [{ INIT_CWD: '/user', npm_lifecycle_event: 'pillars' }, '/user'],
    // A script of the project means its own folder.
    [{ INIT_CWD: '/user', npm_lifecycle_event: 'review' }, '/project'],
    [{ npm_lifecycle_event: 'pillars' }, '/project'],
  ])('with %j stands in %s', (env, cwd) => {
    expect(of(env).cwd).toBe(cwd);
  });

  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('with %j and a terminal %j has colours %j', (env, isTTY, colours) => {
    expect(of(env, isTTY).colours).toBe(colours);
  });
});
