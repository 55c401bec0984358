interface FactSource {
  /** Key of an annotation */
  annotation?: string;
  /** Key of a label */
  label?: string;
  /** Dot-separated path, such as spec.criticality */
  field?: string;
  /** A filter predicate; where it matches, the fact is `value` */
  where?: object;
  value?: string | number;
  /** Translates what stands there */
  values?: { [word: string]: string | number };
}

interface DecisionTopic {
  /** One lower-case word of the path, such as data-store */
  name: string;
  title?: string;
  /** What is decided, in a sentence */
  description?: string;
  /** Those below it */
  decisions?: DecisionTopic[];
}

export interface Config {
  /**
   * The review of who owns and who runs what the catalog holds. See
   * docs/configuration.md.
   */
  ownership?: {
    /** Default: recommended */
    preset?: 'minimal' | 'recommended' | 'strict';
    /** Kinds that should have an owner. Default: Component, API, Resource, System */
    ownedKinds?: string[];
    /** Names that stand for nobody; replaces the default list */
    placeholders?: string[];
    /** Full ref of who answers for what nobody living owns */
    steward?: string;
    /** Where facts stand in your own words */
    sources?: {
      tier?: FactSource[];
      operator?: FactSource[];
      onCall?: FactSource[];
      escalationPolicy?: FactSource[];
      runbook?: FactSource[];
      teamType?: FactSource[];
      /** Which groups are teams */
      teams?: object;
      /** Which groups are guilds, and so no teams. Default: none */
      guilds?: object;
      /** What is in production */
      production?: object;
      /** What somebody runs */
      runs?: object;
    };
    rules?: {
      [id: string]: {
        enabled?: boolean;
        severity?: 'error' | 'warning' | 'info';
        options?: object;
        /** A filter predicate; which of its subjects the rule looks at */
        appliesTo?: object;
      };
    };
    decisions?: {
      /** The decisions that your company knows; replaces the default ones */
      taxonomy?: DecisionTopic[];
      /** Paths of the taxonomy that each domain must have decided */
      required?: string[];
    };
    waivers?: {
      /** The most days for which a waiver may be asked. Default: 365 */
      maxDays?: number;
    };
    /** Rules for whose findings the catalog refuses a document. Default: none */
    refuse?: Array<'missing-owner' | 'placeholder-owner'>;
  };
}
