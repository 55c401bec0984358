import { REASONS_IN_FRENCH } from '../decisions/fr';
import { REASONS } from '../decisions/reasons';
import { rules } from '../rules';
import { decisionsInFrench } from '../rules/decisions/fr';
import { guildsInFrench } from '../rules/guilds/fr';
import { ownershipInFrench } from '../rules/ownership/fr';
import { runInFrench } from '../rules/run/fr';
import { SHARED_IN_FRENCH } from '../rules/shared/fr';
import { SHARED } from '../rules/shared/texts';
import { topologyInFrench } from '../rules/topology/fr';
import { LINT_IN_FRENCH } from '../standards/fr';
import { LINT } from '../standards/lintTexts';
import { SUGGESTIONS_IN_FRENCH } from '../suggestions/fr';
import { SUGGESTIONS } from '../suggestions/texts';
import { WHY_IN_FRENCH } from '../whoOwns/fr';
import { WHY } from '../whoOwns/texts';
import { createWording, English, Vocabulary } from './createWording';
import { NEEDS_IN_FRENCH } from './needsInFrench';
import { Wording } from './Wording';

export const FRENCH: Vocabulary = {
  language: 'fr',
  families: {
    ownership: 'propriété',
    run: 'exploitation',
    topology: 'topologie',
    decisions: 'décisions',
    guilds: 'guildes',
  },
  needs: NEEDS_IN_FRENCH,
  severities: { error: 'erreur', warning: 'avertissement', info: 'info' },
  shared: SHARED_IN_FRENCH,
  answers: {
    decisions: REASONS_IN_FRENCH,
    lint: LINT_IN_FRENCH,
    ownership: WHY_IN_FRENCH,
    suggestions: SUGGESTIONS_IN_FRENCH,
  },
  rules: {
    ...ownershipInFrench,
    ...runInFrench,
    ...topologyInFrench,
    ...decisionsInFrench,
    ...guildsInFrench,
  },
};

/** The texts that are said in French as well. */
export const ENGLISH: English = {
  rules,
  shared: SHARED,
  answers: {
    decisions: REASONS,
    lint: LINT,
    ownership: WHY,
    suggestions: SUGGESTIONS,
  },
};

/**
 * The wording of French.
 *
 * @public
 */
export const frenchWording: Wording = createWording(FRENCH, ENGLISH);
