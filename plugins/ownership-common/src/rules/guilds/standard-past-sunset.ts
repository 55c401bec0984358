import { isPast } from '../../dates';
import { Snapshot, StandardNode } from '../../snapshot';
import { toRef } from '../../snapshot/refs';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { standards } from '../subjects';

const say = saying({
  messages: {
    sunset: 'Its sunset was on {{sunsetOn}}, and it is not retired.',
    unknownSuccessor:
      'It is deprecated in favour of {{successor}}, which is no other standard of the catalog.',
    noSuccessor: 'It is deprecated and names no standard to follow instead.',
  },
  fixes: {
    retire:
      'Retire it, or give it a later spec.sunsetOn where it is still needed.',
    nameSuccessor:
      'Name the standard that takes its place in spec.supersededBy, or retire it where none does.',
  },
  clauses: { retired: 'it is retired' },
});

const sunset = (sunsetOn: string) =>
  say.finding({
    messageId: 'sunset',
    params: { sunsetOn },
    evidence: [{ path: 'spec.sunsetOn', value: sunsetOn }],
    about: [sunsetOn],
    fix: {
      fixId: 'retire',
      patch: { path: ['spec', 'status'], value: 'retired' },
    },
  });

/** A deprecated standard that names nothing to follow instead. */
function withoutSuccessor(standard: StandardNode, snapshot: Snapshot) {
  const stated: unknown = standard.entity.spec?.supersededBy;
  const successor = toRef(stated, 'standard', standard.namespace);
  const exists =
    successor !== standard.ref &&
    snapshot.standards.some(one => one.ref === successor);
  if (exists) {
    return pass([{ path: 'spec.supersededBy', value: successor! }]);
  }
  return say.finding({
    messageId: successor ? 'unknownSuccessor' : 'noSuccessor',
    params: { successor },
    evidence: [
      { path: 'spec.status', value: 'deprecated' },
      { path: 'spec.supersededBy', value: successor ?? null },
    ],
    about: ['successor', ...(successor ? [successor] : [])],
    fix: { fixId: 'nameSuccessor' },
  });
}

/** See standard-past-sunset.md. */
export const standardPastSunset = defineRule({
  id: 'standard-past-sunset',
  family: 'guilds',
  title: 'The standard is over, and still there',
  severity: 'warning',
  preset: 'recommended',
  needs: ['standards'],
  options: {},
  texts: say.texts,
  subjects: standards,
  createCheck:
    ({ snapshot, now }) =>
    standard => {
      const { status, sunsetOn } = standard.entity.spec ?? {};
      if (status === 'retired') {
        return say.notApplicable('retired');
      }
      if (sunsetOn && isPast(sunsetOn, now)) {
        return sunset(sunsetOn);
      }
      return status === 'deprecated'
        ? withoutSuccessor(standard, snapshot)
        : pass();
    },
});
