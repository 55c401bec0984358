import {
  BUSINESS_IMPACTS,
  BusinessImpact,
  OverviewQuery,
} from '@pillars/plugin-ownership-common';

/** What the overview is of: everything, a domain, or a business impact. */
export interface Part {
  /** Full ref, or `none`. */
  domain?: string;
  impact?: BusinessImpact;
}

/** What an address stands for; an impact counts only without a domain. */
export function readPart(params: URLSearchParams): Part {
  const domain = params.get('domain');
  const named = params.get('impact');
  const impact = BUSINESS_IMPACTS.find(one => one === named);
  if (domain) {
    return { domain };
  }
  return impact ? { impact } : {};
}

export const writePart = ({ domain, impact }: Part): URLSearchParams =>
  new URLSearchParams({
    ...(domain && { domain }),
    ...(impact && { impact }),
  });

export const toQuery = ({ domain, impact }: Part): OverviewQuery => ({
  ...(domain && { domain: [domain] }),
  ...(impact && { impact: [impact] }),
});

export const isWhole = ({ domain, impact }: Part): boolean =>
  !domain && !impact;
