import type { guildsRules } from '.';
import { Translations } from '../texts';

const LAST_MET_ONE =
  'Sa cadence est {{cadence}}, et sa dernière réunion remonte au {{day}}, il y a 1 jour.';
const LAST_MET =
  'Sa cadence est {{cadence}}, et sa dernière réunion remonte au {{day}}, il y a {{count}} jours.';

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
    messages: {
      dormant_one: LAST_MET_ONE,
      dormant_other: LAST_MET,
      over_one: LAST_MET_ONE,
      over_other: LAST_MET,
    },
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
  'unverifiable-must': {
    title: 'Rien ne vérifie un MUST',
    messages: {
      noCheck: 'Le MUST « {{statement}} » n’a pas de vérification.',
      silent:
        'La vérification du MUST « {{statement}} » est {{check}}, qui ne dit rien de ce que la norme engage.',
      silent_predicate:
        'La vérification du MUST « {{statement}} » est un prédicat, qui ne dit rien de ce que la norme engage.',
    },
    fixes: {
      nameCheck:
        'Indiquez une règle ou un prédicat dans le champ check de l’exigence {{requirement}}, ou faites-en un SHOULD.',
      nameAnother:
        'Indiquez dans le champ check de l’exigence {{requirement}} une règle active qui examine ces entités, ou un prédicat.',
    },
    clauses: { noMust: 'aucune de ses exigences n’est un MUST' },
    labels: { bound: 'entités qu’elle engage' },
  },
  'standard-review-overdue': {
    title: 'La revue de la norme est en retard',
    messages: {
      overdue: 'Elle devait être revue au plus tard le {{reviewBy}}.',
    },
    fixes: {
      readAgain:
        'Relisez-la : confirmez-la avec une date ultérieure dans spec.reviewBy, modifiez-la, ou déclarez-la obsolète.',
    },
    clauses: {
      past: 'elle n’engage plus personne',
      noDate: 'elle n’indique pas de reviewBy',
    },
  },
  'standard-past-sunset': {
    title: 'La norme n’a plus cours, et elle est toujours là',
    messages: {
      sunset:
        'Sa validité a pris fin le {{sunsetOn}}, et elle n’est pas retirée.',
      unknownSuccessor:
        'Elle est obsolète et renvoie à {{successor}}, qui n’est pas une autre norme du catalogue.',
      noSuccessor:
        'Elle est obsolète et ne nomme aucune norme à suivre à sa place.',
    },
    fixes: {
      retire:
        'Retirez-la, ou donnez-lui un spec.sunsetOn plus tardif si elle est encore utile.',
      nameSuccessor:
        'Nommez dans spec.supersededBy la norme qui la remplace, ou retirez-la si rien ne la remplace.',
    },
    clauses: { retired: 'elle est retirée' },
  },
  'standard-unmet': {
    title: 'Une norme n’est pas respectée',
    messages: {
      unmet: 'Il ne respecte pas {{standard}}, qui dit « {{statement}} ».',
    },
    fixes: {
      followRule: 'Faites ce que {{check}} en dit.',
      change: '{{change}}.',
      changeOtherwise:
        'Modifiez ce que regarde la vérification de l’exigence {{requirement}}, de sorte que la norme soit respectée.',
    },
    clauses: {
      notBound: 'aucun MUST d’une norme en vigueur ne l’engage',
      nothingTells:
        'parmi les MUST qui l’engagent, aucun ne s’applique ou n’est vérifiable',
      and: '{{left}} et {{right}}',
      or: '{{left}}, ou {{right}}',
      setTo: 'donnez à {{path}} la valeur {{value}}',
      setTo_first: 'Donnez à {{path}} la valeur {{value}}',
      setToOneOf: 'donnez à {{path}} l’une des valeurs {{values}}',
      setToOneOf_first: 'Donnez à {{path}} l’une des valeurs {{values}}',
      set: 'renseignez {{path}}',
      set_first: 'Renseignez {{path}}',
      remove: 'supprimez {{path}}',
      remove_first: 'Supprimez {{path}}',
      beginWith: 'faites commencer {{path}} par {{value}}',
      beginWith_first: 'Faites commencer {{path}} par {{value}}',
      add: 'ajoutez {{value}} à {{path}}',
      add_first: 'Ajoutez {{value}} à {{path}}',
    },
    labels: { met: 'MUST de normes qu’il respecte' },
  },
  'waiver-expired': {
    title: 'Une dérogation a expiré',
    messages: {
      expired:
        'Une dérogation à {{rule}} valait jusqu’au {{day}}, et ce qu’elle acceptait est toujours là.',
      undated: 'Une dérogation à {{rule}} n’a pas de date de fin.',
    },
    fixes: {
      askAgain:
        'Faites ce que {{rule}} en dit, ou demandez une nouvelle dérogation.',
      giveDate:
        'Donnez une date de fin à la dérogation, ou faites ce que {{rule}} en dit.',
    },
    labels: { waiver: 'dérogation', lastDay: 'expiresOn de la dérogation' },
  },
  'unrepresented-domain': {
    title: 'Le domaine métier n’a personne dans une guilde',
    messages: {
      unrepresented:
        'Personne, dans les équipes qui possèdent ce qui y est en production, ne siège dans une guilde qui le couvre ({{guilds}}).',
      uncovered:
        'Il a quelque chose en production, et aucune guilde ne le couvre.',
    },
    fixes: {
      join: 'Trouvez dans ces équipes quelqu’un qui rejoigne l’une de ces guildes.',
      cover:
        'Nommez-le dans le champ spec.scope des guildes où il devrait avoir son mot à dire, et trouvez quelqu’un qui les rejoigne.',
    },
    clauses: {
      noScopes: 'aucune guilde ne dit quels domaines elle couvre',
      noProduction: 'rien n’y est en production',
      noPeople: 'on ne connaît personne dans les équipes qui le possèdent',
    },
    labels: {
      covering: 'guildes qui le couvrent',
      owners: 'propriétaires de ce qui est en production',
    },
  },
};
