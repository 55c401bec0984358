import { Entity } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { CatalogProcessor } from '@backstage/plugin-catalog-node';
import { Finding } from '@pillars/plugin-ownership-common';

/** Before the processors of the kinds, which have the default of 20. */
const PRIORITY = 10;

const describe = ({ rule, message, evidence }: Finding) => {
  const at = evidence[0] ? `${evidence[0].path}: ` : '';
  return `${at}${message} Name the team that answers for it (${rule})`;
};

/**
 * Refuses a document for what its rules find in that document alone.
 *
 * @remarks
 *
 * It validates and does nothing else. Validation comes after every processor
 * has prepared the document, so an owner that one of them fills in (a
 * placeholder that is read from a file, CODEOWNERS) counts; and this one is the
 * first to validate, so that a document without an owner meets our words before
 * those of the JSON schema of its kind.
 */
export class PillarsRefusalProcessor implements CatalogProcessor {
  constructor(private readonly check: (entity: Entity) => Finding[]) {}

  getProcessorName(): string {
    return 'PillarsRefusalProcessor';
  }

  getPriority(): number {
    return PRIORITY;
  }

  /** Never says that it knows a kind: that is for the kind's own processor. */
  async validateEntityKind(entity: Entity): Promise<boolean> {
    const findings = this.check(entity);
    if (findings.length) {
      throw new InputError(findings.map(describe).join('; '));
    }
    return false;
  }
}
