import { reviewSnapshot, rules } from '..';
import { parseOwnershipSettings } from '../settings';
import { entities } from '../testUtils/entities';
import { createSnapshot } from '.';

const GROUPS = ['a', 'b']
  .map(
    name =>
      `kind: Group\nmetadata: { name: ${name} }\nspec: { type: team, children: [], members: [ann, ben] }\n`,
  )
  .join('---\n');
const snapshotOf = (teamApi: string) =>
  createSnapshot(entities(`${GROUPS}---\nkind: TeamAPI\n${teamApi}`));

describe('what a TeamAPI declares', () => {
  it('is read in its own namespace', () => {
    const snapshot = snapshotOf(`
metadata: { name: x, namespace: Apis }
spec:
  team: default/a
  status: disbanded
  interactions:
    - { with: b, mode: collaboration, since: '2026-01-01', purpose: Talk }
    - { with: default/B, mode: facilitating, expectedDuration: P1M, until: '2026-02-01' }
  dependencies:
    - { on: default/b, type: slowing, since: '2026-01-01' }
`);
    expect(snapshot.group('group:default/a')).toMatchObject({
      isDisbanded: true,
      interactions: [
        {
          path: 'spec.interactions[0]',
          with: 'group:apis/b',
          mode: 'collaboration',
          since: '2026-01-01',
        },
        {
          path: 'spec.interactions[1]',
          with: 'group:default/b',
          mode: 'facilitating',
          expectedDuration: 'P1M',
          until: '2026-02-01',
        },
      ],
      teamDependencies: [
        {
          path: 'spec.dependencies[0]',
          on: 'group:default/b',
          type: 'slowing',
          since: '2026-01-01',
        },
      ],
    });
    expect(snapshot.group('group:default/b')).toMatchObject({
      isDisbanded: false,
      interactions: [],
      teamDependencies: [],
    });
  });

  it.each([
    'interactions: text, dependencies: 7, cognitiveLoad: null',
    'interactions: { with: b }, dependencies: [null, 7, []], cognitiveLoad: 7',
    'interactions: [{ with: b, mode: 7 }, { mode: collaboration }, b]',
    'type: 7, status: [merged], cognitiveLoad: { surveyedOn: 7, score: high }',
  ])('is nothing where it is malformed: %s', spec => {
    const snapshot = snapshotOf(
      `metadata: { name: a }\nspec: { team: a, ${spec} }`,
    );
    const { interactions, teamDependencies } =
      snapshot.group('group:default/a')!;
    expect({ interactions, teamDependencies }).toEqual({
      interactions: [],
      teamDependencies: [],
    });
    expect(snapshot.inUse.has('interactions')).toBe(false);
    const settings = parseOwnershipSettings({ preset: 'strict' });
    const { failures } = reviewSnapshot(snapshot, { rules, settings, now: 0 });
    expect(failures).toEqual([]);
  });
});
