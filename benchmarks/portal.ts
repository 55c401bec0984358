import { Entity } from '@backstage/catalog-model';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'yaml';

const HOME = resolve(__dirname, '..');
const PORT = 7117;

/** A portal with a catalog of its own, until it is stopped. */
export interface Portal {
  url: string;
  stop(): void;
}

const OWNED_KINDS = ['Component', 'API', 'Resource', 'System'];

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);

const configOf = (target: string) => ({
  app: { baseUrl: `http://localhost:${PORT}` },
  backend: {
    baseUrl: `http://localhost:${PORT}`,
    listen: { host: '127.0.0.1', port: PORT },
    cors: { origin: `http://localhost:${PORT}` },
  },
  catalog: { locations: [{ type: 'file', target }] },
  // Not so often that it would be in the way of loading.
  ownership: { schedule: { frequency: { minutes: 1 } } },
});

/** As a source gives them: relations are the catalog's own. */
const sourceOf = ({ relations: _, ...source }: Entity) => source;

async function askUntil(
  isDone: () => Promise<boolean>,
  isEnded: () => boolean,
) {
  while (!(await isDone().catch(() => false))) {
    if (isEnded()) {
      throw new Error('The backend ended: is its port in use?');
    }
    await sleep(2_000);
  }
}

/** Signs in as a guest, as the pages do. */
async function tokenOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/auth/guest/refresh`);
  return (await answer.json()).backstageIdentity.token;
}

/**
 * Starts the backend, which serves the built portal, with a catalog of these
 * entities, and waits until they are all there and reviewed.
 */
export async function startPortal(entities: Entity[]): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const catalog = join(folder, 'catalog.yaml');
  const documents = entities.map(one => stringify(sourceOf(one)));
  writeFileSync(catalog, documents.join('---\n'));
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(configOf(catalog)));
  const backend = spawn(
    join(HOME, 'node_modules', '.bin', 'backstage-cli'),
    [
      'package',
      'start',
      '--config',
      join(HOME, 'app-config.yaml'),
      '--config',
      config,
    ],
    { cwd: join(HOME, 'packages', 'backend'), stdio: 'ignore', detached: true },
  );
  const url = `http://localhost:${PORT}`;
  const owned = entities.filter(one => OWNED_KINDS.includes(one.kind)).length;
  const stop = () => {
    process.kill(-backend.pid!);
    rmSync(folder, { recursive: true });
  };
  try {
    await askUntil(
      async () => {
        const headers = { authorization: `Bearer ${await tokenOf(url)}` };
        const answer = await fetch(`${url}/api/ownership/v1/summary`, {
          headers,
        });
        const { counts } = await answer.json();
        return sum(Object.values(counts.ownership)) === owned;
      },
      () => backend.exitCode !== null,
    );
  } catch (error) {
    stop();
    throw error;
  }
  return { url, stop };
}
