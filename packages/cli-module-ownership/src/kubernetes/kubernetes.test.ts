import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import {
  createSnapshot,
  GuildNode,
  isGuildEntity,
} from '@pillars/plugin-ownership-common';
import { parse, stringify } from 'yaml';
import { review } from '../commands/review';
import { readCatalog } from '../reader/readCatalog';
import { folder, removeFolders } from '../testUtils/folder';
import { hasRealData, REAL_DATA } from '../testUtils/realData';
import { standingIn } from '../testUtils/run';
import { toGuilds } from './toGuilds';

const read = (file: string) =>
  parse(readFileSync(join(REAL_DATA, 'kubernetes', file), 'utf8'));

const total = (guilds: readonly GuildNode[], of: (one: GuildNode) => number) =>
  guilds.reduce((sum, one) => sum + of(one), 0);

afterAll(removeFolders);

const describeData = hasRealData('kubernetes') ? describe : describe.skip;

// The figures were counted in sigs.yaml by other means; checks, and nothing to
// tune to.
describeData('the groups of Kubernetes as Guilds', () => {
  let path: string;
  let guilds: readonly GuildNode[];
  let entities: Entity[];
  let problems: unknown[];

  beforeAll(async () => {
    const documents = toGuilds(read('sigs.yaml')).map(one => stringify(one));
    path = folder({ 'catalog.yaml': documents.join('---\n') });
    const catalog = await readCatalog([path], path);
    problems = catalog.problems;
    entities = catalog.entities.map(one => one.entity);
    guilds = createSnapshot(entities).guilds;
  });

  const named = (name: string) =>
    guilds.find(one => one.ref === `guild:default/${name}`)!;

  it('are taken as they are, each with its form', () => {
    expect(problems).toEqual([]);
    const forms = (form: string) => guilds.filter(one => one.form === form);
    expect(forms('guild')).toHaveLength(24);
    expect(forms('working-group')).toHaveLength(8);
    expect(forms('committee')).toHaveLength(3);
    expect(guilds).toHaveLength(35);
    expect(entities.filter(one => !isGuildEntity(one))).toHaveLength(129);
  });

  it('have the leads that the community lists in another file', () => {
    const { aliases } = read('OWNERS_ALIASES') as {
      aliases: Record<string, string[]>;
    };
    for (const { name, members } of guilds) {
      const leads = aliases[`${name}-leads`] ?? aliases[name];
      expect([name, [...members].sort()]).toEqual([
        name,
        leads.map(one => `user:default/${one.toLowerCase()}`).sort(),
      ]);
    }
  });

  it('keep all that there is to keep', () => {
    const stated = (one: GuildNode) => one.stated ?? {};
    expect(total(guilds, one => one.chairs.length)).toBe(112);
    expect(total(guilds, one => one.members.size)).toBe(155);
    const leads = (one: GuildNode) => stated(one).roles?.['tech-lead'] ?? [];
    expect(total(guilds, one => leads(one).length)).toBe(54);
    expect(guilds.filter(one => leads(one).length)).toHaveLength(20);
    expect(guilds.filter(one => stated(one).mission)).toHaveLength(35);
    expect(guilds.filter(one => stated(one).charter)).toHaveLength(34);
    expect(guilds.filter(one => stated(one).liaison)).toHaveLength(34);
    expect(total(guilds, one => stated(one).channels?.length ?? 0)).toBe(268);
    const links = (one: GuildNode) => one.entity.metadata.links ?? [];
    // Of 127, one says that it is to be determined.
    expect(total(guilds, one => links(one).length)).toBe(126);
    const every = (cadence?: string) =>
      guilds.filter(one => stated(one).cadence === cadence).length;
    expect(['P1W', 'P2W', 'P1M', undefined].map(every)).toEqual([12, 19, 1, 3]);
  });

  it('work for guilds that there are', () => {
    const stakeholders = guilds.flatMap(one => one.stated?.stakeholders ?? []);
    expect(stakeholders).toHaveLength(31);
    const refs = new Set(guilds.map(one => one.ref));
    expect(stakeholders.filter(ref => !refs.has(ref))).toEqual([]);
  });

  // Read by eye from sigs.yaml.
  it('are what one reads there', () => {
    expect(named('wg-batch')).toMatchObject({
      title: 'Batch',
      form: 'working-group',
      stated: {
        charter: 'https://git.k8s.io/community/wg-batch/charter.md',
        cadence: 'P1W',
        stakeholders: ['apps', 'autoscaling', 'node', 'scheduling'].map(
          sig => `guild:default/sig-${sig}`,
        ),
      },
    });
    expect(named('wg-batch').chairs).toHaveLength(3);
    expect(named('wg-batch').stated).not.toHaveProperty('roles');
    expect(named('committee-steering').stated).toMatchObject({
      charter: 'https://git.k8s.io/steering/charter.md',
      cadence: 'P1M',
    });
    const response = named('committee-security-response').stated;
    expect(response).not.toHaveProperty('charter');
    expect(response).not.toHaveProperty('cadence');
    expect(named('sig-contributor-experience').stated?.channels?.[0]).toEqual({
      type: 'slack',
      name: '#sig-contribex',
      url: 'https://kubernetes.slack.com/messages/sig-contribex',
    });
    // Two chairs and three leads, one of whom is both.
    const machinery = named('sig-api-machinery');
    expect([machinery.chairs.length, machinery.members.size]).toEqual([2, 4]);
    expect(machinery.stated?.channels).toHaveLength(2 + 3 + 7);
  });

  it('have one finding, in the preset strict', async () => {
    const settings = folder({ 'settings.yaml': 'preset: strict\n' });
    const args = ['--config', join(settings, 'settings.yaml')];
    const { output } = await review(
      [path, ...args, '--format', 'json'],
      standingIn(path),
    );
    const { findings, failures } = JSON.parse(output);
    expect(failures).toEqual([]);
    expect(findings).toMatchObject([
      {
        rule: 'no-charter',
        subject: 'guild:default/committee-security-response',
        message: 'It states no charter.',
      },
    ]);
  });
});
