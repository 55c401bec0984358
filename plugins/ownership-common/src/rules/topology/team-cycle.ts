import { Evidence } from '../../findings';
import { GroupNode, Snapshot } from '../../snapshot';
import { toRef } from '../../snapshot/refs';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { groups } from '../subjects';

const say = saying({
  messages: {
    cycle: 'Its parents lead back to it: {{way}}.',
    self: 'It is its own parent.',
  },
  fixes: {
    nameHighest:
      'Say which of these groups is the highest, and take its parent out there, or in spec.children of the group that claims it.',
    takeOut: 'Take its own name out of spec.parent and spec.children.',
  },
  clauses: { saidElsewhere: 'its cycle is told at {{first}}' },
});

/** The groups that are both above and below a group, itself left out. */
const circleOf = (snapshot: Snapshot, { ref }: GroupNode): string[] =>
  snapshot.ancestors(ref).filter(one => snapshot.subtree(ref).has(one));

/** The shortest way up from a group to itself; of two, the first by ref. */
function wayBack(snapshot: Snapshot, ref: string): string[] {
  const cameFrom = new Map<string, string>();
  const pending = [ref];
  for (const at of pending) {
    for (const parent of [...(snapshot.group(at)?.parents ?? [])].sort()) {
      if (parent === ref) {
        const way = [ref];
        for (let one = at; one !== ref; one = cameFrom.get(one)!) {
          way.unshift(one);
        }
        return [ref, ...way];
      }
      if (!cameFrom.has(parent)) {
        cameFrom.set(parent, at);
        pending.push(parent);
      }
    }
  }
  return [ref];
}

/** Where it stands that one group is the parent of another. */
function stepEvidence(
  snapshot: Snapshot,
  subject: string,
  [child, parent]: [string, string],
): Evidence {
  const at = (ref: string) => (ref === subject ? {} : { ref });
  const { entity, namespace } = snapshot.group(child)!;
  return toRef(entity.spec?.parent, 'group', namespace) === parent
    ? { ...at(child), path: 'spec.parent', value: parent }
    : { ...at(parent), path: 'spec.children', value: child };
}

/** See team-cycle.md. */
export const teamCycle = defineRule({
  id: 'team-cycle',
  family: 'topology',
  title: 'A group is above itself',
  severity: 'error',
  preset: 'recommended',
  needs: [],
  options: {},
  texts: say.texts,
  subjects: groups,
  createCheck:
    ({ snapshot }) =>
    group => {
      const { ref } = group;
      const circle = circleOf(snapshot, group);
      const first = circle.reduce((one, two) => (two < one ? two : one), ref);
      if (first !== ref) {
        return say.notApplicable('saidElsewhere', { first });
      }
      if (!circle.length && !group.parents.includes(ref)) {
        return pass();
      }
      const way = wayBack(snapshot, ref);
      const isCycle = way.length > 2;
      return say.finding({
        messageId: isCycle ? 'cycle' : 'self',
        params: { way },
        evidence: way
          .slice(1)
          .map((parent, index) =>
            stepEvidence(snapshot, ref, [way[index], parent]),
          ),
        about: way,
        fix: { fixId: isCycle ? 'nameHighest' : 'takeOut' },
      });
    },
});
