import { Entity } from '@backstage/catalog-model';
import { Finding } from '../findings';
import { configureRules } from '../rules/configureRules';
import { AnyRule } from '../rules/Rule';
import { OwnershipSettings, RefusableRule } from '../settings/types';
import { createSnapshot } from '../snapshot';
import { runRules } from './runRules';

/**
 * Judges documents by themselves with the rules that `ownership.refuse` lists:
 * the same code, options and `appliesTo` as in a review, over a snapshot of
 * that one document. What is listed is asked even where it is turned off.
 *
 * @returns a function that says what is wrong with a document; undefined where
 *   nothing is listed
 * @throws InputError as `configureRules` does
 * @public
 */
export function createDocumentCheck(
  rules: readonly AnyRule[],
  settings: OwnershipSettings,
): ((entity: Entity) => Finding[]) | undefined {
  const refused: ReadonlySet<string> = new Set<RefusableRule>(settings.refuse);
  const isRefused = (id: string) => refused.has(id);
  // Settings of other rules may be for rules that only the backend knows.
  const own = Object.entries(settings.rules).filter(([id]) => isRefused(id));
  const asked = configureRules(
    rules.filter(rule => isRefused(rule.id)),
    { ...settings, rules: Object.fromEntries(own) },
  );
  if (!asked.length) {
    return undefined;
  }
  // What a document says of its owner is the same on every day.
  const now = 0;
  return entity =>
    runRules(asked, createSnapshot([entity], settings), now).findings;
}
