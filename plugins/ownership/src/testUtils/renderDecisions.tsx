import { Entity } from '@backstage/catalog-model';
import { OwnershipApi } from '@pillars/plugin-ownership-common';
import { screen, within } from '@testing-library/react';
import { DecisionsPage } from '../decisions/DecisionsPage';
import {
  aCellAnswer,
  aDecisionAnswer,
  aDecisionMap,
  aScopeList,
  DECISIONS,
} from './decisionFixtures';
import { renderPage } from './renderPage';

const entity = (kind: string, name: string, title?: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', title },
});

/** Some of what the fixtures name is there, some is not. */
const CATALOG = [
  entity('Component', 'checkout', 'Checkout'),
  entity('Component', 'basket'),
  entity('System', 'ordering'),
  entity('Group', 'payments', 'Payments team'),
  entity('Group', 'platform'),
  entity('User', 'checkout-bot'),
  entity('DecisionScope', 'ordering-data', 'Data of ordering'),
];

/** The address of a question. */
export const QUESTION =
  '/?entity=component:default/checkout&decision=data/retention';

/** The page "Decisions", with the fixtures for answers. */
export function renderDecisions(at = '/', more: Partial<OwnershipApi> = {}) {
  const api = {
    getDecisions: jest.fn(async () => ({ decisions: DECISIONS })),
    getDecisionMap: jest.fn(async () => aDecisionMap()),
    getDecisionCell: jest.fn(async () => aCellAnswer()),
    getScopes: jest.fn(async () => aScopeList()),
    whoDecides: jest.fn(async () => aDecisionAnswer()),
    ...more,
  };
  renderPage(<DecisionsPage />, api, { at, entities: CATALOG });
  return api;
}

/** Where the answer to the question stands. */
export const answerRegion = async () =>
  within(await screen.findByRole('region', { name: 'Answer' }));

/** The map. */
export const mapGrid = async () =>
  within(await screen.findByRole('grid', { name: 'Decisions by domain' }));
