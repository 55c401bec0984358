import type { topologyRules } from '.';
import { Translations } from '../texts';

/** What the rules of this family say in French, by their ids. */
export const topologyInFrench: Translations<typeof topologyRules> = {
  'no-team-api': {
    title: 'L’équipe n’a pas de TeamAPI',
    messages: {
      none_one: 'Il possède 1 entité en production et n’a pas de TeamAPI.',
      none_other:
        'Il possède {{count}} entités en production et n’a pas de TeamAPI.',
    },
    fixes: {
      addOne:
        'Ajoutez une TeamAPI dont spec.team est {{team}} ; dire à quoi sert l’équipe et comment la joindre suffit pour commencer.',
    },
    clauses: { ownsNothing: 'il ne possède rien en production' },
    labels: { owned: 'entités possédées en production' },
  },
  'overdue-interaction': {
    title: 'Une interaction a dépassé son terme, ou n’en a pas',
    messages: {
      ended:
        'Son interaction avec {{other}} ({{mode}}) devait prendre fin le {{end}} et est toujours déclarée.',
      overdue:
        'Son interaction avec {{other}} ({{mode}}) devait durer jusqu’au {{end}} et est toujours déclarée.',
      undated:
        'Son interaction avec {{other}} ({{mode}}) n’a pas de terme : elle n’indique ni until, ni since avec expectedDuration.',
    },
    fixes: {
      stateEnd:
        'Convenez de son but et du temps qu’il demande, et indiquez since et expectedDuration dans la TeamAPI.',
      askBoth:
        'Demandez aux deux équipes si elle continue. Indiquez son nouveau terme dans la TeamAPI, ou retirez-la de celle-ci.',
    },
    clauses: { declaresNone: 'il ne déclare aucune interaction' },
  },
  'undeclared-dependency': {
    title: 'Une dépendance envers une autre équipe n’est pas déclarée',
    messages: {
      undeclared_one:
        'Ce qu’il possède dépend de ce que possède {{to}} (1 dépendance), et aucune des deux équipes ne le dit.',
      undeclared_other:
        'Ce qu’il possède dépend de ce que possède {{to}} ({{count}} dépendances), et aucune des deux équipes ne le dit.',
    },
    fixes: {
      talk: 'Parlez-en avec {{to}}, et indiquez dans la TeamAPI comment vous travaillez ensemble (spec.interactions), ou au moins que vous avez besoin de cette équipe (spec.dependencies).',
    },
    clauses: { noTeamApi: 'il n’a pas de TeamAPI où le dire' },
  },
  'unused-interaction': {
    title: 'Un service entre équipes que rien n’utilise',
    messages: {
      unused:
        'Rien n’étaye son interaction avec {{other}} ({{mode}}) : aucun des deux ne possède quoi que ce soit qui dépende de ce que possède l’autre.',
    },
    fixes: {
      stateOrRemove:
        'Déclarez ce qui dépend de quoi (spec.dependsOn, spec.consumesApis), ou retirez l’interaction de la TeamAPI.',
    },
    clauses: {
      noDependencies: 'aucune dépendance entre équipes n’est connue',
      ownsNothing: 'il ne possède rien',
    },
    labels: { between: 'dépendances entre les deux' },
  },
  'atypical-interaction': {
    title:
      'Deux équipes interagissent autrement que ne le prévoient leurs types',
    messages: {
      pair: 'Son interaction avec {{other}} ({{mode}}) est inattendue entre des équipes de types {{types,and}}.',
      lasting:
        'Son interaction avec {{other}} ({{mode}}) est prévue pour {{days}} jours, et l’une des deux est une équipe plateforme.',
    },
    fixes: {
      correct:
        'Demandez aux deux équipes ce qu’elles font l’une pour l’autre, et corrigez le mode, ou le type de celle qui est devenue autre chose.',
      end: 'Convenez de ce que les deux veulent découvrir, mettez fin à la collaboration quand elles l’ont découvert, et laissez la plateforme offrir le résultat comme un service.',
    },
    clauses: {
      noType: 'il n’a pas de type, ou a été fusionné ou dissous',
    },
  },
  'platform-collaborates-widely': {
    title: 'Une équipe plateforme collabore avec trop d’équipes à la fois',
    messages: {
      wide: 'Il collabore avec {{teams}} équipes à la fois : {{others}}.',
    },
    fixes: {
      oneByOne:
        'Terminez une collaboration avant d’en commencer une autre, et offrez comme un service ce dont les autres équipes ont besoin.',
    },
    clauses: { otherType: 'ce n’est pas une équipe plateforme' },
  },
  'enabling-owns-production': {
    title: 'Une équipe facilitatrice est propriétaire en production',
    messages: {
      enabling:
        'Il est en production, et son propriétaire {{owner}} est une équipe facilitatrice.',
    },
    fixes: {
      handOver:
        'Confiez-le à une équipe qui vivra avec, ou indiquez que {{owner}} est désormais une équipe plateforme.',
    },
  },
  'blocked-stream': {
    title: 'Une équipe alignée sur un flux en attend une autre',
    messages: {
      blocking: 'Il indique que {{on}} le bloque.',
      blocking_since: 'Il indique que {{on}} le bloque depuis le {{since}}.',
      slowing: 'Il indique que {{on}} le ralentit depuis le {{since}}.',
    },
    fixes: {
      sitDown:
        'Voyez avec {{on}} comment supprimer cette attente : par un libre-service, ou en confiant le travail à l’équipe qui attend.',
    },
    clauses: {
      otherType: 'ce n’est pas une équipe alignée sur un flux',
      declaresNone: 'il ne déclare aucune dépendance',
    },
  },
  'team-size': {
    title: 'L’équipe est trop grande pour en être une',
    messages: {
      large:
        'Il a {{size}} membres déclarés, sans compter ceux des groupes en dessous, pour un maximum de {{max}}.',
    },
    fixes: {
      split:
        'Divisez-le, selon ce qu’il possède, en équipes capables de travailler chacune de leur côté. Si ce groupe n’est pas une équipe, dites-le avec ownership.sources.teams.',
    },
  },
  'domain-overload': {
    title: 'L’équipe a trop à garder en tête',
    messages: {
      domains:
        'Il possède des systèmes dans {{size}} domaines métier : {{domains}}.',
      oldSurvey_one:
        'La dernière enquête sur sa charge cognitive date du {{day}}, il y a 1 jour.',
      oldSurvey_other:
        'La dernière enquête sur sa charge cognitive date du {{day}}, il y a {{count}} jours.',
      score:
        'Sa charge cognitive est de {{score}} sur 10, pour un maximum de {{max}}.',
    },
    fixes: {
      handOver:
        'Confiez des systèmes à des équipes qui travaillent dans leurs domaines métier, jusqu’à ce que le reste tienne dans la tête d’une seule équipe.',
      askAgain: 'Interrogez de nouveau l’équipe, et notez le jour et le score.',
      takeAway:
        'Demandez à l’équipe ce qui pèse le plus, et déchargez-l’en : un système, une dépendance, ou un travail qu’une plateforme pourrait faire.',
    },
    clauses: {
      nothingToJudge:
        'il ne possède aucun système dans un domaine métier, et n’indique pas de charge cognitive',
    },
    labels: { domains: 'domaines métier de ses systèmes' },
  },
  'member-fragmentation': {
    title: 'Une grande part de l’équipe appartient aussi à d’autres équipes',
    messages: {
      fragmented:
        'Sur ses {{size}} membres déclarés, {{elsewhere}} sont aussi dans {{minOtherTeams}} autres équipes ou plus.',
    },
    fixes: {
      oneTeam:
        'Donnez une seule équipe à la plupart. Ce qui réunit un métier à travers les équipes peut être une guilde.',
    },
    clauses: { tooFew: 'il a lui-même moins de {{min}} membres' },
    labels: {
      elsewhere: 'dont membres de {{minOtherTeams}} autres équipes ou plus',
    },
  },
  'unresolved-member': {
    title: 'Des membres que le catalogue ne connaît pas',
    messages: {
      unresolved_one:
        '1 membre déclaré sur {{size}} n’a pas d’entité User dans ce catalogue.',
      unresolved_other:
        '{{count}} membres déclarés sur {{size}} n’ont pas d’entité User dans ce catalogue.',
    },
    fixes: {
      correct:
        'Corrigez les noms dans spec.members, retirez ceux des personnes parties, ou ajoutez au catalogue les personnes qui y manquent.',
    },
    clauses: {
      declaresNone: 'il n’a lui-même aucun membre déclaré',
      usersNotInUse:
        'la plupart des membres d’équipes n’ont pas d’entité User dans ce catalogue',
    },
    labels: { withoutUser: 'dont sans entité User' },
  },
  'team-cycle': {
    title: 'Un groupe est au-dessus de lui-même',
    messages: {
      cycle: 'De parent en parent, on revient à lui : {{way}}.',
      self: 'Il est son propre parent.',
    },
    fixes: {
      nameHighest:
        'Décidez lequel de ces groupes est tout en haut, et supprimez son spec.parent, ou retirez-le du spec.children de celui qui le revendique.',
      takeOut: 'Retirez son propre nom de spec.parent et de spec.children.',
    },
    clauses: { saidElsewhere: 'son cycle est signalé sur {{first}}' },
  },
};
