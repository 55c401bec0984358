import { defineRule, finding, notApplicable, pass } from '../Rule';
import { UNSTATED } from '../shared/guildForm';
import { guilds } from '../subjects';

const FIXES = {
  mission: 'Say in spec.mission what it is for.',
  charter:
    'Say in spec.charter what it may do and how it works, or where that is written.',
} as const;

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
  subjects: guilds,
  createCheck: () => guild => {
    const { stated } = guild;
    if (!stated) {
      return notApplicable(UNSTATED);
    }
    const missing = (['mission', 'charter'] as const).filter(
      field => !isStated(stated[field]),
    );
    if (!missing.length) {
      return pass();
    }
    return finding({
      messageId: missing.length > 1 ? 'neither' : 'one',
      message:
        missing.length > 1
          ? 'It states neither a mission nor a charter.'
          : `It states no ${missing[0]}.`,
      evidence: missing.map(field => ({ path: `spec.${field}`, value: null })),
      fix: { summary: missing.map(field => FIXES[field]).join(' ') },
    });
  },
});
