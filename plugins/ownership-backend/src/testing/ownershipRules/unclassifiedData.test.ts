import {
  createSnapshot,
  parseOwnershipSettings,
  reviewSnapshot,
} from '@pillars/plugin-ownership-common';
import { unclassifiedData } from './unclassifiedData';

function review(annotations: Record<string, string>, options = {}) {
  const settings = parseOwnershipSettings({
    rules: { 'acme-unclassified-data': { enabled: true, options } },
  });
  const database = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: { name: 'orders', annotations },
    spec: { type: 'database', owner: 'payments' },
  };
  const { findings, failures } = reviewSnapshot(
    createSnapshot([database], settings),
    { rules: [unclassifiedData], settings, now: Date.parse('2026-01-01') },
  );
  expect(failures).toEqual([]);
  return findings.map(one => one.messageId);
}

describe('acme-unclassified-data', () => {
  it('wants a class that there is', () => {
    expect(review({ 'acme.example/data-class': 'personal' })).toEqual([]);
    expect(review({})).toEqual(['none']);
    expect(review({ 'acme.example/data-class': 'secret' })).toEqual([
      'unknown',
    ]);
  });

  it('takes the classes of the configuration', () => {
    const classes = ['secret'];
    expect(
      review({ 'acme.example/data-class': 'secret' }, { classes }),
    ).toEqual([]);
  });
});
