import { append } from '../../multimap';
import { OwnedEntity } from '../../snapshot';
import { HintContext, HintReader } from '../hint';
import { teamShares, TeamShare } from '../teamShares';

interface Repository {
  entities: number;
  shares: TeamShare[];
}

/** The repository of a place in it. */
const repositoryOf = ({ facts }: OwnedEntity) =>
  facts.repository?.value.split('#')[0];

/** What each repository holds, read once: a monorepo may hold thousands. */
function readRepositories({ snapshot }: HintContext): Map<string, Repository> {
  const byRepository = new Map<string, OwnedEntity[]>();
  for (const entity of snapshot.ownedEntities) {
    const repository = repositoryOf(entity);
    if (repository) {
      append(byRepository, repository, entity);
    }
  }
  return new Map(
    [...byRepository].map(([repository, entities]) => [
      repository,
      { entities: entities.length, shares: teamShares(snapshot, entities) },
    ]),
  );
}

/** Who owns what else has its code in the same repository. */
export function repositories(context: HintContext): HintReader {
  const known = readRepositories(context);
  return entity => {
    const { repository } = entity.facts;
    const name = repositoryOf(entity);
    const found = name ? known.get(name) : undefined;
    if (!repository || !found || found.entities === 1) {
      return [];
    }
    const others = found.entities - 1;
    // A team that owns the entity itself is never suggested, so none of these
    // counts it.
    return found.shares.map(({ team, count, examples }) => ({
      owner: team,
      share: count / others,
      text:
        others === 1
          ? `It owns the only other entity in ${name}.`
          : `It owns ${count} of the ${others} others in ${name}.`,
      evidence: [repository, ...examples],
    }));
  };
}
