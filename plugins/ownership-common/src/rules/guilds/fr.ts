import type { guildsRules } from '.';
import { Translations } from '../texts';

const LAST_MET =
  'Sa cadence est {{cadence}}, et sa dernière réunion remonte au {{day}}, il y a {{days}} jours.';

const MISSION = 'Dites dans spec.mission à quoi elle sert.';
const CHARTER =
  'Dites dans spec.charter ce qu’elle peut faire et comment elle fonctionne, ou indiquez où c’est écrit.';

/** What the rules of this family say in French, by their ids. */
export const guildsInFrench: Translations<typeof guildsRules> = {
  'understaffed-guild': {
    title: 'La guilde a trop peu de responsables',
    messages: {
      few: 'Nombre de responsables de la guilde : {{found}}, alors qu’il en faut {{minChairs}}.',
      gone: 'Responsables de la guilde : le catalogue en connaît {{found}} sur {{chairs}}, alors qu’il en faut {{minChairs}}.',
    },
    fixes: {
      findMore:
        'Trouvez d’autres responsables et nommez-les dans spec.chairs, ou dissolvez la guilde.',
      nameOthers:
        'Nommez dans spec.chairs des responsables qui sont encore là, ou dissolvez la guilde.',
    },
    labels: { users: 'responsables qui sont des entités User' },
  },
  'dormant-guild': {
    title: 'La guilde ne se réunit plus',
    messages: { dormant: LAST_MET, over: LAST_MET },
    fixes: {
      meet: 'Réunissez-la et notez-le sur sa page ou dans spec.lastMetOn, indiquez la cadence qu’elle tient, ou dissolvez-la.',
      meetOrDisband:
        'Réunissez-la et notez-le sur sa page, ou dissolvez-la ; il faudra alors une autre guilde pour les normes qu’elle publie.',
    },
    clauses: {
      noCadence: 'elle n’indique pas de cadence',
      noMeeting: 'elle n’indique pas de dernière réunion',
      neither: 'elle n’indique ni cadence ni dernière réunion',
    },
    labels: { noted: 'dernière réunion notée' },
  },
  'no-charter': {
    title: 'La guilde n’a pas de mission ou pas de charte',
    messages: {
      neither: 'Elle n’indique ni mission ni charte.',
      one_mission: 'Elle n’indique pas de mission.',
      one_charter: 'Elle n’indique pas de charte.',
    },
    fixes: {
      both: `${MISSION} ${CHARTER}`,
      mission: MISSION,
      charter: CHARTER,
    },
  },
  'authority-mismatch': {
    title: 'La norme dit MUST, et sa guilde n’en a pas l’autorité',
    messages: {
      form_one:
        'Elle a une exigence de niveau MUST, alors que sa guilde {{guild}} est un groupe de travail.',
      form_other:
        'Elle a {{count}} exigences de niveau MUST, alors que sa guilde {{guild}} est un groupe de travail.',
      authority_one:
        'Elle a une exigence de niveau MUST, alors que l’autorité de sa guilde {{guild}} est « {{authority}} ».',
      authority_other:
        'Elle a {{count}} exigences de niveau MUST, alors que l’autorité de sa guilde {{guild}} est « {{authority}} ».',
    },
    fixes: {
      publishOtherwise:
        'Faites-la publier par une guilde dont l’autorité est « binding », ou dites SHOULD au lieu de MUST.',
    },
    clauses: {
      noGuild: 'sa guilde n’existe pas',
      notAGuild: 'ce qu’elle nomme comme sa guilde n’en est pas une',
      noAuthority: 'sa guilde n’indique pas son autorité',
    },
  },
  'working-group-owns': {
    title: 'La guilde possède ce qui est en production',
    messages: {
      owns_one:
        'Elle possède une entité en production, alors que c’est {{form}}.',
      owns_other:
        'Elle possède {{count}} entités en production, alors que c’est {{form}}.',
    },
    fixes: {
      handOver:
        'Confiez ce qu’elle possède à des équipes, et laissez-lui son mot à dire sur la façon de faire.',
    },
    clauses: {
      guild: 'une guilde',
      'community-of-practice': 'une communauté de pratique',
      'working-group': 'un groupe de travail',
      committee: 'un comité',
    },
    labels: { owner: 'propriétaire' },
  },
};
