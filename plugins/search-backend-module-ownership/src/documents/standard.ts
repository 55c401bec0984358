import { isStandardEntity, toRef } from '@pillars/plugin-ownership-common';
import { plainText } from './plainText';
import {
  fieldOf,
  linesOf,
  nameIn,
  namespaceOf,
  objectOf,
  textOf,
  titleOf,
} from './text';
import { DocumentSource } from './types';

const statementsOf = (requirements: unknown): string[] =>
  Array.isArray(requirements)
    ? requirements.map(one => textOf(objectOf(one).statement))
    : [];

// The guild goes by the name that the standard itself gives: who may read the
// standard may not be one who may read the guild.
export const standardDocuments: DocumentSource = {
  type: 'standard',
  configKey: 'standard',
  locationTemplate: '/ownership/standards/:namespace/:name',
  queries: [{ kind: 'Standard' }],
  createReader: () => entity => {
    if (!isStandardEntity(entity)) {
      return undefined;
    }
    const spec = objectOf(entity.spec);
    const guild = toRef(spec.guild, 'guild', namespaceOf(entity));
    return {
      title: titleOf(entity),
      text: linesOf([
        textOf(entity.metadata.description),
        ...statementsOf(spec.requirements),
        nameIn(guild),
        plainText(textOf(spec.content)),
      ]),
      status: fieldOf(spec.status),
      version: fieldOf(spec.version),
      guild: fieldOf(guild),
    };
  },
};
