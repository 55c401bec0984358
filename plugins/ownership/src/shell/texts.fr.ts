export default {
  Ownership: 'Propriété',
  Overview: 'Vue d’ensemble',
  Review: 'Revue',
  Findings: 'Constats',
  Waivers: 'Dérogations',
  Standards: 'Normes',
  Guilds: 'Guildes',
  Decisions: 'Décisions',
  Topology: 'Topologie',
  Pinned: 'Revues figées',
  Rules: 'Règles',
};
