import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { FilterPredicate } from '@backstage/filter-predicates';
import { formOf, isGuildEntity, toRef } from '@pillars/plugin-ownership-common';
import {
  fieldOf,
  inWords,
  linesOf,
  namespaceOf,
  objectOf,
  textOf,
  titleOf,
} from './text';
import { DocumentFields, DocumentSource } from './types';

function fromGuild(entity: Entity): DocumentFields {
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
}

function fromGroup(entity: Entity): DocumentFields {
  const form = formOf(entity.spec?.type);
  return {
    title: titleOf(entity),
    text: linesOf([textOf(entity.metadata.description), inWords(form)]),
    form,
    authority: '',
  };
}

/**
 * Guilds, and the groups that stand for guilds of their own.
 *
 * @param groups - which groups do: `ownership.sources.guilds`
 */
export const guildDocuments = (
  groups: FilterPredicate | undefined,
): DocumentSource => ({
  type: 'guild',
  configKey: 'guild',
  locationTemplate: '/ownership/guilds/:namespace/:name?kind=:kind',
  // Guilds first: a group that supplies one with members is not another.
  queries: [
    { kind: 'Guild' },
    ...(groups ? [{ $all: [{ kind: 'Group' }, groups] }] : []),
  ],
  createReader() {
    const suppliers = new Set<string | undefined>();
    return entity => {
      if (isGuildEntity(entity)) {
        const { group } = objectOf(entity.spec);
        suppliers.add(toRef(group, 'group', namespaceOf(entity)));
        return fromGuild(entity);
      }
      const stands =
        entity.kind === 'Group' && !suppliers.has(stringifyEntityRef(entity));
      return stands ? fromGroup(entity) : undefined;
    };
  },
});
