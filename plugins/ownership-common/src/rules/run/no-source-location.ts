import { defineRule, finding, notApplicable, pass } from '../Rule';
import { ownedEntities } from '../subjects';

/** See no-source-location.md. */
export const noSourceLocation = defineRule({
  id: 'no-source-location',
  family: 'run',
  title: 'Nobody knows where its code is',
  severity: 'warning',
  preset: 'recommended',
  needs: ['sourceLocations'],
  options: { kinds: ['Component'] },
  subjects: ownedEntities,
  createCheck: ({ options }) => {
    const kinds = new Set(options.kinds.map(kind => kind.toLowerCase()));
    return entity => {
      if (!kinds.has(entity.kind.toLowerCase())) {
        return notApplicable(`it is of kind ${entity.kind}`);
      }
      if (!entity.facts.production) {
        return notApplicable('it is not in production');
      }
      const { repository } = entity.facts;
      const annotation = 'backstage.io/source-location';
      return repository
        ? pass([repository])
        : finding({
            messageId: 'none',
            message:
              'It is in production, and no source repository is known: its owner cannot change it.',
            evidence: [
              { path: `metadata.annotations.${annotation}`, value: null },
            ],
            fix: { summary: `Set ${annotation} to url: and its address.` },
          });
    };
  },
});
