import { isDecisionScopeEntity, toRef } from '@pillars/plugin-ownership-common';
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

const labelled = (label: string, value: unknown) => {
  const text = textOf(value);
  return text && `${label}: ${text}`;
};

export const decisionScopeDocuments: DocumentSource = {
  type: 'decision-scope',
  configKey: 'decisionScope',
  locationTemplate: '/ownership/decisions/:namespace/:name',
  queries: [{ kind: 'DecisionScope' }],
  createReader: () => entity => {
    if (!isDecisionScopeEntity(entity)) {
      return undefined;
    }
    const spec = objectOf(entity.spec);
    const bounds = objectOf(spec.bounds);
    const decider = toRef(spec.decider, undefined, namespaceOf(entity));
    return {
      title: titleOf(entity),
      text: linesOf([
        textOf(entity.metadata.description),
        labelled('Cost', bounds.cost),
        labelled('Blast radius', bounds.blastRadius),
        labelled('Reversibility', bounds.reversibility),
        labelled('Decision', spec.decision),
        labelled('Decider', nameIn(decider)),
      ]),
      decision: fieldOf(spec.decision),
      decider: fieldOf(decider),
    };
  },
};
