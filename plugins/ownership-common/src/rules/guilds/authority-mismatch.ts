import { Evidence } from '../../findings';
import { GuildNode } from '../../snapshot';
import { isPublished, mustsOf, Requirement } from '../../standards';
import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { formEvidence } from '../shared/guildForm';
import { shared } from '../shared/says';
import { standards } from '../subjects';

const say = saying({
  messages: {
    form_one:
      'It has a requirement that is a MUST, and its guild {{guild}} is a working group.',
    form_other:
      'It has {{count}} requirements that are a MUST, and its guild {{guild}} is a working group.',
    authority_one:
      'It has a requirement that is a MUST, and its guild {{guild}} has the authority "{{authority}}".',
    authority_other:
      'It has {{count}} requirements that are a MUST, and its guild {{guild}} has the authority "{{authority}}".',
  },
  fixes: {
    publishOtherwise:
      'Let a guild with binding authority publish it, or say SHOULD instead of MUST.',
  },
  clauses: {
    noGuild: 'its guild does not exist',
    notAGuild: 'what it names as its guild is none',
    noAuthority: 'its guild states no authority',
  },
});

/** What it states, where that can be read. */
function authorityOf(guild: GuildNode): string | undefined {
  const authority: unknown = guild.stated?.authority;
  return typeof authority === 'string' && authority ? authority : undefined;
}

/** What keeps a guild from binding others, or undefined where nothing does. */
function whyNot(guild: GuildNode): Evidence | undefined {
  if (guild.form === 'working-group') {
    return { ref: guild.ref, ...formEvidence(guild) };
  }
  const authority = authorityOf(guild);
  return authority && authority !== 'binding'
    ? { ref: guild.ref, path: 'spec.authority', value: authority }
    : undefined;
}

function toFinding(guild: GuildNode, reason: Evidence, musts: Requirement[]) {
  return say.finding({
    messageId: guild.form === 'working-group' ? 'form' : 'authority',
    params: {
      guild: guild.ref,
      authority: authorityOf(guild),
      count: musts.length,
    },
    evidence: [
      reason,
      ...musts.map(({ path, level }) => ({
        path: `${path}.level`,
        value: level,
      })),
    ],
    about: [guild.ref],
    fix: { fixId: 'publishOtherwise' },
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
  texts: say.texts,
  subjects: standards,
  createCheck:
    ({ snapshot, now }) =>
    standard => {
      if (!isPublished(standard, now)) {
        return shared.notApplicable('notPublished');
      }
      const guild = snapshot.guild(standard.guild ?? '');
      if (!guild) {
        const named = snapshot.get(standard.guild ?? '');
        return say.notApplicable(named ? 'notAGuild' : 'noGuild');
      }
      const reason = whyNot(guild);
      if (!reason && !authorityOf(guild)) {
        return say.notApplicable('noAuthority');
      }
      const musts = mustsOf(standard);
      return reason && musts.length ? toFinding(guild, reason, musts) : pass();
    },
});
