export default {
  version: 'Version {{version}}',
  decidedBy: 'Décidé par {{decider}}',
};
