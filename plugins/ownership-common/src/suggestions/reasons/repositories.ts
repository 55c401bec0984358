import { append } from '../../multimap';
import { remember } from '../../remember';
import { OwnedEntity } from '../../snapshot';
import { HintContext, HintReader } from '../hint';
import { teamShares } from '../teamShares';
import { toText } from '../texts';

/** The repository of a place in it. */
const repositoryOf = ({ facts }: OwnedEntity) =>
  facts.repository?.value.split('#')[0];

/** Who owns what else has its code in the same repository. */
export function repositories({ snapshot }: HintContext): HintReader {
  const byRepository = new Map<string, OwnedEntity[]>();
  for (const entity of snapshot.ownedEntities) {
    const repository = repositoryOf(entity);
    if (repository) {
      append(byRepository, repository, entity);
    }
  }
  // Read once: a monorepo may hold thousands that nobody owns.
  const sharesOf = remember(name => teamShares(byRepository.get(name)!));
  return entity => {
    const { repository } = entity.facts;
    const name = repositoryOf(entity);
    const others = name ? byRepository.get(name)!.length - 1 : 0;
    if (!repository || !name || !others) {
      return [];
    }
    // A team that owns the entity itself is never suggested, so none of these
    // counts it.
    return sharesOf(name).map(({ team, count, examples }) => ({
      owner: team,
      share: count / others,
      ...toText('repository', {
        repository: name,
        owned: count,
        count: others,
      }),
      evidence: [repository, ...examples],
    }));
  };
}
