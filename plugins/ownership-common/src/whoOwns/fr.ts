import type { Translation } from '../rules/texts';
import type { WHY } from './texts';

/** Why an entity has its verdict, or none, in French. */
export const WHY_IN_FRENCH: Omit<Translation<typeof WHY>, 'title'> = {
  clauses: {
    living:
      'Il a un propriétaire actif, et aucune règle ne trouve ce propriétaire à risque.',
    unfound: 'Aucune règle activée ne trouve à redire à son propriétaire.',
    unreviewed: 'Aucune revue ne l’a encore examiné.',
    noVerdict: 'Les entités du kind {{kind}} ne reçoivent pas de verdict.',
  },
};
