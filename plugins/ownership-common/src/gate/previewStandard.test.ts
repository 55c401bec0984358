import { EMPTY_OVERLAY } from '../overlay';
import { rules } from '../rules';
import { parseOwnershipSettings } from '../settings';
import { entities } from '../testUtils/entities';
import { previewStandard } from '.';

const WORLD = `
kind: Component
metadata: { name: a, description: Something. }
spec: { type: service, lifecycle: production }
---
kind: Component
metadata: { name: b }
spec: { type: service, lifecycle: production }
---
apiVersion: pillars.dev/v1alpha1
kind: Standard
metadata: { name: s }
spec: { guild: craft, status: proposed, version: '1.0', content: Text. }
`;

const proposed = (version: string, kind = 'Standard') =>
  entities(`
apiVersion: pillars.dev/v1alpha1
kind: ${kind}
metadata: { name: s }
spec: { guild: craft, status: adopted, version: '${version}', content: Text., requirements: [
  { id: described, level: MUST, statement: It is described., check: { metadata.description: { $exists: true } } } ] }
`)[0];

const preview = (
  entity: ReturnType<typeof proposed>,
  isVisible?: (ref: string) => boolean,
) =>
  previewStandard(entities(WORLD), entity, {
    rules,
    settings: parseOwnershipSettings({}),
    overlay: EMPTY_OVERLAY,
    now: Date.parse('2026-01-01'),
    isVisible,
  });

describe('previewStandard', () => {
  it('says how far it would have come, before it is there', () => {
    expect(preview(proposed('2.0'))).toMatchObject({
      change: 'version',
      adoption: {
        standard: 'standard:default/s',
        version: '2.0',
        entities: 2,
        requirements: [{ id: 'described', met: 1, unmet: 1 }],
      },
    });
  });

  it('says when requirements change without a version', () => {
    expect(preview(proposed('1.0'))?.change).toBe('requirements');
  });

  it('counts only what the reader may see', () => {
    const seen = preview(proposed('2.0'), ref => ref === 'component:default/a');
    expect(seen?.adoption).toMatchObject({
      entities: 1,
      requirements: [{ met: 1, unmet: 0 }],
    });
  });

  it.each([
    ['the same text', entities(WORLD)[2]],
    ['another one of the same version', proposed('1.0')],
  ])('tells of a hidden standard nothing, with %s', (_name, entity) => {
    const seen = preview(entity, ref => ref !== 'standard:default/s');
    expect(seen?.change).toBe('version');
  });

  it('is none for what is no standard', () => {
    expect(preview(proposed('1.0', 'Guild'))).toBeUndefined();
  });
});
