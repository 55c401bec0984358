import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

/** A catalog with faults put in on purpose. */
export interface GeneratedCatalog {
  /** As the catalog serves them, relations included. */
  entities: Entity[];
  /** Refs of the subjects that each rule has to find, and no other. */
  truth: Readonly<Record<string, ReadonlySet<string>>>;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const OURS = 'pillars.dev/v1alpha1';
const BACKSTAGE = 'backstage.io/v1alpha1';

const INVERSES: Readonly<Record<string, string>> = {
  ownedBy: 'ownerOf',
  partOf: 'hasPart',
  dependsOn: 'dependencyOf',
  childOf: 'parentOf',
  memberOf: 'hasMember',
};

/**
 * What the tools of a portal hang on a component. Ten annotations are usual in
 * the published catalogs that were looked at.
 */
const toolsOf = (name: string) => ({
  'backstage.io/techdocs-ref': 'dir:.',
  'backstage.io/kubernetes-id': name,
  'backstage.io/kubernetes-namespace': 'production',
  'sonarqube.org/project-key': `acme_${name}`,
  'sentry.io/project-slug': `acme/${name}`,
  'grafana/dashboard-selector': `tags @> '${name}'`,
  'jenkins.io/job-full-name': `builds/acme/${name}`,
  'argocd/app-name': `production-${name}`,
});

const FAULTS = [
  'placeholder-owner',
  'dangling-owner',
  'disbanded-owner',
  'hollow-owner',
] as const;

/** One in so many owned entities has a fault of each sort. */
const FAULT_EVERY = 200;

class Generator {
  readonly entities: Entity[] = [];
  readonly truth: Record<string, Set<string>> = Object.fromEntries(
    FAULTS.map(fault => [fault, new Set<string>()]),
  );
  private readonly next: () => number;
  private readonly teams: string[];
  private readonly systems: string[];
  private readonly ownerOfSystem = new Map<string, string>();

  constructor(private readonly size: number, seed: number) {
    this.next = random(seed);
    const names = (prefix: string, amount: number) =>
      Array.from({ length: Math.max(2, Math.round(amount)) }, (_, index) => {
        return `${prefix}-${index}`;
      });
    this.teams = names('team', size / 40);
    this.systems = names('system', size / 25);
  }

  run(): GeneratedCatalog {
    this.addOrganisation();
    this.addSystems();
    this.addOurs();
    while (this.entities.length < this.size) {
      this.addService(this.entities.length);
    }
    this.addInverses();
    return { entities: this.entities, truth: this.truth };
  }

