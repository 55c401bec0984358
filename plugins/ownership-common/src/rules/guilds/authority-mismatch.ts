import { Evidence } from '../../findings';
import { GuildNode } from '../../snapshot';
import { isPublished, mustsOf, Requirement } from '../../standards';
import { defineRule, finding, notApplicable, pass } from '../Rule';
import { formEvidence, guildForm } from '../shared/guildForm';
import { standards } from '../subjects';

/** What keeps a guild from binding others, or undefined where nothing does. */
function whyNot(guild: GuildNode): Evidence | undefined {
  if (guild.form === 'working-group') {
    return { ref: guild.ref, ...formEvidence(guild) };
  }
  const authority = guild.stated?.authority;
  return authority && authority !== 'binding'
    ? { ref: guild.ref, path: 'spec.authority', value: authority }
    : undefined;
}

function toFinding(guild: GuildNode, reason: Evidence, musts: Requirement[]) {
  const byForm = reason.path !== 'spec.authority';
  const has =
    musts.length > 1
      ? `${musts.length} requirements that are`
      : 'a requirement that is';
  const what = byForm
    ? `is a ${guildForm(guild)}`
    : `has the authority "${reason.value}"`;
  return finding({
    messageId: byForm ? 'form' : 'authority',
    message: `It has ${has} a MUST, and its guild ${guild.ref} ${what}.`,
    evidence: [
      reason,
      ...musts.map(({ path, level }) => ({
        path: `${path}.level`,
        value: level,
      })),
    ],
    about: [guild.ref],
    fix: {
      summary:
        'Let a guild with binding authority publish it, or say SHOULD instead of MUST.',
    },
  });
}

/** See authority-mismatch.md. */
export const authorityMismatch = defineRule({
  id: 'authority-mismatch',
  family: 'guilds',
  title: 'The standard says MUST, and its guild may not',
  severity: 'warning',
  preset: 'recommended',
  needs: ['guilds', 'standards'],
  options: {},
  subjects: standards,
  createCheck:
    ({ snapshot, now }) =>
    standard => {
      if (!isPublished(standard, now)) {
        return notApplicable('it is neither on trial nor adopted');
      }
      const guild = snapshot.guild(standard.guild ?? '');
      if (!guild) {
        return notApplicable(
          snapshot.get(standard.guild ?? '')
            ? 'what it names as its guild is none'
            : 'its guild does not exist',
        );
      }
      const reason = whyNot(guild);
      if (!reason && !guild.stated?.authority) {
        return notApplicable('its guild states no authority');
      }
      const musts = mustsOf(standard);
      return reason && musts.length ? toFinding(guild, reason, musts) : pass();
    },
});
