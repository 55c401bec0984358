import { englishOf } from '../testUtils/englishOf';
import { aRevision, REQUIREMENTS } from '../testUtils/standardFixtures';
import { bindsElse, requirementChanges, revisionName } from './revisions';
import { standardsTexts } from './texts';

const [exists, tried] = REQUIREMENTS;

describe('revisionName', () => {
  const texts = [
    aRevision({ number: 4, version: undefined }),
    aRevision({ number: 3, version: '1.1' }),
    aRevision({ number: 2 }),
    aRevision({ number: 1 }),
  ];

  it.each([
    [0, 'text 4'],
    [1, 'version 1.1'],
    [2, 'version 1.0 (text 2)'],
  ])('names the text at %d %s', (index, name) => {
    expect(revisionName(englishOf(standardsTexts), texts[index], texts)).toBe(
      name,
    );
  });
});

describe('requirementChanges', () => {
  it('tells added, removed and changed apart, and leaves the rest out', () => {
    const before = aRevision({
      requirements: [exists, tried, { ...tried, id: 'gone' }],
    });
    const raised = { ...tried, level: 'MUST' as const };
    const added = { ...tried, id: 'new' };
    const after = aRevision({ requirements: [exists, raised, added] });
    expect(requirementChanges(before, after)).toEqual([
      { id: 'tried', before: tried, after: raised },
      { id: 'gone', before: { ...tried, id: 'gone' }, after: undefined },
      { id: 'new', before: undefined, after: added },
    ]);
  });

  it('does not care where a requirement stands', () => {
    const moved = { ...exists, path: 'spec.requirements[1]' };
    expect(
      requirementChanges(
        aRevision({ requirements: [exists, tried] }),
        aRevision({ requirements: [tried, moved] }),
      ),
    ).toEqual([]);
  });
});

it('says whether two texts bind others', () => {
  const all = aRevision({ appliesTo: undefined });
  const some = aRevision({ appliesTo: { kind: 'API', 'spec.type': 'grpc' } });
  const same = aRevision({ appliesTo: { 'spec.type': 'grpc', kind: 'API' } });
  expect(bindsElse(all, some)).toBe(true);
  expect(bindsElse(all, all)).toBe(false);
  expect(bindsElse(some, same)).toBe(false);
});
