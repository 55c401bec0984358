export default {
  Ownership: 'Propriété',
  Overview: 'Vue d’ensemble',
  Mine: 'À moi',
  Review: 'Revue',
  Findings: 'Constats',
  Waivers: 'Dérogations',
  Standards: 'Normes',
  Guilds: 'Guildes',
  Decisions: 'Décisions',
  Topology: 'Topologie',
  Pinned: 'Revues figées',
  Rules: 'Règles',
  'off.title': 'Il n’y a pas de telle page ici',
  'off.description':
    'Ce portail ne montre pas toutes les pages de Pillars, ou l’adresse a changé.',
  'off.back': 'Vers la première page',
};
