import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CatalogApi,
  catalogApiRef,
  defaultEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { PILLARS_KINDS } from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { RequestError } from '../../shared/RequestError';
import { isRef } from '../isRef';
import { decisionsTexts } from '../texts';
import { Pick, PickField } from './PickField';

const MOST_FOUND = 20;

// Nobody decides about these, but for a scope that names one of them.
const OTHER_KINDS = ['User', 'Location', ...PILLARS_KINDS];

function asPick(entity: Entity): Pick {
  const { kind } = entity;
  const { entityRef, primaryTitle } = defaultEntityPresentation(entity, {
    defaultKind: kind,
  });
  return {
    id: entityRef,
    title: primaryTitle,
    description: `${kind} · ${entityRef}`,
  };
}

async function search(catalog: CatalogApi, text: string): Promise<Pick[]> {
  if (!text) {
    return [];
  }
  if (isRef(text)) {
    const entity = await catalog.getEntityByRef(text);
    return entity ? [asPick(entity)] : [];
  }
  const { items } = await catalog.queryEntities({
    query: { $not: { kind: { $in: OTHER_KINDS } } },
    fullTextFilter: {
      term: text,
      fields: ['metadata.name', 'metadata.title', 'spec.profile.displayName'],
    },
    orderFields: [{ field: 'metadata.name', order: 'asc' }],
    fields: ['kind', 'metadata', 'spec.profile'],
    limit: MOST_FOUND,
    totalItems: 'exclude',
  });
  return items.map(asPick);
}

// Until what is typed was looked for, what was found before is shown as far as it fits.
const has = ({ id, title }: Pick, text: string) =>
  `${title} ${id}`.toLowerCase().includes(text.toLowerCase());

/** What a decision is about: anything of the catalog, by its name or its ref. */
export const EntityField = (props: {
  value: string;
  onChange: (value: string) => void;
}) => {
  const { value, onChange } = props;
  const { t } = useTranslationRef(decisionsTexts);
  const catalog = useApi(catalogApiRef);
  const text = value.trim();
  const [asked, setAsked] = useState(text);
  useDebounce(() => setAsked(text), 250, [text]);
  const {
    value: found = [],
    error,
    loading,
  } = useAsync(() => search(catalog, asked), [catalog, asked]);
  const isCurrent = !loading && asked === text;
  return (
    <div>
      <PickField
        label={t('ask.entity.label')}
        placeholder={t('ask.entity.placeholder')}
        value={value}
        onChange={onChange}
        found={isCurrent ? found : found.filter(one => has(one, text))}
        isLoading={!isCurrent}
        whyNot={ref => (isRef(ref) ? undefined : t('ask.entity.whyNot'))}
      />
      <RequestError error={error} />
    </div>
  );
};
