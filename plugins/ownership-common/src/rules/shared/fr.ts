import { Translation } from '../texts';
import { SHARED } from './texts';

/** What several rules say, in French. */
export const SHARED_IN_FRENCH: Omit<Translation<typeof SHARED>, 'title'> = {
  clauses: {
    aPerson: 'quelqu’un',
    leftOut: 'la configuration l’exclut',
    noDeciderOrDecision: 'il ne nomme pas de décideur, ou pas de décision',
    notBefore: 'il n’est pas en vigueur avant le {{day}}',
    wrongKind: 'n’est ni un utilisateur, ni un groupe, ni une guilde',
    placeholder: 'ne représente personne',
    dangling: 'n’existe pas dans le catalogue',
    hollow: 'n’a aucun membre',
    disbanded: 'a été dissous',
    disbanded_merged: 'a fusionné avec un autre groupe',
  },
};
