import {
  DependencyStanding,
  InteractionMode,
  InteractionTrouble,
  TeamType,
  TopologyDependency,
  TopologyInteraction,
} from '@pillars/plugin-ownership-common';
import { plural, shortRef } from '../shared/words';
import { Grouping } from './topologyState';

/** How a team is shown: by its type, or as one that states none. */
export type Look = TeamType | 'undeclared';

export const LOOKS: Record<Look, { label: string; means: string }> = {
  'stream-aligned': {
    label: 'Stream-aligned',
    means: 'Works along one flow of value, from idea to production.',
  },
  'complicated-subsystem': {
    label: 'Complicated subsystem',
    means: 'Keeps one part that takes specialists.',
  },
  enabling: {
    label: 'Enabling',
    means: 'Helps others learn what they lack, for a while.',
  },
  platform: {
    label: 'Platform',
    means: 'Offers services that others use by themselves.',
  },
  undeclared: {
    label: 'No type stated',
    means: 'Nothing in the catalog says which type it is.',
  },
};

export const MODES: Record<InteractionMode, { label: string; means: string }> =
  {
    collaboration: {
      label: 'Collaboration',
      means: 'Both work closely on one thing, for a time.',
    },
    'x-as-a-service': {
      label: 'X-as-a-service',
      means: 'One uses what the other offers. It points at who offers.',
    },
    facilitating: {
      label: 'Facilitating',
      means: 'One helps the other to learn, for a time.',
    },
  };

export const DEPENDENCIES: Record<
  DependencyStanding,
  { label: string; means: string }
> = {
  declared: {
    label: 'Dependency, declared',
    means: 'What one owns depends on what the other owns, and they say so.',
  },
  undeclared: {
    label: 'Dependency, not declared',
    means: 'What one owns depends on what the other owns. Neither says so.',
  },
  unsaid: {
    label: 'Dependency',
    means:
      'What one owns depends on what the other owns. Who depends has no Team API to say so.',
  },
};

export const UNUSED = {
  label: 'Interaction without dependency',
  means: 'It is declared, and nothing that one owns depends on the other.',
};

export const NOTHING_DEPENDS = 'nothing depends';

export const GROUPINGS: Record<Grouping, string> = {
  domain: 'Domain',
  stream: 'Value stream',
  group: 'Parent group',
};

export const REST: Record<Grouping, string> = {
  domain: 'No domain',
  stream: 'No value stream',
  group: 'No group above',
};

export const PLATFORMS = 'Platforms';

const TROUBLE: Record<InteractionTrouble, (until?: string) => string> = {
  ended: until => `ended ${until}, still declared`,
  overdue: until => `overdue since ${until}`,
  undated: () => 'no end stated',
};

/** Until when, and what is wrong with that; nothing where there is nothing to say. */
export function whenOf(interaction: TopologyInteraction): string | undefined {
  const { trouble, planned, since, until } = interaction;
  if (trouble) {
    return TROUBLE[trouble](until);
  }
  if (planned) {
    return `planned from ${since}`;
  }
  return until && `until ${until}`;
}

export const timesOf = ({ count, standing }: TopologyDependency) =>
  standing === 'undeclared' ? `${count} not declared` : String(count);

/** A short text for a figure that stands on a team. */
export const ownsWords = (entities: number) => `${entities} owned`;

export const teamsWords = (teams: number) => plural(teams, 'team');

export const refWords = shortRef;
