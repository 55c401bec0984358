import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { ScmIntegrationRegistry } from '@backstage/integration';
import { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  CatalogProcessor,
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  isPillarsEntity,
  PILLARS_RELATIONS,
  relationsOf,
  validatePillarsEntity,
} from '@pillars/plugin-ownership-common';
import { noteContentLocation } from './noteContentLocation';

/**
 * Before the catalog's own PlaceholderProcessor, which has the default of 20
 * and would leave no trace of where a text came from; and after our refusals,
 * whose words come first.
 */
const PRIORITY = 15;

/**
 * Accepts the documents of our kinds and emits what they say of others. It
 * judges a document by that document alone and never asks the catalog.
 */
export class PillarsEntitiesProcessor implements CatalogProcessor {
  constructor(private readonly integrations: ScmIntegrationRegistry) {}

  getProcessorName(): string {
    return 'PillarsEntitiesProcessor';
  }

  getPriority(): number {
    return PRIORITY;
  }

  async preProcessEntity(
    entity: Entity,
    location: LocationSpec,
  ): Promise<Entity> {
    return noteContentLocation(entity, location, this.integrations);
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    if (!isPillarsEntity(entity)) {
      return false;
    }
    const problems = validatePillarsEntity(entity);
    if (problems.length) {
      throw new InputError(problems.map(one => one.message).join('; '));
    }
    return true;
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const self = getCompoundEntityRef(entity);
    for (const { type, target } of relationsOf(entity)) {
      const other = parseEntityRef(target);
      const inverse = PILLARS_RELATIONS[type];
      emit(processingResult.relation({ source: self, type, target: other }));
      emit(
        processingResult.relation({
          source: other,
          type: inverse,
          target: self,
        }),
      );
    }
    return entity;
  }
}
