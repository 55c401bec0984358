import type { Translation } from '../rules/texts';
import type { SUGGESTIONS } from './texts';

/** What speaks for a team, in French. */
export const SUGGESTIONS_IN_FRENCH: Omit<
  Translation<typeof SUGGESTIONS>,
  'title'
> = {
  messages: {
    successor: 'Elle a pris la suite de {{way}}.',
    nearName_same: 'Le propriétaire indiqué, {{given}}, porte le même nom.',
    nearName_zero:
      'Le propriétaire indiqué, {{given}}, porte le même nom, aux traits d’union et aux mots comme team près.',
    nearName_one:
      'Le propriétaire indiqué, {{given}}, est à une lettre de son nom.',
    nearName_other:
      'Le propriétaire indiqué, {{given}}, est à {{count}} lettres de son nom.',
    userTeam_zero:
      '{{user}}, que le catalogue donne pour propriétaire, en fait partie.',
    userTeam_one:
      '{{user}}, que le catalogue donne pour propriétaire, en fait partie, comme de {{count}} autre équipe.',
    userTeam_other:
      '{{user}}, que le catalogue donne pour propriétaire, en fait partie, comme de {{count}} autres équipes.',
    lastOwner: 'Elle en a été propriétaire jusqu’au {{day}}.',
    repository_one: 'Elle possède la seule autre entité de {{repository}}.',
    repository_other:
      'Elle possède {{owned}} des {{count}} autres entités de {{repository}}.',
    system: 'Elle possède {{whole}}, dont cette entité fait partie.',
    domain: 'Elle possède {{whole}}, dont cette entité fait partie.',
    dependents_one: 'Elle possède la seule entité qui en dépend.',
    dependents_other:
      'Elle possède {{owned}} des {{count}} entités qui en dépendent.',
  },
  clauses: { earlier: 'qui avait pris la suite de {{gone}}' },
  labels: {
    successor: 'spec.successors de la TeamAPI',
    userTeam: 'membres déclarés',
    lastOwner: 'spec.owner le {{day}}',
  },
};
