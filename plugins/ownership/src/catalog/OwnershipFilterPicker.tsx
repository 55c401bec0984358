import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  CatalogAutocomplete,
  DefaultEntityFilters,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import {
  OwnershipApi,
  OwnershipVerdict,
} from '@pillars/plugin-ownership-common';
import { useEffect, useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { ownershipApiRef } from '../api';
import { useWords } from '../shared/useWords';
import { OwnershipFilter } from './OwnershipFilter';
import { catalogTexts } from './texts';

type Filters = DefaultEntityFilters & { ownership?: OwnershipFilter };

const PAGE = 500;

const NARROWED = ['orphaned', 'atRisk'] as const;

async function refsWith(api: OwnershipApi, verdict: OwnershipVerdict) {
  const refs: string[] = [];
  for (;;) {
    const { items, total } = await api.getVerdicts({
      ownership: [verdict],
      sort: 'name',
      offset: refs.length,
      limit: PAGE,
    });
    refs.push(...items.map(item => item.ref));
    if (!items.length || refs.length >= total) {
      return refs;
    }
  }
}

const toVerdict = (value: unknown) => NARROWED.find(one => one === value);

/** Shows in the catalog's list only what nobody living owns, or what is at risk. */
export const OwnershipFilterPicker = () => {
  const { t } = useTranslationRef(catalogTexts);
  const { ownership } = useWords();
  const api = useApi(ownershipApiRef);
  const { updateFilters, queryParameters } = useEntityList<Filters>();
  const [verdict, setVerdict] = useState(
    toVerdict([queryParameters.ownership].flat()[0]),
  );
  const { value: refs, error } = useAsync(
    async () => (verdict ? refsWith(api, verdict) : undefined),
    [api, verdict],
  );
  useEffect(() => {
    updateFilters({
      ownership: verdict && refs && new OwnershipFilter(verdict, refs),
    });
  }, [updateFilters, verdict, refs]);
  return (
    <Box pb={1} pt={1}>
      <CatalogAutocomplete
        label={t('label')}
        name="ownership-filter"
        options={[...NARROWED]}
        getOptionLabel={value => ownership[value].label}
        TextFieldProps={{ placeholder: t('all') }}
        value={verdict ?? null}
        onChange={(_, value) => setVerdict(value ?? undefined)}
      />
      {error && (
        <Typography color="error" variant="caption">
          {error.message}
        </Typography>
      )}
    </Box>
  );
};
