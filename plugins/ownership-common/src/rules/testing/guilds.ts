/** A guild `craft` with what `spec` says. */
export const guild = (spec = '', name = 'craft'): string => `
kind: Guild
metadata: { name: ${name} }
spec: { form: guild, ${spec} }
`;

/** Settings by which a group of the type `guild` or `working-group` is a guild. */
export const GUILDS_BY_TYPE = {
  sources: { guilds: { 'spec.type': { $in: ['guild', 'working-group'] } } },
};

/** A group `crafters`, of two unless `more` says otherwise, that is a guild by its type. */
export const guildGroup = (
  more = 'type: guild, members: [ana, ben]',
): string => `
kind: Group
metadata: { name: crafters }
spec: { children: [], ${more} }
`;

/** The full ref of that group. */
export const CRAFTERS = 'group:default/crafters';

/** A standard `law` of `craft`, adopted unless `spec` says otherwise. */
export const standard = (spec = 'status: adopted', name = 'law'): string => `
kind: Standard
metadata: { name: ${name} }
spec: { guild: craft, content: Text, ${spec} }
`;

/** The one requirement of a standard: a MUST. */
export const must = (check?: string): string =>
  `requirements: [{ id: tried, level: MUST, statement: Somebody tried it.${
    check ? `, check: ${check}` : ''
  } }]`;

// What the catalog refuses: a rule must bear it all the same.
export const HOSTILE_GUILDS = `
kind: Guild
metadata: { name: empty }
---
kind: Guild
metadata: { name: numbers }
spec: { form: 7, mission: 7, charter: [], authority: {}, chairs: 7, members: [7, null], roles: 7, group: {}, stakeholders: 7, cadence: 7, lastMetOn: 7, scope: 7 }
---
kind: Guild
metadata: { name: objects }
spec: { form: { toString: x }, chairs: [{}], roles: { constructor: 7, a: [null, {}], b: [[ana]], c: null }, group: '', stakeholders: [null, {}] }
---
kind: Standard
metadata: { name: empty }
---
kind: Standard
metadata: { name: numbers }
spec: { guild: numbers, status: adopted, supersededBy: {}, effectiveFrom: 7, sunsetOn: {}, reviewBy: [], appliesTo: 7, requirements: 7 }
---
kind: Standard
metadata: { name: itself }
spec: { guild: numbers, status: deprecated, supersededBy: itself }
---
kind: Standard
metadata: { name: checks }
spec: { guild: standard:itself, status: adopted, requirements: [7, null, { id: a, level: MUST, statement: A, check: { $all: 7 } }, { id: b, level: MUST, statement: B, check: standard-unmet }, { id: a, level: MUST, statement: A }, { id: c, level: MUST, statement: 7 }] }
---
kind: Component
metadata: { name: guilded, annotations: { pillars.dev/tier: '1' } }
spec: { owner: guild:empty, lifecycle: production, type: service, system: guilded }
---
kind: System
metadata: { name: guilded }
spec: { owner: guild:numbers, domain: guilded }
---
kind: Domain
metadata: { name: guilded }
`;
