import { InputError, NotFoundError } from '@backstage/errors';
import {
  claimsAt,
  OwnershipAnswer,
  OwnedSource,
  parseAskedThing,
  placeInWords,
  refsNamed,
  sourceClaims,
  SourcePlace,
  whoOwns,
  WhoOwnsResponse,
} from '@pillars/plugin-ownership-common';
import { Reviewer } from '../Reviewer';
import { ReaderView, viewFor } from '../service/readerView';
import { ReviewStore, Visible } from '../store/ReviewStore';

/** Such as asked about, and where the source is that was asked about. */
type Found = Array<{ ref: string; source?: OwnedSource['source'] }>;

/** Answers who owns an entity, or what is at the address of a repository. */
export class OwnerService {
  constructor(
    private readonly options: {
      reviewer: Pick<Reviewer, 'snapshot' | 'lastSnapshot'>;
      reviews: Pick<ReviewStore, 'getVerdicts'>;
    },
  ) {}

  /**
   * @param of - a ref or a name, or the address of a repository
   * @throws InputError for what is a path on a disk, or no address
   * @throws NotFoundError where the reader sees nothing of that name or there
   */
  async who(of: string, visible: Visible): Promise<WhoOwnsResponse> {
    const asked = of.trim();
    const thing = parseAskedThing(asked);
    if (thing.type === 'path') {
      throw new InputError(
        `of: "${asked}" is a path on a disk, which a portal does not know: name an entity or the address of a repository`,
      );
    }
    if (thing.type === 'address' && !thing.place) {
      throw new InputError(`of: "${asked}" is no address of a repository`);
    }
    const view = await viewFor(this.options.reviewer, visible);
    const named =
      thing.type === 'name' ? refsNamed(asked, view.snapshot, view.maySee) : [];
    if (named.length) {
      const found = named.map(ref => ({ ref }));
      return { asked: of, entities: await this.answers(found, view) };
    }
    if (!thing.place) {
      throw new NotFoundError(`There is no entity "${asked}" in the catalog`);
    }
    const place = placeInWords(thing.place);
    const found = sourcesAt(thing.place, view);
    if (!found.length) {
      throw new NotFoundError(`No entity has its source in ${place}`);
    }
    return { asked: of, place, entities: await this.answers(found, view) };
  }

  private async answers(
    found: Found,
    { snapshot }: ReaderView,
  ): Promise<OwnedSource[]> {
    const refs = found.map(one => one.ref);
    const verdicts = new Map(
      (await this.options.reviews.getVerdicts(refs)).map(one => [one.ref, one]),
    );
    return found.flatMap(({ ref, source }) => {
      const answer: OwnershipAnswer | undefined = whoOwns(ref, snapshot, one =>
        verdicts.get(one),
      );
      return answer ? [{ ...answer, ...(source && { source }) }] : [];
    });
  }
}

function sourcesAt(
  place: SourcePlace,
  { snapshot, maySee }: ReaderView,
): Found {
  const seen = sourceClaims(snapshot).filter(one => maySee(one.ref));
  return claimsAt(place, seen).map(({ ref, how, place: at }) => ({
    ref,
    source: { place: placeInWords(at), how },
  }));
}
