import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  AnyRule,
  GATE_LIMITS,
  GateProblem,
  GateRequest,
  GateResponse,
  OwnershipSettings,
  runGate,
} from '@pillars/plugin-ownership-common';
import { OverlayStore } from '../overlay/OverlayStore';
import { Reviewer } from '../Reviewer';
import { Visible } from '../store/ReviewStore';
import { takeDocuments } from './takeDocuments';

function takeRefs(
  values: readonly string[],
  isKnown: (ref: string) => boolean,
  problems: GateProblem[],
): string[] {
  return values.flatMap(value => {
    let ref: string;
    try {
      ref = stringifyEntityRef(parseEntityRef(value));
    } catch {
      throw new InputError(
        `remove: "${value}" is no entity ref such as group:default/payments`,
      );
    }
    if (isKnown(ref)) {
      return [ref];
    }
    const message = `${ref} is to go away, and is not there.`;
    problems.push({ type: 'unknown', ref, message });
    return [];
  });
}

/** Lays proposed documents over the live catalog. */
export class GateService {
  constructor(
    private readonly options: {
      reviewer: Pick<Reviewer, 'snapshot'>;
      overlay: Pick<OverlayStore, 'getOverlay'>;
      rules: readonly AnyRule[];
      settings: OwnershipSettings;
    },
  ) {}

  /** @throws InputError for more than the gate takes, or a ref that is none */
  async gate(request: GateRequest, visible: Visible): Promise<GateResponse> {
    const { reviewer, overlay, rules, settings } = this.options;
    const { upsert = [], remove = [] } = request;
    const amount = upsert.length + remove.length;
    if (amount > GATE_LIMITS.documents) {
      throw new InputError(
        `The gate takes at most ${GATE_LIMITS.documents} documents and removals at once, not ${amount}`,
      );
    }
    const readable = visible && new Set(visible);
    const isVisible = (ref: string) => !readable || readable.has(ref);
    const snapshot = await reviewer.snapshot();
    const problems: GateProblem[] = [];
    const changes = {
      upsert: await takeDocuments(
        upsert,
        problems,
        index => `upsert[${index}]`,
      ),
      remove: takeRefs(
        remove,
        ref => snapshot.entities.has(ref) && isVisible(ref),
        problems,
      ),
    };
    const both = changes.upsert
      .map(one => stringifyEntityRef(one))
      .find(ref => changes.remove.includes(ref));
    if (both) {
      throw new InputError(`${both} is proposed, and is to go away as well`);
    }
    const result = runGate(
      [...snapshot.entities.values()].map(one => one.entity),
      changes,
      {
        rules,
        settings,
        overlay: await overlay.getOverlay(undefined),
        now: Date.now(),
        isVisible,
      },
    );
    return { ...result, problems };
  }
}
