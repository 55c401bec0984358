import { teamApiStarter } from './starter';

describe('teamApiStarter', () => {
  it('describes the team of the page', () => {
    expect(teamApiStarter('group:default/shop')).toContain(
      'metadata:\n  name: shop\nspec:\n  team: shop\n',
    );
  });

  it('stands in the namespace of the team', () => {
    expect(teamApiStarter('group:sales/shop')).toContain(
      'metadata:\n  name: shop\n  namespace: sales\nspec:\n  team: shop\n',
    );
  });

  it('keeps a name that YAML would take for something else', () => {
    expect(teamApiStarter('group:default/on')).toContain('team: "on"');
  });
});
