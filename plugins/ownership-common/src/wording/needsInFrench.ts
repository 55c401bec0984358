import { Need } from '../snapshot';

/** What a catalog may not use yet, in French; see `NEEDS`. */
export const NEEDS_IN_FRENCH: Readonly<
  Record<Need, { title: string; gives: string; how: string }>
> = {
  domains: {
    title: 'Domaines métier',
    gives: 'La couverture par domaine métier, et ce qui n’appartient à aucun.',
    how: 'Ajoutez des entités Domain, et nommez-en une dans le champ `spec.domain` de chaque System.',
  },
  teamApis: {
    title: 'Team API',
    gives:
      'À quoi sert chaque équipe, comment la joindre et qui est d’astreinte, et une alerte quand une équipe dissoute possède encore quelque chose.',
    how: 'Ajoutez une entité TeamAPI par équipe, avec son Group dans `spec.team`.',
  },
  tiers: {
    title: 'Niveaux de criticité',
    gives:
      'Ce qui est critique : la revue est ordonnée ainsi, et les règles sur l’astreinte, l’escalade et les runbooks regardent ce qui compte.',
    how: 'Donnez à `pillars.dev/tier` la valeur 1, 2, 3 ou 4, ou indiquez votre propre mot dans `ownership.sources.tier`.',
  },
  operators: {
    title: 'Exploitants',
    gives:
      'Si l’équipe qui construit un service est aussi celle qui l’exploite.',
    how: 'Donnez à `pillars.dev/operated-by` le nom d’un groupe, ou indiquez votre propre mot dans `ownership.sources.operator`.',
  },
  onCall: {
    title: 'Astreinte',
    gives: 'Qui est réveillé quand un service tombe, et où personne ne l’est.',
    how: 'Renseignez `pillars.dev/on-call` sur les services, ou `spec.onCall.rotation` dans la TeamAPI. Les annotations de PagerDuty, Opsgenie et Rootly sont lues telles quelles.',
  },
  escalationPolicies: {
    title: 'Politiques d’escalade',
    gives: 'Où va un appel quand personne ne répond.',
    how: 'Renseignez `pillars.dev/escalation-policy` sur les services, ou `spec.onCall.escalationPolicy` dans la TeamAPI.',
  },
  runbooks: {
    title: 'Runbooks',
    gives:
      'Quels services importants ne peuvent pas être réparés en suivant un mode opératoire.',
    how: 'Donnez à `pillars.dev/runbook` une adresse, ou publiez des TechDocs.',
  },
  sourceLocations: {
    title: 'Emplacements du code',
    gives: 'Où est le code, et quels dépôts deux équipes revendiquent.',
    how: 'Renseignez `backstage.io/source-location`, ou importez depuis un emplacement `url`, qui le fait.',
  },
  confirmations: {
    title: 'Confirmations de propriété',
    gives: 'Depuis quand une équipe n’a plus dit qu’un service est le sien.',
    how: 'Donnez à `pillars.dev/ownership-confirmed-on` une date.',
  },
  users: {
    title: 'Utilisateurs',
    gives: 'Quels membres déclarés des équipes sont inconnus du portail.',
    how: 'Importez des entités User depuis votre annuaire.',
  },
  interactions: {
    title: 'Interactions entre équipes',
    gives:
      'Quelles équipes travaillent ensemble et selon quel mode, et en quoi elles dépendent les unes des autres sans le dire.',
    how: 'Indiquez `spec.interactions` dans les TeamAPI : avec qui, selon quel mode, depuis quand.',
  },
  guilds: {
    title: 'Guildes',
    gives:
      'Qui porte le métier à travers les équipes : responsables, réunions, chartes, et les normes qu’elles publient.',
    how: 'Ajoutez une entité Guild pour chaque guilde, communauté de pratique, groupe de travail et comité, ou indiquez dans `ownership.sources.guilds` quels Groups sont des guildes.',
  },
  standards: {
    title: 'Normes',
    gives: 'Ce qui engage qui, qui n’est pas encore conforme, et que faire.',
    how: 'Ajoutez des entités Standard dont chaque exigence, dans `spec.requirements`, nomme une règle ou un prédicat comme vérification.',
  },
  decisionScopes: {
    title: 'Périmètres de décision',
    gives:
      'Qui décide de quoi et pour quelles choses, où personne ne décide, et où deux le font.',
    how: 'Ajoutez des entités DecisionScope : une décision, ce à quoi elle s’applique, et qui décide.',
  },
};
