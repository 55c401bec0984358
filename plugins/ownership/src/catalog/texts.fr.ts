export default {
  label: 'Propriété',
  all: 'Toutes',
};