  /** Small numbers come far more often than large ones, as teams do in life. */
  private skewed(amount: number): number {
    return Math.floor(this.next() ** 2 * amount);
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)];
  }

  private add(
    kind: string,
    name: string,
    spec: JsonObject,
    more: {
      annotations?: Record<string, string>;
      relations?: Array<[string, string]>;
      apiVersion?: string;
    } = {},
  ) {
    const { relations = [], apiVersion = BACKSTAGE } = more;
    const at = `url:https://git.example/acme/${name}/blob/main/catalog-info.yaml`;
    this.entities.push({
      apiVersion,
      kind,
      metadata: {
        name,
        namespace: 'default',
        uid: `${kind}-${name}-3f2a7c1e-8d54-4b1f-9a67`.toLowerCase(),
        etag: `${this.entities.length}a9c1f0e7d2b84635`,
        description: `What ${name} is for, in a sentence of the usual length.`,
        labels: { 'acme.example/cost-centre': `cc-${this.skewed(40)}` },
        tags: ['generated', this.pick(['java', 'go', 'node', 'python'])],
        links: [
          {
            title: 'Dashboard',
            url: `https://dashboards.example/d/${name}`,
            icon: 'dashboard',
          },
          { title: 'Logs', url: `https://logs.example/search?q=${name}` },
        ],
        annotations: {
          'backstage.io/managed-by-location': at,
          'backstage.io/managed-by-origin-location': at,
          'backstage.io/view-url': at.replace('url:', ''),
          'backstage.io/edit-url': at
            .replace('url:', '')
            .replace('/blob/', '/edit/'),
          'backstage.io/source-location': `url:https://git.example/acme/${name}/`,
          'github.com/project-slug': `acme/${name}`,
          ...more.annotations,
        },
      },
      spec,
      relations: relations.map(([type, targetRef]) => ({ type, targetRef })),
    });
  }

  /** The catalog serves each relation from both its sides. */
  private addInverses() {
    const byRef = new Map(
      this.entities.map(entity => [stringifyEntityRef(entity), entity]),
    );
    const stated = [...byRef].flatMap(([source, { relations = [] }]) =>
      relations.map(relation => ({ source, ...relation })),
    );
    for (const { source, type, targetRef } of stated) {
      byRef
        .get(targetRef)
        ?.relations?.push({ type: INVERSES[type], targetRef: source });
    }
  }

  private addOrganisation() {
    const departments = Math.max(2, Math.round(this.teams.length / 8));
    for (let index = 0; index < departments; index++) {
      this.add('Group', `department-${index}`, {
        type: 'department',
        children: [],
      });
    }
    this.add('Group', 'empty-team', { type: 'team', children: [] });
    this.add('Group', 'merged-team', {
      type: 'team',
      children: [],
      members: ['user-0'],
    });
    this.teams.forEach((team, index) => {
      const people = Array.from(
        { length: 3 + (index % 6) },
        (_, person) => `user:default/user-${index * 8 + person}`,
      );
      const parent = `department-${this.skewed(departments)}`;
      this.add(
        'Group',
        team,
        { type: 'team', parent, children: [] },
        {
          relations: [['childOf', `group:default/${parent}`]],
        },
      );
      people.forEach(one =>
        this.add(
          'User',
          one.replace('user:default/', ''),
          { memberOf: [team] },
          { relations: [['memberOf', `group:default/${team}`]] },
        ),
      );
    });
  }

  private addSystems() {
    for (let index = 0; index < 12; index++) {
      this.add('Domain', `domain-${index}`, { owner: this.pick(this.teams) });
    }
    for (const system of this.systems) {
      const domain = `domain-${this.skewed(12)}`;
      const owner = this.teams[this.skewed(this.teams.length)];
      this.ownerOfSystem.set(system, owner);
      this.add(
        'System',
        system,
        { owner, domain },
        {
          relations: [
            ['ownedBy', `group:default/${owner}`],
            ['partOf', `domain:default/${domain}`],
          ],
        },
      );
    }
  }

  private addOurs() {
    const ours = { apiVersion: OURS };
    this.add(
      'TeamAPI',
      'merged-team',
      { team: 'merged-team', status: 'merged', successors: [this.teams[0]] },
      ours,
    );
    this.teams.forEach((team, index) => {
      if (index % 3) {
        const other = this.pick(this.teams);
        this.add(
          'TeamAPI',
          team,
          {
            team,
            type: index % 7 ? 'stream-aligned' : 'platform',
            status: 'active',
            onCall: { rotation: `${team}-calls` },
            interactions: [
              { with: other, mode: 'x-as-a-service', since: '2025-01-01' },
            ],
            dependencies: [{ on: this.pick(this.teams), type: 'ok' }],
          },
          ours,
        );
      }
    });
    for (let index = 0; index < 10; index++) {
      this.add(
        'Guild',
        `guild-${index}`,
        {
          form: 'guild',
          mission: 'To learn.',
          authority: 'binding',
          chairs: ['user-0', 'user-1'],
          scope: [`domain-${index}`],
        },
        ours,
      );
      this.add(
        'Standard',
        `standard-${index}`,
        {
          guild: `guild-${index}`,
          status: 'adopted',
          appliesTo: {
            kind: this.pick(['Component', 'API', 'Resource']),
            'spec.type': this.pick(['service', 'website', 'library']),
            'spec.lifecycle': 'production',
          },
          content: '# Text',
          requirements: [
            {
              id: 'rule',
              level: 'MUST',
              statement: 'It does what the rule asks.',
              check: this.pick(['dangling-owner', 'no-runbook', 'no-domain']),
            },
            {
              id: 'type',
              level: 'MUST',
              statement: 'It has a type.',
              check: { 'spec.type': { $exists: true } },
            },
          ],
        },
        ours,
      );
    }
    this.addWideStandard();
    for (let index = 0; index < Math.min(200, this.size / 50); index++) {
      const system = this.pick(this.systems);
      this.add(
        'DecisionScope',
        `scope-${index}`,
        {
          decision: this.pick(['architecture', 'delivery/release', 'data']),
          // A few scopes for a sort of thing, most for a system.
          appliesTo:
            index % 20
              ? [`system:default/${system}`]
              : { kind: 'Component', 'spec.type': 'service' },
          decider: `group:default/${this.ownerOfSystem.get(system)!}`,
          consulted: ['guild:default/guild-0'],
          escalation: [
            { to: 'guild:default/guild-1', after: 'P2D' },
            { to: 'user:default/user-0', after: 'P1W', terminal: true },
          ],
        },
        ours,
      );
    }
  }

  /** Ten requirements of everything; on trial, so that it finds nothing. */
  private addWideStandard() {
    const paths = ['spec.type', 'spec.owner', 'spec.system', 'metadata.title'];
    const checks = [
      ...paths.map(path => ({ [path]: { $exists: true } })),
      { 'spec.lifecycle': { $in: ['production', 'deprecated'] } },
      'dangling-owner',
      'no-runbook',
      'no-on-call',
      'no-domain',
      'thin-owner',
    ];
    this.add(
      'Standard',
      'standard-wide',
      {
        guild: 'guild-0',
        status: 'trial',
        content: '# Text',
        requirements: checks.map((check, index) => ({
          id: `rule-${index}`,
          level: 'MUST',
          statement: 'It does what the rule asks.',
          check,
        })),
      },
      { apiVersion: OURS },
    );
  }

  /** Mostly the owner of its system. */
  private ownerOf(index: number, ref: string, system: string): string {
    const fault = FAULTS[index % FAULT_EVERY];
    if (!fault) {
      return this.next() < 0.9
        ? this.ownerOfSystem.get(system)!
        : this.teams[this.skewed(this.teams.length)];
    }
    this.truth[fault].add(ref);
    return {
      'placeholder-owner': 'unknown',
      'dangling-owner': `gone-${index}`,
      'disbanded-owner': 'merged-team',
      'hollow-owner': 'empty-team',
    }[fault];
  }

  /** Most of what something needs is near it. */
  private neighbour(): Entity {
    const { length } = this.entities;
    return this.next() < 0.75
      ? this.entities[length - 1 - Math.floor(this.next() * 25)]
      : this.entities[this.skewed(length)];
  }

  private addService(index: number) {
    const kind = this.pick(['Component', 'Component', 'API', 'Resource']);
    const name = `${kind.toLowerCase()}-${index}`;
    const ref = `${kind.toLowerCase()}:default/${name}`;
    const system = this.systems[Math.floor(index / 25) % this.systems.length];
    const owner = this.ownerOf(index, ref, system);
    const on = Array.from({ length: this.skewed(6) }, () =>
      this.neighbour(),
    ).filter(one => ['Component', 'Resource'].includes(one.kind));
    const refs = [
      ...new Set(
        on.map(one => `${one.kind.toLowerCase()}:default/${one.metadata.name}`),
      ),
    ];
    this.add(
      kind,
      name,
      {
        type: this.pick(['service', 'service', 'website', 'library']),
        lifecycle: this.pick(['production', 'production', 'experimental']),
        owner,
        system,
        ...(kind === 'Component' && { dependsOn: refs }),
        ...(kind === 'API' && { definition: `openapi: 3.1.0 # ${name}` }),
      },
      {
        annotations: {
          ...toolsOf(name),
          ...(index % 2 && { 'pillars.dev/tier': String(1 + (index % 4)) }),
          ...(index % 5 === 0 && {
            'pillars.dev/runbook': `https://runbooks.example/${name}`,
          }),
        },
        relations: [
          ['ownedBy', `group:default/${owner}`],
          ['partOf', `system:default/${system}`],
          ...(kind === 'Component'
            ? refs.map((one): [string, string] => ['dependsOn', one])
            : []),
        ],
      },
    );
  }
}

/**
 * A believable catalog: departments and teams of uneven size, their people,
 * systems in domains, what they own and what that depends on, a few guilds,
 * standards and scopes.
 *
 * @param size - how many entities, about
 * @param seed - the same seed gives the same catalog
 */
export const generateCatalog = (size: number, seed = 1): GeneratedCatalog =>
  new Generator(size, seed).run();
