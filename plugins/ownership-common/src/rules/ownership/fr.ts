import type { ownershipRules } from '.';
import { Translations } from '../texts';

const NAME_TEAM = 'Nommez l’équipe qui y travaille.';

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
  'thin-owner': {
    title: 'L’équipe propriétaire se réduit à une personne',
    messages: {
      thin: 'Une seule personne est déclarée membre du propriétaire {{owner}}.',
    },
    fixes: {
      declareSecond:
        'Déclarez un deuxième membre de {{owner}}, ou confiez l’entité à une équipe plus grande.',
    },
    clauses: {
      noGroupAlone: 'il n’appartient pas seulement à des groupes',
      guild: 'il appartient à une guilde',
    },
    labels: { members: 'membres déclarés' },
  },
  'ambiguous-owner': {
    title: 'Le propriétaire pourrait être quelqu’un d’autre',
    messages: {
      ambiguous:
        'Le propriétaire « {{stated}} » désigne {{owner}}, mais pourrait se lire {{others,either}}.',
    },
    fixes: {
      writeInFull:
        'Écrivez le propriétaire avec son kind et son espace de noms.',
    },
    clauses: {
      namesNoLivingOwner: 'il ne nomme lui-même aucun propriétaire actif',
    },
  },
  'owner-not-a-team': {
    title: 'Le propriétaire n’est pas une équipe',
    messages: {
      group:
        'Le propriétaire {{owner}} n’est pas une équipe, mais un groupe de type {{word}}.',
      guild: 'Le propriétaire {{owner}} n’est pas une équipe, mais une guilde.',
      kind: 'Le propriétaire {{owner}} n’est pas une équipe, mais une entité {{word}}.',
    },
    fixes: {
      group: `${NAME_TEAM} Un groupe qui est une équipe sous un autre nom peut être reconnu comme tel avec ownership.sources.teams.`,
      guild: `${NAME_TEAM} Un groupe qui est une équipe, et non une guilde, ne doit pas correspondre à ownership.sources.guilds.`,
      kind: NAME_TEAM,
    },
    labels: { matchesGuilds: 'correspond à ownership.sources.guilds' },
  },
  'stale-confirmation': {
    title: 'La propriété a été confirmée il y a longtemps',
    messages: {
      stale_one:
        'Sa propriété a été confirmée pour la dernière fois il y a 1 jour, le {{date}}.',
      stale_other:
        'Sa propriété a été confirmée pour la dernière fois il y a {{count}} jours, le {{date}}.',
      unreadable:
        'Sa propriété a été confirmée à la date « {{date}} », qui n’en est pas une.',
    },
    fixes: {
      ask: 'Demandez au propriétaire s’il l’est toujours, et inscrivez la date de la réponse.',
    },
    clauses: { never: 'sa propriété n’a jamais été confirmée' },
  },
  'lifecycle-contradiction': {
    title: 'La production dépend de ce qui va disparaître',
    messages: {
      weak: 'Il est en production et dépend de {{weak,clauses}}.',
    },
    fixes: {
      moveAway:
        'Cessez de dépendre de {{first}}, ou convenez avec quelqu’un qu’il en sera propriétaire aussi longtemps que vous en aurez besoin.',
    },
    clauses: {
      deprecated: '{{ref}}, dont le cycle de vie est deprecated',
      retiring: '{{ref}}, qui est en cours de retrait',
      unowned: '{{ref}}, qui n’a pas de propriétaire actif',
    },
  },
  'inherited-owner-mismatch': {
    title: 'Le propriétaire n’est pas celui de l’ensemble',
    messages: {
      mismatch:
        'Il appartient à {{owner}}, alors que {{whole}}, dont il fait partie, appartient à {{ownerOfWhole}}.',
      mismatch_nobody:
        'Il appartient à {{owner}}, alors que {{whole}}, dont il fait partie, n’appartient à personne.',
    },
    fixes: {
      sameOwner:
        'Donnez aux deux le même propriétaire, ou sortez l’entité de {{whole}}.',
    },
    clauses: {
      partOfNothing:
        'il ne fait partie de rien dont il doive partager le propriétaire',
    },
  },
  'no-domain': {
    title: 'Il n’appartient à aucun domaine métier',
    messages: {
      system: 'C’est un système qui ne mène à aucun domaine métier.',
      noSystem:
        'Il ne fait partie d’aucun système, et donc d’aucun domaine métier.',
      systemWithoutDomain:
        'Son système {{system}} ne mène à aucun domaine métier.',
      unknownSystem: 'Son système {{system}} n’existe pas dans le catalogue.',
    },
    fixes: {
      nameDomain: 'Nommez le domaine métier dans spec.domain.',
      nameSystem: 'Nommez dans spec.system le système dont il fait partie.',
      nameDomainOfSystem:
        'Nommez le domaine métier dans le champ spec.domain de {{system}}.',
      addSystem:
        'Nommez un système qui existe, ou ajoutez {{system}} au catalogue.',
    },
    labels: { domain: 'domaine métier' },
  },
  'contested-ownership': {
    title: 'Deux équipes revendiquent le même code',
    messages: {
      contested_zero:
        'Son code, {{place}}, est aussi revendiqué par {{rivals}}.',
      contested_one:
        'Son code, {{place}}, est aussi revendiqué par {{rivals}} et {{count}} autre entité.',
      contested_other:
        'Son code, {{place}}, est aussi revendiqué par {{rivals}} et {{count}} autres entités.',
    },
    fixes: {
      agree:
        'Accordez-vous sur un seul propriétaire. Dans un monorepo, faites finir chaque emplacement du code par le chemin de sa propre partie.',
    },
    clauses: {
      rival: '{{entity}} (propriétaire : {{owner}})',
      noClaim: 'il n’a pas de dépôt, ou pas de propriétaire actif',
    },
  },
  'ownership-concentration': {
    title: 'Une seule équipe possède trop d’entités',
    messages: {
      concentrated:
        'Il possède {{owned}} des {{all}} entités en production, soit {{percent}} %.',
    },
    fixes: {
      moveOrSplit:
        'Confiez ce qui relève d’autres domaines à leurs équipes, ou scindez l’équipe selon ce qu’elle possède.',
    },
    clauses: {
      tooFew: 'moins de {{minEntities}} entités sont en production',
      platform: 'c’est une équipe plateforme',
    },
    labels: {
      owned: 'entités en production qu’il possède',
      all: 'entités en production',
    },
  },
};
