import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { Visible } from '../store/ReviewStore';

/** How long an answer about one reader is kept, in milliseconds. */
const KEPT = 60_000;

/**
 * What a reader may see of a review: what the catalog would let the same
 * reader see. Where that depends on the entity, the catalog itself is asked, as
 * the reader, since its rules may be anybody's.
 */
export class Readable {
  private readonly known = new Map<string, { at: number; refs: string[] }>();

  constructor(
    private readonly options: {
      permissions: PermissionsService;
      catalog: CatalogService;
      now?: () => number;
    },
  ) {}

  async refsFor(credentials: BackstageCredentials): Promise<Visible> {
    const [decision] = await this.options.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return undefined;
      case AuthorizeResult.DENY:
        return [];
      default:
        return this.askCatalog(credentials);
    }
  }

  private async askCatalog(
    credentials: BackstageCredentials,
  ): Promise<string[]> {
    const { now = Date.now, catalog } = this.options;
    const reader = JSON.stringify(credentials.principal);
    const known = this.known.get(reader);
    if (known && now() - known.at < KEPT) {
      return known.refs;
    }
    const refs: string[] = [];
    const pages = catalog.streamEntities(
      { fields: ['kind', 'metadata.namespace', 'metadata.name'] },
      { credentials },
    );
    for await (const page of pages) {
      refs.push(...page.map(entity => stringifyEntityRef(entity)));
    }
    this.forgetOld(now());
    this.known.set(reader, { at: now(), refs });
    return refs;
  }

  private forgetOld(now: number) {
    for (const [reader, { at }] of this.known) {
      if (now - at >= KEPT) {
        this.known.delete(reader);
      }
    }
  }
}
