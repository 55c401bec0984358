import type { ownershipRules } from '.';
import { Translations } from '../texts';

/** What the rules of this family say in French, by their ids. */
export const ownershipInFrench: Translations<typeof ownershipRules> = {
  'missing-owner': {
    title: 'Il n’y a pas de propriétaire',
    messages: {
      missing: 'Il ne nomme pas de propriétaire.',
      notText: 'Son propriétaire n’est pas un texte, mais {{shown}}.',
      unreadable:
        'Son propriétaire « {{shown}} » n’est pas une référence d’entité.',
      blank: 'Son propriétaire est vide.',
    },
    fixes: {
      nameTeamNear:
        'Nommez l’équipe à qui il appartient. {{candidate}} répond de l’ensemble dont il fait partie.',
      nameTeam: 'Nommez dans spec.owner l’équipe à qui il appartient.',
    },
  },
  'placeholder-owner': {
    title: 'Le propriétaire est un nom factice',
    messages: {
      placeholder:
        'Le propriétaire {{owner}} est un nom factice, qui ne représente personne.',
    },
    fixes: {
      nameTeam:
        'Nommez l’équipe qui en répond, ou donnez à pillars.dev/ownership-state la valeur up-for-adoption et demandez qu’une équipe s’en charge.',
    },
  },
  'dangling-owner': {
    title: 'Le propriétaire n’existe pas',
    messages: {
      dangling: 'Le propriétaire {{owner}} n’existe pas dans le catalogue.',
    },
    fixes: {
      similar:
        'Nommez un propriétaire qui existe. Vouliez-vous dire {{replacement}} ?',
      addGroup:
        'Nommez un propriétaire qui existe, ou ajoutez au catalogue le groupe qui manque.',
    },
  },
  'disbanded-owner': {
    title: 'L’équipe propriétaire a disparu',
    messages: {
      merged: 'Le propriétaire {{owner}} a fusionné avec un autre groupe.',
      disbanded: 'Le propriétaire {{owner}} a été dissous.',
    },
    fixes: {
      successor:
        'Confiez-le à {{successor}}, qui a pris la suite de {{owner}}.',
      nameSuccessor:
        'Confiez-le à une autre équipe, et nommez celle-ci dans spec.successors de la TeamAPI de {{owner}}.',
    },
    labels: { status: 'spec.status de la TeamAPI' },
  },
  'hollow-owner': {
    title: 'Il n’y a personne dans le groupe propriétaire',
    messages: {
      hollow:
        'Personne n’est déclaré membre du propriétaire {{owner}}, ni d’un groupe en dessous.',
    },
    fixes: {
      declareMembers:
        'Déclarez les membres de {{owner}}, ou confiez l’entité à une équipe qui en a.',
    },
  },
  'user-owned': {
    title: 'Une seule personne en est propriétaire',
    messages: {
      production:
        'Il est en production et appartient à une seule personne, {{user}}.',
      elsewhere: 'Il appartient à une seule personne, {{user}}.',
    },
    fixes: {
      theirTeam:
        'Faites de l’équipe de cette personne le propriétaire : {{team}}.',
      anyTeam: 'Faites d’une équipe le propriétaire.',
    },
  },
};
