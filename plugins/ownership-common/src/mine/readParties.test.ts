import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { readParties } from './readParties';

const ANN = 'user:default/ann';

// The department has one team, which has one squad; craft is chaired by ann, open
// by nobody, and bob's by bob alone, though ann is in it.
const snapshot = createSnapshot(
  entities(`
kind: Group
metadata: { name: department }
spec: { type: department, children: [] }
---
kind: Group
metadata: { name: team }
spec: { type: team, parent: department, children: [], members: [ann] }
---
kind: Group
metadata: { name: squad }
spec: { type: team, parent: team, children: [] }
---
kind: Group
metadata: { name: other }
spec: { type: team, parent: department, children: [] }
---
kind: Guild
metadata: { name: craft }
spec: { form: guild, chairs: [ann] }
---
kind: Guild
metadata: { name: open }
spec: { form: guild, members: [ann] }
---
kind: Guild
metadata: { name: bobs }
spec: { form: guild, chairs: [bob], members: [ann] }
`),
);

const read = (...groups: string[]) => readParties(snapshot, ANN, groups);

describe('readParties', () => {
  it('acts for one’s team and those below, not for those above', () => {
    expect(read('group:default/team')).toEqual({
      user: ANN,
      teams: ['group:default/team'],
      below: ['group:default/squad'],
      guilds: ['guild:default/craft', 'guild:default/open'],
    });
  });

  it('lists a group once, though one is in it and above it', () => {
    const { teams, below } = read(
      'group:default/team',
      'group:default/department',
      'group:default/team',
    );
    expect(teams).toEqual(['group:default/department', 'group:default/team']);
    expect(below).toEqual(['group:default/other', 'group:default/squad']);
  });

  it('takes a group that the catalog does not hold, and none', () => {
    expect(read('group:default/gone')).toMatchObject({
      teams: ['group:default/gone'],
      below: [],
    });
    expect(read()).toMatchObject({ teams: [], below: [] });
    expect(readParties(snapshot, 'user:default/zoe', [])).toEqual({
      user: 'user:default/zoe',
      teams: [],
      below: [],
      guilds: [],
    });
  });

  it('comes to an end where groups go in a circle', () => {
    const circle = createSnapshot(
      entities(`
kind: Group
metadata: { name: a }
spec: { type: team, parent: b, children: [] }
---
kind: Group
metadata: { name: b }
spec: { type: team, parent: a, children: [] }
`),
    );
    expect(readParties(circle, ANN, ['group:default/a'])).toMatchObject({
      teams: ['group:default/a'],
      below: ['group:default/b'],
    });
  });
});
