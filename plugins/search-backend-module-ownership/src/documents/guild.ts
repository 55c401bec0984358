import { isGuildEntity } from '@pillars/plugin-ownership-common';
import { fieldOf, inWords, linesOf, objectOf, textOf, titleOf } from './text';
import { DocumentSource } from './types';

/** Groups that stand for guilds would join them in `query` and `fieldsOf`. */
export const guildDocuments: DocumentSource = {
  type: 'guild',
  configKey: 'guild',
  locationTemplate: '/ownership/guilds/:namespace/:name',
  query: { kind: 'Guild' },
  fieldsOf(entity) {
    if (!isGuildEntity(entity)) {
      return undefined;
    }
    const spec = objectOf(entity.spec);
    return {
      title: titleOf(entity),
      text: linesOf([
        textOf(entity.metadata.description),
        textOf(spec.mission),
        textOf(spec.charter),
        inWords(spec.form),
      ]),
      form: fieldOf(spec.form),
      authority: fieldOf(spec.authority),
    };
  },
};
