import { defineRule, pass } from '../Rule';
import { saying } from '../saying';
import { shared } from '../shared/says';
import { ownedEntities } from '../subjects';

const say = saying({
  messages: {
    none: 'It is in production, and no source repository is known: its owner cannot change it.',
  },
  fixes: {
    setLocation: 'Set backstage.io/source-location to url: and its address.',
  },
  clauses: { otherKind: 'it is of kind {{kind}}' },
});

/** See no-source-location.md. */
export const noSourceLocation = defineRule({
  id: 'no-source-location',
  family: 'run',
  title: 'Nobody knows where its code is',
  severity: 'warning',
  preset: 'recommended',
  needs: ['sourceLocations'],
  options: { kinds: ['Component'] },
  texts: say.texts,
  subjects: ownedEntities,
  createCheck: ({ options }) => {
    const kinds = new Set(options.kinds.map(kind => kind.toLowerCase()));
    return entity => {
      if (!kinds.has(entity.kind.toLowerCase())) {
        return say.notApplicable('otherKind', { kind: entity.kind });
      }
      if (!entity.facts.production) {
        return shared.notApplicable('notInProduction');
      }
      const { repository } = entity.facts;
      return repository
        ? pass([repository])
        : say.finding({
            messageId: 'none',
            params: {},
            evidence: [
              {
                path: 'metadata.annotations.backstage.io/source-location',
                value: null,
              },
            ],
            fix: { fixId: 'setLocation' },
          });
    };
  },
});
