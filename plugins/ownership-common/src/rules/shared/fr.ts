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
    noOwner: 'il ne nomme pas de propriétaire',
    noLivingOwner: 'il n’a pas de propriétaire actif',
    notInProduction: 'il n’est pas en production',
    groupStatesNothing: 'c’est un Group, qui ne peut pas l’indiquer',
    notPublished: 'elle n’est ni à l’essai ni adoptée',
    goneTeam: 'il a été fusionné ou dissous',
    guildList: 'il donne la liste des membres d’une guilde',
    itsOwner: 'son propriétaire',
    nobodyRuns: 'ce genre d’entité ne s’exploite pas',
    otherTier: 'il est au niveau de criticité {{tier}}',
    noTier: 'il n’indique pas de niveau de criticité',
  },
  labels: {
    teamType: 'type d’équipe',
    ownMembers: 'membres déclarés du groupe lui-même',
  },
};
