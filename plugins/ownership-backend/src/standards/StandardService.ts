import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  AdoptionAnswer,
  AnyRule,
  BindingStandardsResponse,
  BoundQuery,
  BoundResponse,
  isStandardEntity,
  OwnershipSettings,
  previewStandard,
  PreviewRequest,
  PreviewResponse,
  RefusedItem,
  ReviewStatus,
  StandardAnswer,
  StandardQuery,
  toAdoptionMatrix,
} from '@pillars/plugin-ownership-common';
import { takeDocuments } from '../gate/takeDocuments';
import { OverlayStore } from '../overlay/OverlayStore';
import { Reviewer } from '../Reviewer';
import { RefusalStore } from '../store/RefusalStore';
import { Visible } from '../store/ReviewStore';
import { Demands, KeptStandard, StandardStore } from './StandardStore';

/** Answers what the REST API asks about standards, for a reader who may see `visible`. */
export class StandardService {
  constructor(
    private readonly options: {
      standards: StandardStore;
      refused: Pick<RefusalStore, 'getOf'>;
      reviewer: Pick<Reviewer, 'snapshot'>;
      overlay: Pick<OverlayStore, 'getOverlay'>;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
      status: () => Promise<ReviewStatus>;
    },
  ) {}

  list(query: StandardQuery, visible: Visible) {
    return this.options.standards.list(query, visible);
  }

  /**
   * @param which - a version or the number of a text; the newest one otherwise
   * @throws NotFoundError for a standard or a text that is not there for the reader
   */
  async get(
    ref: string,
    which: { version?: string; revision?: number },
    visible: Visible,
  ): Promise<StandardAnswer> {
    const { standards, status } = this.options;
    const kept = await this.keptFor(ref, visible);
    const revisions = await standards.listRevisions(ref);
    const revision = await standards.getRevision(ref, which);
    if (!revision) {
      const versions = revisions.flatMap(one => one.version ?? []);
      throw new NotFoundError(
        `${ref} has no such text; its versions are ${
          [...new Set(versions)].join(', ') || 'none'
        }, its revisions 1 to ${revisions[0]?.number}`,
      );
    }
    const refused = await this.refusedAs(ref, visible);
    return {
      status: await status(),
      standard: kept.item,
      revision,
      revisions,
      annotations: kept.annotations,
      ...(kept.discussion && { discussion: kept.discussion }),
      ...(refused && { refused }),
    };
  }

  /** @throws NotFoundError for a standard that is not there for the reader */
  async adoption(ref: string, visible: Visible): Promise<AdoptionAnswer> {
    const { standards } = this.options;
    const demands = await this.demandsFor(ref, visible);
    const matrix = toAdoptionMatrix(
      { ref, ...demands },
      await standards.tally(ref, visible),
    );
    // The past was counted over everything, so only who sees that may see it.
    return visible
      ? matrix
      : { ...matrix, history: await standards.history(ref) };
  }

  /** @throws NotFoundError for a standard or a requirement that is not there */
  async bound(
    ref: string,
    query: BoundQuery,
    visible: Visible,
  ): Promise<BoundResponse> {
    await this.demandsFor(ref, visible);
    const bound = await this.options.standards.listBound(ref, query, visible);
    if (!bound) {
      throw new NotFoundError(`${ref} has no requirement ${query.requirement}`);
    }
    return bound;
  }

  async binding(
    subject: string,
    visible: Visible,
  ): Promise<BindingStandardsResponse> {
    const isVisible = !visible || visible.includes(subject);
    const { standards } = this.options;
    return {
      items: isVisible ? await standards.listBinding(subject, visible) : [],
    };
  }

  /**
   * What a standard would be once it is merged.
   *
   * @throws InputError for what is no standard, or one that the catalog would refuse
   */
  async preview(
    { entity }: PreviewRequest,
    visible: Visible,
  ): Promise<PreviewResponse> {
    const { reviewer, overlay, rules, settings } = this.options;
    const problems: PreviewResponse['problems'] = [];
    const [proposed] = await takeDocuments([entity], problems, () => 'entity');
    if (!proposed || !isStandardEntity(proposed)) {
      const why = problems.map(one => one.message).join(' ');
      throw new InputError(why || 'entity: is no Standard of pillars.dev');
    }
    const snapshot = await reviewer.snapshot();
    const readable = visible && new Set(visible);
    const preview = previewStandard(
      [...snapshot.entities.values()].map(one => one.entity),
      proposed as Entity,
      {
        rules,
        settings,
        overlay: await overlay.getOverlay(undefined),
        now: Date.now(),
        isVisible: ref => !readable || readable.has(ref),
      },
    );
    if (!preview) {
      throw new InputError(`${stringifyEntityRef(proposed)} is no Standard`);
    }
    return { ...preview, problems };
  }

  private async keptFor(ref: string, visible: Visible): Promise<KeptStandard> {
    return this.visibly(ref, visible, () =>
      this.options.standards.get(ref, visible),
    );
  }

  private async demandsFor(ref: string, visible: Visible): Promise<Demands> {
    return this.visibly(ref, visible, () =>
      this.options.standards.getDemands(ref),
    );
  }

  /** What is gone from the catalog is for those who may see all of it. */
  private async visibly<T>(
    ref: string,
    visible: Visible,
    read: () => Promise<T | undefined>,
  ): Promise<T> {
    const isVisible = !visible || visible.includes(ref);
    const found = isVisible ? await read() : undefined;
    if (!found) {
      throw new NotFoundError(`No standard ${ref} is in the last review`);
    }
    return found;
  }

  /** Other definitions of the same name; undefined where they are withheld. */
  private async refusedAs(
    ref: string,
    visible: Visible,
  ): Promise<RefusedItem[] | undefined> {
    if (visible) {
      return undefined;
    }
    return this.options.refused.getOf(ref);
  }
}
