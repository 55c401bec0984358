export default {
  'ownership.orphaned.label': 'Sans propriétaire',
  'ownership.orphaned.means':
    'Aucun propriétaire actif : le propriétaire est absent, fictif, inconnu du catalogue, dissous, ou c’est un groupe sans personne.',
  'ownership.atRisk.label': 'À risque',
  'ownership.atRisk.means':
    'Il y a un propriétaire, que l’on peut facilement perdre : une seule personne, un groupe qui n’est pas une équipe, ou un nom qui désigne deux choses.',
  'ownership.owned.label': 'Avec propriétaire',
  'ownership.owned.means': 'Une équipe active en est propriétaire.',
  'run.contradicted.label': 'Contredit',
  'run.contradicted.means':
    'Son exploitant, son astreinte ou sa première escalade mène à une autre équipe que son propriétaire.',
  'run.undeclared.label': 'Non déclaré',
  'run.undeclared.means':
    'L’exploitant, l’astreinte et la première escalade ne sont pas tous connus. Ce n’est pas un échec, seulement une inconnue.',
  'run.shown.label': 'Établi',
  'run.shown.means':
    'L’exploitant, l’astreinte et la première escalade sont connus, et mènent tous au propriétaire.',
  'run.notApplicable.label': 'Sans objet',
  'run.notApplicable.means':
    'Personne ne l’exploite, ou il n’est pas en production.',
  'severity.error.label': 'Erreur',
  'severity.error.means':
    'Le verdict en dépend, ou ce sur quoi d’autres comptent est rompu.',
  'severity.warning.label': 'Avertissement',
  'severity.warning.means': 'Un risque, ou une chose qui tournera mal.',
  'severity.info.label': 'Info',
  'severity.info.means':
    'Bon à savoir. Jamais dans les bandeaux ni dans les verdicts.',
  'refusal.invalid.label': 'Refusée',
  'refusal.invalid.means':
    'Le catalogue n’accepte pas la définition : rien n’en est visible. Pour une Location, rien de ce que contient son fichier ne l’est.',
  'refusal.outdated.label': 'Périmée',
  'refusal.outdated.means':
    'Le catalogue n’accepte pas la nouvelle version, et montre encore une ancienne.',
  'refusal.duplicate.label': 'Définie deux fois',
  'refusal.duplicate.means':
    'Un autre fichier définit le même nom. Le catalogue garde celui-là et écarte celui-ci. Il ne le dit qu’une fois : la ligne peut donc survivre quelques jours à la seconde définition.',
  'waiver.requested.label': 'En attente',
  'waiver.requested.means':
    'Quelqu’un doit l’approuver ou la rejeter ; jusque-là elle est sans effet.',
  'waiver.expiring.label': 'Expire bientôt',
  'waiver.expiring.means': 'Elle vaut encore deux semaines au plus.',
  'waiver.active.label': 'Active',
  'waiver.active.means':
    'Elle a été approuvée, et vaut jusqu’à son dernier jour.',
  'waiver.expired.label': 'Expirée',
  'waiver.expired.means':
    'Son dernier jour est passé : ce qu’elle acceptait est de nouveau ouvert.',
  'waiver.rejected.label': 'Rejetée',
  'waiver.rejected.means': 'Elle n’a pas été approuvée.',
  'waiver.revoked.label': 'Révoquée',
  'waiver.revoked.means': 'Elle a été retirée, ou écourtée.',
  'adoption.met.label': 'Respectée',
  'adoption.met.means': 'Sa vérification le dit.',
  'adoption.waived.label': 'Dérogation',
  'adoption.waived.means':
    'Elle n’est pas respectée, et une dérogation l’accepte pour l’instant.',
  'adoption.expiring.label': 'Dérogation expirant',
  'adoption.expiring.means':
    'La dérogation qui l’accepte vaut encore deux semaines au plus.',
  'adoption.unmet.label': 'Non respectée',
  'adoption.unmet.means': 'Sa vérification le dit.',
  'adoption.unverifiable.label': 'Invérifiable',
  'adoption.unverifiable.means':
    'Elle n’a pas de vérification, ou une règle désactivée ou muette sur de telles entités.',
  'adoption.notApplicable.label': 'Sans objet',
  'adoption.notApplicable.means':
    'Sa vérification est une règle qui ne s’applique pas à une telle entité.',
  'status.proposed.label': 'Proposée',
  'status.proposed.means': 'On en discute, et elle n’engage personne.',
  'status.trial.label': 'À l’essai',
  'status.trial.means':
    'Qui le veut peut le suivre, et dire comment cela s’est passé.',
  'status.adopted.label': 'Adoptée',
  'status.adopted.means': 'Elle engage, à partir du jour où elle prend effet.',
  'status.deprecated.label': 'Obsolète',
  'status.deprecated.means': 'Elle n’engage plus personne, et se lit encore.',
  'status.retired.label': 'Retirée',
  'status.retired.means': 'Elle est gardée pour qui la cherche.',
  'level.MUST.label': 'MUST',
  'level.MUST.means':
    'Une exigence absolue : ce qui ne la respecte pas a besoin d’une dérogation.',
  'level.SHOULD.label': 'SHOULD',
  'level.SHOULD.means':
    'Il peut y avoir de bonnes raisons de ne pas la suivre, comprises et pesées.',
  'level.MAY.label': 'MAY',
  'level.MAY.means': 'Vraiment facultative.',
  'change.version.label': 'Nouvelle version',
  'change.version.means': 'La norme annonce une autre version.',
  'change.editorial.label': 'Rédactionnelle',
  'change.editorial.means':
    'D’autres mots ; la même version demande la même chose.',
  'change.requirements.label': 'Changée sans version',
  'change.requirements.means':
    'Elle demande autre chose, ou à d’autres, sous la même version. Qui respectait cette version l’ignore.',
  'authority.none.label': 'Sans autorité',
  'authority.none.means': 'Elle partage ce que ses membres apprennent.',
  'authority.advisory.label': 'Consultative',
  'authority.advisory.means': 'Elle recommande ; les équipes décident.',
  'authority.binding.label': 'Décisionnaire',
  'authority.binding.means':
    'Ce qu’elle décide engage les domaines métier qu’elle couvre.',
  'age.week': 'Une semaine au plus',
  'age.month': 'Un mois au plus',
  'age.quarter': 'Trois mois au plus',
  'age.year': 'Un an au plus',
  'age.longer': 'Plus d’un an',
  'impact.acquisition': 'Acquisition',
  'impact.activation': 'Activation',
  'impact.retention': 'Rétention',
  'impact.expansion': 'Expansion',
  'impact.enablement': 'Soutien',
  'form.guild': 'Guilde',
  'form.community-of-practice': 'Communauté de pratique',
  'form.working-group': 'Groupe de travail',
  'form.committee': 'Comité',
  justNow: 'à l’instant',
  entities_one: '{{count}} entité',
  entities_other: '{{count}} entités',
};
