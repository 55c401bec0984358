import { OwnershipSettings } from '@pillars/plugin-ownership-common';
import { decisionScopeDocuments } from './decisionScope';
import { guildDocuments } from './guild';
import { standardDocuments } from './standard';
import { DocumentSource } from './types';

export type { DocumentFields, DocumentSource } from './types';

/** All document types, each with where it comes from. */
export const documentSources = ({
  sources,
}: Pick<OwnershipSettings, 'sources'>): DocumentSource[] => [
  guildDocuments(sources.guilds),
  standardDocuments,
  decisionScopeDocuments,
];
