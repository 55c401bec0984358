import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { guilds } from '../subjects';

const MISSION = 'Say in spec.mission what it is for.';
const CHARTER =
  'Say in spec.charter what it may do and how it works, or where that is written.';

const say = saying({
  messages: {
    neither: 'It states neither a mission nor a charter.',
    one_mission: 'It states no mission.',
    one_charter: 'It states no charter.',
  },
  fixes: {
    both: `${MISSION} ${CHARTER}`,
    mission: MISSION,
    charter: CHARTER,
  },
});

// In a file it may be a `$text`, which the catalog puts the text in for.
const isStated = (value: unknown) =>
  typeof value === 'object'
    ? value !== null && '$text' in value
    : typeof value === 'string' && value.trim() !== '';

/** See no-charter.md. */
export const noCharter = defineRule({
  id: 'no-charter',
  family: 'guilds',
  title: 'The guild has no mission or no charter',
  severity: 'info',
  preset: 'recommended',
  needs: ['guilds'],
  options: {},
  texts: say.texts,
  subjects: guilds,
  createCheck: () => guild => {
    const { stated } = guild;
    if (!stated) {
      return shared.notApplicable('groupStatesNothing');
    }
    const missing = (['mission', 'charter'] as const).filter(
      field => !isStated(stated[field]),
    );
    if (!missing.length) {
      return pass();
    }
    const [field, other] = missing;
    return say.finding({
      messageId: other ? 'neither' : 'one',
      params: { context: other ? undefined : field },
      evidence: missing.map(one => ({ path: `spec.${one}`, value: null })),
      fix: { fixId: other ? 'both' : field },
    });
  },
});
