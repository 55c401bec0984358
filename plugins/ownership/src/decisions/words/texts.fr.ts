export default {
  'delegation.tell.label': 'Annoncer',
  'delegation.tell.means': 'Le décideur décide et le fait savoir aux autres.',
  'delegation.sell.label': 'Convaincre',
  'delegation.sell.means':
    'Le décideur décide et gagne les autres à sa décision.',
  'delegation.consult.label': 'Consulter',
  'delegation.consult.means':
    'Le décideur demande d’abord l’avis des autres, puis décide.',
  'delegation.agree.label': 'Convenir',
  'delegation.agree.means': 'Le décideur et les autres décident ensemble.',
  'delegation.advise.label': 'Conseiller',
  'delegation.advise.means':
    'Le décideur donne son avis, et d’autres décident.',
  'delegation.inquire.label': 'S’informer',
  'delegation.inquire.means':
    'D’autres décident, et le décideur s’informe après coup.',
  'delegation.delegate.label': 'Déléguer',
  'delegation.delegate.means':
    'D’autres décident, sans avoir à en informer le décideur.',
  'process.solo.label': 'Seul',
  'process.solo.means': 'Le décideur décide seul.',
  'process.advice.label': 'Sollicitation d’avis',
  'process.advice.means':
    'Qui décide demande d’abord l’avis de qui est touché et de qui s’y connaît.',
  'process.consent.label': 'Consentement',
  'process.consent.means':
    'La décision est prise dès que personne n’a d’objection argumentée.',
  'process.vote.label': 'Vote',
  'process.vote.means': 'La majorité décide.',
  'state.inForce.label': 'En vigueur',
  'state.inForce.means': 'Il décide aujourd’hui.',
  'state.expired.label': 'Revue en retard',
  'state.expired.means':
    'Son jour de revue est passé. Il décide jusqu’à ce que quelqu’un le change.',
  'state.upcoming.label': 'À venir',
  'state.upcoming.means':
    'Il décidera à partir de son premier jour, qui est encore à venir.',
  'state.incomplete.label': 'Incomplet',
  'state.incomplete.means':
    'Il lui manque une décision ou un décideur : il ne décide donc de rien.',
  'cell.overlapping.label': 'En conflit',
  'cell.overlapping.means':
    'Pour une partie du domaine, des périmètres également spécifiques nomment des décideurs différents : personne ne peut dire qui décide.',
  'cell.missing.label': 'Manquante',
  'cell.missing.means':
    'Elle est requise dans chaque domaine, et pour une partie de celui-ci personne ne décide.',
  'cell.expired.label': 'Expirée',
  'cell.expired.means':
    'Elle est prise, par un périmètre dont le jour de revue est passé : ce qu’il dit ne vaut peut-être plus.',
  'cell.partly.label': 'Partielle',
  'cell.partly.means':
    'Elle est prise pour une partie de ce qui est dans le domaine. Rien de plus n’est requis.',
  'cell.inherited.label': 'Héritée',
  'cell.inherited.means':
    'Elle est prise par un périmètre plus large : un domaine au-dessus, tout le catalogue, ou une décision au-dessus.',
  'cell.covered.label': 'Couverte',
  'cell.covered.means':
    'Elle est prise par un périmètre qui porte sur le domaine, ou sur ce qui s’y trouve.',
  'cell.open.label': 'Ouverte',
  'cell.open.means': 'Personne n’en décide, et rien ne l’exige ici.',
  inConflict:
    'Des périmètres également spécifiques nomment des décideurs différents.',
  withheld: 'Un périmètre que vous ne pouvez pas voir y prend part.',
  notReadYet:
    'Le catalogue tel qu’il a été lu, il y a 15 minutes au plus, ne contient pas cette entité. Elle sera là à la prochaine lecture.',
  'notShown.title': 'Le catalogue ne montre pas cette entité',
  'notShown.aside': '(que le catalogue ne montre pas)',
  'escalation.label': 'Escalade',
  'escalation.end.label': 'Dernier mot',
  'escalation.end.means': 'La question ne va pas plus loin.',
  'escalation.noEnd.label': 'Aucun dernier mot',
  'escalation.noEnd.means':
    'La question y reste sans décision, ou revient à quelqu’un qui l’a déjà eue.',
};
